// The filters everywhere facts are listed, as conditions on a fact. Values are bound, never written into the SQL.

import type { Role } from '../model/fact.js';
import type { Period } from '../model/period.js';

export interface Amount {
  amount: number;
  /** Only facts in this unit; `null` for any. */
  unit: string | null;
}

export interface FactFilters {
  /** Ids; the fact's own entity. */
  entities?: readonly string[];
  metrics?: readonly string[];
  statuses?: readonly string[];
  since?: Period;
  until?: Period;
  publishedSince?: string;
  min?: Amount;
  max?: Amount;
  unit?: string;
  source?: string;
  sector?: string;
  country?: string;
  /** The fact has a party in one of the roles; any role, or the entity itself, where `roles` is empty. */
  parties?: readonly PartyFilter[];
}

export interface PartyFilter {
  roles: readonly Role[];
  id: string;
  /** Whether what it owns counts as itself. */
  owned?: boolean;
}

export interface Condition {
  where: string;
  params: Record<string, string | number>;
}

/** The `where` of the filters that are set. */
export function conditionOf(filters: FactFilters): Condition {
  const params: Condition['params'] = {};
  const parts: string[] = [];
  const ask = (part: string, values: Record<string, string | number>): void => {
    parts.push(part);
    Object.assign(params, values);
  };
  // Whom a fact is about or with tells more than anything else: no other index is to be tried.
  const about = filters.entities || (filters.parties ?? []).length > 0 ? '+' : '';
  const { entities, metrics, statuses, since, until, publishedSince, min, max, unit, source, sector, country, parties = [] } = filters;
  if (entities?.length === 1) ask('f.entity = @entity', { entity: entities[0]! });
  else if (entities) ask('f.entity in (select value from json_each(@entities))', { entities: JSON.stringify(entities) });
  if (metrics?.length === 1) ask(`${about}f.metric = @metric`, { metric: metrics[0]! });
  else if (metrics) ask(`${about}f.metric in (select value from json_each(@metrics))`, { metrics: JSON.stringify(metrics) });
  if (statuses) ask('f.status in (select value from json_each(@statuses))', { statuses: JSON.stringify(statuses) });
  if (since?.start) ask('f.period is not null and (f.period_end is null or f.period_end >= @since)', { since: since.start });
  if (until?.end) ask('f.period is not null and (f.period_start is null or f.period_start <= @until)', { until: until.end });
  if (publishedSince)
    ask(
      'f.source in (select id from source where published >= @publishedSince or published = substr(@publishedSince, 1, length(published)))',
      { publishedSince },
    );
  if (min) ask('coalesce(f.max, f.min) >= @min', { min: min.amount });
  if (max) ask('coalesce(f.min, f.max) <= @max', { max: max.amount });
  const units = [unit, min?.unit, max?.unit].filter((one) => one !== undefined && one !== null);
  units.forEach((one, index) => ask(`${about}f.unit = @unit${index}`, { [`unit${index}`]: one }));
  if (source) ask(`${about}f.source = @source`, { source });
  if (sector) ask('f.entity in (select id from entity where sector = @sector)', { sector });
  if (country) ask('f.entity in (select id from entity where country = @country)', { country });
  parties.forEach(({ roles, id, owned = false }, index) =>
    ask(partyCondition(index, roles.length > 0, owned), {
      [`party${index}`]: id,
      ...(roles.length > 0 && { [`roles${index}`]: JSON.stringify(roles) }),
    }),
  );
  return { where: parts.length > 0 ? parts.join(' and ') : 'true', params };
}

function partyCondition(index: number, inRole: boolean, owned: boolean): string {
  const own = `with recursive own (id) as (select @party${index} union select e.id from entity e join own on e.parent = own.id) select id from own`;
  const meant = owned ? `in (${own})` : `= @party${index}`;
  return inRole
    ? `f.number in (select fact from party where entity ${meant} and role in (select value from json_each(@roles${index})))`
    : `f.number in (select number from fact where entity ${meant} union all select fact from party where entity ${meant})`;
}
