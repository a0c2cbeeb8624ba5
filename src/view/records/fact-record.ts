// A fact as scripts see it. Published: its keys keep their names and types.

import type { Converted } from '../../query/conversion.js';
import type { ListedFact } from '../../query/listed-fact.js';
import type { PastFact } from '../../query/past-facts.js';
import { showValue } from '../show-value.js';

export type FactRecord = ReturnType<typeof factRecord>;

export function factRecord({ fact, entity, parties, source, disputed, base }: ListedFact) {
  const { value, period } = fact;
  return {
    id: fact.id,
    entity,
    metric: fact.metric,
    definition: fact.definition,
    value: value && {
      min: value.min,
      max: value.max,
      unit: value.unit,
      hedge: value.hedge,
      precision: value.precision,
      text: showValue(value),
    },
    period: period && { text: period.text, start: period.start, end: period.end },
    status: fact.status,
    parties,
    attribution: fact.attribution,
    origin: fact.origin,
    says: fact.says,
    printed: fact.printed,
    disputed,
    confidence: fact.confidence,
    base,
    source: {
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      author: source.author,
      url: source.url,
      published: source.published,
      language: source.language,
      start: fact.start,
      end: fact.end,
      place: fact.place,
      link: fact.link,
      licence: source.licence,
      credit: source.credit,
    },
  };
}

/** What was said under a fact's id before, as scripts see it. */
export function pastRecord({ fact, replaced, base }: PastFact) {
  const { value, period } = fact;
  return {
    replaced,
    base,
    value: value && {
      min: value.min,
      max: value.max,
      unit: value.unit,
      hedge: value.hedge,
      precision: value.precision,
      text: showValue(value),
    },
    period: period && { text: period.text, start: period.start, end: period.end },
    status: fact.status,
    definition: fact.definition,
    says: fact.says,
    printed: fact.printed,
    source: fact.source,
    place: fact.place,
    link: fact.link,
  };
}

/** The same where a conversion was asked for; `converted` is `null` where there was nothing to convert. */
export const convertedRecord = (listed: ListedFact, converted: Converted | null) => ({ converted, ...factRecord(listed) });

/** The columns of a fact in CSV and TSV, unless `--fields` says otherwise. */
export const factFields = [
  'id',
  'entity.id',
  'entity.name',
  'metric',
  'definition',
  'value.min',
  'value.max',
  'value.unit',
  'value.hedge',
  'period.text',
  'period.start',
  'period.end',
  'status',
  'parties',
  'attribution',
  'origin',
  'says',
  'printed',
  'disputed',
  'confidence',
  'base',
  'source.id',
  'source.publisher',
  'source.title',
  'source.url',
  'source.published',
  'source.language',
  'source.start',
  'source.end',
  'source.place',
  'source.link',
] as const;
