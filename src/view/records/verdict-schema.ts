// What `check` prints as JSON, as JSON Schema 2020-12.

import { slips, verdictKinds } from '../../model/verdict.js';
import { count, text, type Schema } from './json-schema.js';
import { candidateSchema } from './reading-schemas.js';
import { factListSchema } from './schemas.js';

const maybeText: Schema = { type: ['string', 'null'] };
const { items: fact } = factListSchema as { items: Schema };

const properties: Record<string, Schema> = {
  file: maybeText,
  verdict: { enum: [...verdictKinds] },
  slip: { enum: [...slips, null] },
  text,
  start: count,
  end: count,
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
  reason: text,
  suggestion: maybeText,
  origins: count,
  mentions: count,
  accepted: maybeText,
  fingerprint: text,
  claim: { anyOf: [candidateSchema, { type: 'null' }] },
  evidence: { type: 'array', items: fact },
};

export const verdictListSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Verdicts',
  type: 'array',
  items: { type: 'object', properties, required: Object.keys(properties) },
};
