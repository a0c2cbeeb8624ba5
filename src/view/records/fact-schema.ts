// The parts that the published schemas share: a fact, a source, a dispute, an entity.

import { count, hedge, maybe, maybeNumber, record, text, type Schema } from './json-schema.js';

export const maybeText = maybe(text);
export const maybeInteger: Schema = { type: ['integer', 'null'] };
export const list = (items: Schema): Schema => ({ type: 'array', items });

export const named = record({ id: text, name: text });
export const period = record({ text, start: maybeText, end: maybeText });
export const role: Schema = { enum: ['buyer', 'seller', 'investor', 'target', 'customer', 'partner', 'regulator', 'lender'] };

export const factProperties: Record<string, Schema> = {
  id: text,
  entity: named,
  metric: text,
  definition: maybeText,
  value: maybe(record({ min: maybeNumber, max: maybeNumber, unit: text, hedge, precision: maybeNumber, text })),
  period: maybe(period),
  status: { enum: ['actual', 'announced', 'forecast', 'target', 'considered', 'ended', 'denied'] },
  parties: list(record({ role, id: text, name: text })),
  attribution: maybeText,
  origin: maybeText,
  says: text,
  printed: maybeText,
  disputed: { type: 'boolean' },
  confidence: maybeText,
  base: text,
  source: record({
    id: text,
    publisher: text,
    title: maybeText,
    author: maybeText,
    url: maybeText,
    published: maybeText,
    language: text,
    start: maybeInteger,
    end: maybeInteger,
    place: maybeText,
    link: maybeText,
    licence: maybeText,
    credit: maybeText,
  }),
};
export const converted = maybe(record({ min: maybeNumber, max: maybeNumber, unit: text, rate: { type: 'number' }, date: text }));
/** `converted` is there with `--in`. */
export const fact = record({ ...factProperties, converted }, ['converted']);

export const sourceProperties: Record<string, Schema> = {
  id: text,
  publisher: text,
  title: maybeText,
  author: maybeText,
  url: maybeText,
  published: maybeText,
  language: text,
  licence: maybeText,
  credit: maybeText,
};
export const dispute = record({
  entity: named,
  metric: text,
  definition: maybeText,
  period: maybe(period),
  status: text,
  origins: count,
  mentions: count,
  facts: list(fact),
});

export const entityProperties: Record<string, Schema> = {
  id: text,
  name: text,
  kind: text,
  sector: maybeText,
  country: maybeText,
  founded: maybeText,
  ticker: maybeText,
};

/** All that is known of one by itself. */
export const wholeEntity: Record<string, Schema> = { ...entityProperties, aliases: list(text), cik: maybeText, wikidata: maybeText };
