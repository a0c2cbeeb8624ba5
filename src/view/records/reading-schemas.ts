// What `figures` and `extract` print as JSON, as JSON Schema 2020-12.

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string' };
const maybeText: Schema = { type: ['string', 'null'] };
const maybeNumber: Schema = { type: ['number', 'null'] };
const place: Schema = { type: 'integer', minimum: 0 };
const texts: Schema = { type: 'array', items: text };
const record = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({ type: 'object', properties, required: Object.keys(properties).filter((key) => !optional.includes(key)) });
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const published = (title: string, schema: Schema): Schema => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema });

const hedge: Schema = { enum: ['exact', 'about', 'nearly', 'over', 'at-least', 'up-to', 'under', 'range'] };
const kind: Schema = { enum: ['money', 'percent', 'count', 'measure', 'number'] };
const named = record({ id: maybeText, name: text });

export const figureSchema = record({ file: text, kind, text, start: place, end: place, min: maybeNumber, max: maybeNumber, unit: maybeText, hedge, precision: maybeNumber, implied: { type: 'boolean' }, noun: maybeText }, ['file']);

/** With `--lines`, an array for each line. */
export const figureListSchema = published('Figures', { type: 'array', items: { anyOf: [figureSchema, { type: 'array', items: figureSchema }] } });

export const candidateSchema = record({
  file: text, kind: maybe(kind), text, start: place, end: place, entity: maybe(named), metric: maybeText, alternatives: texts, min: maybeNumber, max: maybeNumber, unit: maybeText, hedge: maybe(hedge), precision: maybeNumber,
  period: maybe(record({ text, start: maybeText, end: maybeText })), status: { enum: ['actual', 'announced', 'forecast', 'target', 'considered', 'ended', 'denied', null] },
  parties: { type: 'array', items: record({ role: text, id: maybeText, name: text }) }, attribution: maybeText, definition: maybeText, printed: text, confidence: { type: 'number', minimum: 0, maximum: 1 }, why: texts,
}, ['file']);

export const candidateListSchema = published('Candidate facts', { type: 'array', items: candidateSchema });
