// What `figures` and `extract` print as JSON, as JSON Schema 2020-12.

import { count as place, hedge, maybe, maybeNumber, published, record, text, type Schema } from './json-schema.js';

const maybeText: Schema = { type: ['string', 'null'] };
const texts: Schema = { type: 'array', items: text };
const kind: Schema = { enum: ['money', 'percent', 'count', 'measure', 'number'] };
const named = record({ id: maybeText, name: text });

export const figureSchema = record(
  {
    file: text,
    kind,
    text,
    start: place,
    end: place,
    min: maybeNumber,
    max: maybeNumber,
    unit: maybeText,
    hedge,
    precision: maybeNumber,
    implied: { type: 'boolean' },
    noun: maybeText,
  },
  ['file'],
);

/** With `--lines`, an array for each line. */
export const figureListSchema = published('Figures', {
  type: 'array',
  items: { anyOf: [figureSchema, { type: 'array', items: figureSchema }] },
});

export const candidateSchema = record(
  {
    file: text,
    kind: maybe(kind),
    text,
    start: place,
    end: place,
    entity: maybe(named),
    metric: maybeText,
    alternatives: texts,
    min: maybeNumber,
    max: maybeNumber,
    unit: maybeText,
    hedge: maybe(hedge),
    precision: maybeNumber,
    period: maybe(record({ text, start: maybeText, end: maybeText })),
    status: { enum: ['actual', 'announced', 'forecast', 'target', 'considered', 'ended', 'denied', null] },
    parties: { type: 'array', items: record({ role: text, id: maybeText, name: text }) },
    attribution: maybeText,
    definition: maybeText,
    printed: text,
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    why: texts,
  },
  ['file'],
);

export const candidateListSchema = published('Candidate facts', { type: 'array', items: candidateSchema });
