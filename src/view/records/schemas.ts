// What each command's JSON looks like, as JSON Schema 2020-12. Published; a test holds every output against it.

import {
  converted,
  dispute,
  entityProperties,
  fact,
  factProperties,
  list,
  maybeInteger,
  maybeText,
  named,
  period,
  role,
  sourceProperties,
  wholeEntity,
} from './fact-schema.js';
import { count, maybe, published, record, text } from './json-schema.js';

export const factListSchema = published('Facts', list(fact));

export const shownFactSchema = published(
  'One fact',
  record({
    ...factProperties,
    others: list(fact),
    past: list(
      record({
        replaced: maybeText,
        base: text,
        value: factProperties.value!,
        period: maybe(period),
        status: factProperties.status!,
        definition: maybeText,
        says: text,
        printed: maybeText,
        source: text,
        place: maybeText,
        link: maybeText,
      }),
    ),
    passage: maybe(record({ before: text, printed: text, after: text, holds: { type: 'boolean' } })),
  }),
);

export const companySchema = published(
  'One entity',
  record({
    entity: record({ ...wholeEntity, parent: maybe(named), children: list(named) }),
    facts: list(fact),
    disputes: list(dispute),
    sources: list(record(sourceProperties)),
  }),
);

export const disputeListSchema = published('Disputes', list(dispute));

export const entityListSchema = published(
  'Entities',
  list(
    record({
      ...entityProperties,
      facts: count,
      mentions: count,
      sources: count,
      latest: maybeText,
    }),
  ),
);

export const sourceListSchema = published('Sources', list(record({ ...sourceProperties, facts: count, base: text })));

export const sourceSchema = published('One source', record({ ...sourceProperties, facts: list(fact), base: text }));

export const metricListSchema = published(
  'Metrics',
  list(
    record({
      id: text,
      name: text,
      what: text,
      units: list(text),
      definition: maybeText,
      roles: list(role),
      deal: { type: 'boolean' },
      words: record({ en: list(text), fr: list(text) }),
      facts: count,
    }),
  ),
);

export const statsSchema = published(
  'What the base holds',
  record({
    version: text,
    facts: count,
    entities: count,
    sources: count,
    publishers: count,
    topics: count,
    shared: count,
    disputes: count,
    from: maybeText,
    asOf: maybeText,
    metrics: list(record({ metric: text, facts: count })),
    languages: list(record({ language: text, sources: count })),
  }),
);

export const rankedListSchema = published('Ranking', list(record({ rank: count, converted, ...factProperties })));

export const comparisonSchema = published(
  'Comparison',
  list(
    record({
      metric: text,
      definition: maybeText,
      figures: list(record({ entity: named, fact: maybe(record({ ...factProperties, converted })) })),
    }),
  ),
);

/** Entities and facts together, best first; `type` tells them apart. */
export const foundListSchema = published(
  'Found',
  list({
    oneOf: [
      record({ type: { const: 'fact' }, score: { type: 'number' }, ...factProperties }),
      record({
        type: { const: 'entity' },
        score: { type: 'number' },
        id: text,
        entity: named,
        kind: text,
        sector: maybeText,
        country: maybeText,
        facts: count,
      }),
    ],
  }),
);

export const faultListSchema = published('Faults', list(record({ fact: maybeText, source: maybeText, what: text })));

export const baseListSchema = published(
  'Bases',
  list(record({ name: text, path: text, writable: { type: 'boolean' }, bytes: count, facts: count, sources: count, asOf: maybeText })),
);

const endings = { new: count, known: count, revised: count, refused: count };

/** One record a file: what became of its rows, and the same counted in facts. */
export const importedListSchema = published(
  'Imported',
  list(
    record({
      file: text,
      format: text,
      rows: count,
      ...endings,
      facts: record(endings),
      refusals: list(record({ row: text, line: maybeInteger, reason: text })),
      restored: count,
      made: count,
      twins: list(record({ name: text, near: named })),
      matched: list(record({ name: text, id: text })),
    }),
  ),
);

/** One line of an export: an entity alone, or a fact with what it said before. */
export const exportedListSchema = published(
  'Exported',
  list({
    anyOf: [
      record({ ...factProperties, past: list({ type: 'object' }) }),
      record({
        entity: record({ ...wholeEntity, parent: maybeText }),
      }),
    ],
  }),
);

export const completionSchema = published('A completion script', record({ shell: text, script: text }));

export const anyListSchema = published('Rows', list({ type: 'object' }));

export const schemaSchema = published('A JSON Schema, or all of them by command', { type: 'object' });
