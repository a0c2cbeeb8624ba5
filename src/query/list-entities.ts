// The entities, with how many facts each has.

import type { EntityKind } from '../model/entity.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';

export interface EntityFilters {
  sector?: string;
  country?: string;
  kind?: string;
}

export interface CountedEntity {
  id: string;
  name: string;
  kind: EntityKind;
  sector: string | null;
  country: string | null;
  founded: string | null;
  ticker: string | null;
  /** Facts about it, and facts it is only a party to. */
  facts: number;
  mentions: number;
  sources: number;
  /** The last day any fact about it was printed. */
  latest: string | null;
}

const question = `
select id, name, kind, sector, country, founded, ticker,
  (select count(*) from fact where entity = e.id) as facts,
  (select count(distinct p.fact) from party p join fact f on f.number = p.fact where p.entity = e.id and f.entity <> e.id) as mentions,
  (select count(distinct source) from fact where entity = e.id) as sources,
  (select max(s.published) from fact f join source s on s.id = f.source where f.entity = e.id) as latest
from entity e
where (@sector is null or sector = @sector) and (@country is null or country = @country) and (@kind is null or kind = @kind)`;

/** Most facts first. An entity in several bases is one, its counts added up. */
export function listEntities(bases: Bases, { sector, country, kind }: EntityFilters): CountedEntity[] {
  const byId = new Map<string, CountedEntity>();
  for (const { row } of rowsOf<CountedEntity>(bases, question, { sector: sector ?? null, country: country ?? null, kind: kind ?? null })) {
    const seen = byId.get(row.id);
    if (!seen) byId.set(row.id, row);
    else {
      seen.facts += row.facts;
      seen.mentions += row.mentions;
      seen.sources += row.sources;
      seen.latest =
        [seen.latest, row.latest]
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null;
    }
  }
  return [...byId.values()].sort((a, b) => b.facts - a.facts || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}
