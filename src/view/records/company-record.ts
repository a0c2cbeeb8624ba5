// One entity whole, as scripts see it.

import type { AboutEntity } from '../../query/about-entity.js';
import type { ListedFact } from '../../query/listed-fact.js';
import { factRecord } from './fact-record.js';

/** `recordOf` gives each fact's record, with converted amounts where those were asked for. */
export function companyRecord(
  { entity, facts, disputes, sources, parent, children }: AboutEntity,
  recordOf: (listed: ListedFact) => object = factRecord,
) {
  return {
    entity: {
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      sector: entity.sector,
      country: entity.country,
      founded: entity.founded,
      aliases: entity.aliases,
      parent,
      children: children.map(({ id, name }) => ({ id, name })),
      ticker: entity.ticker,
      cik: entity.cik,
      wikidata: entity.wikidata,
    },
    facts: facts.map(recordOf),
    disputes: disputes.map(disputeRecord),
    sources: sources.map(({ copy: _, length: __, ...source }) => source),
  };
}

/** A dispute: what it is about, how many first reports stand on how many sides, and the facts. */
export function disputeRecord(group: readonly ListedFact[]) {
  const { fact, entity } = group[0]!;
  return {
    entity,
    metric: fact.metric,
    definition: fact.definition,
    period: fact.period && { text: fact.period.text, start: fact.period.start, end: fact.period.end },
    status: fact.status,
    origins: new Set(group.map(({ fact, source }) => fact.origin ?? source.id)).size,
    mentions: new Set(group.map(({ source }) => source.id)).size,
    facts: group.map(factRecord),
  };
}
