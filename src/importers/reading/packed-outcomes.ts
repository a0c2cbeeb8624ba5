// Outcomes as one flat list, which goes from thread to thread in a fraction of the time that nested objects take.

import { bareEntity, type Entity, type EntityKind } from '../../model/entity.js';
import type { Party, Role, Status } from '../../model/fact.js';
import type { Period } from '../../model/period.js';
import type { Source } from '../../model/source.js';
import type { Hedge, Value } from '../../model/value.js';
import type { Candidate, Outcome } from '../importer.js';

/** A list that is copied cell by cell. A source or period that many facts share is copied once. */
export function packed(outcomes: readonly Outcome[]): unknown[] {
  const cells: unknown[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind !== 'candidate' || outcome.past || outcome.ours || outcome.single || !outcome.entities?.every(isBare))
      cells.push(null, outcome);
    else packCandidate(cells, outcome);
  }
  return cells;
}

/** Known by its name only. */
const isBare = ({ aliases, sector, country, founded, parent, cik, ticker, wikidata }: Entity): boolean =>
  aliases.length === 0 && (sector ?? country ?? founded ?? parent ?? cik ?? ticker ?? wikidata) === null;

function packCandidate(cells: unknown[], { row, line, fact, source, entities = [] }: Candidate): void {
  const { value, parties } = fact;
  cells.push(
    row,
    line ?? null,
    source,
    fact.period,
    fact.id,
    fact.entity,
    fact.metric,
    fact.status,
    fact.attribution,
    fact.definition,
    fact.origin,
    fact.printed,
    fact.start,
    fact.end,
    fact.place,
    fact.link,
    fact.confidence,
    fact.says,
  );
  if (value === null) cells.push(null);
  else cells.push(value.unit, value.hedge, value.min, value.max, value.precision);
  cells.push(parties.length);
  for (const { role, id } of parties) cells.push(role, id);
  cells.push(entities.length);
  for (const { id, name, kind } of entities) cells.push(id, name, kind);
}

export function unpacked(cells: readonly unknown[]): Outcome[] {
  const outcomes: Outcome[] = [];
  let at = 0;
  const next = (): never => cells[at++] as never;
  const text = (): string | null => next();
  const number = (): number | null => next();
  const value = (): Value | null => {
    const unit = text();
    return unit === null ? null : { unit, hedge: next() as Hedge, min: number(), max: number(), precision: number() };
  };
  while (at < cells.length) {
    const row = text();
    if (row === null) {
      outcomes.push(next());
      continue;
    }
    const line = number();
    const source: Source = next();
    const period: Period | null = next();
    const fact = {
      id: text(),
      entity: next() as string,
      metric: next() as string,
      status: next() as Status,
      attribution: text(),
      definition: text(),
      origin: text(),
      printed: text(),
      start: number(),
      end: number(),
      place: text(),
      link: text(),
      confidence: text(),
      says: next() as string,
      period,
      value: value(),
      parties: [] as Party[],
    };
    for (let left: number = next(); left > 0; left -= 1) fact.parties.push({ role: next() as Role, id: next() });
    const entities: Entity[] = [];
    for (let left: number = next(); left > 0; left -= 1) {
      entities.push(bareEntity(next(), next(), next() as EntityKind));
    }
    outcomes.push({ kind: 'candidate', row, ...(line !== null && { line }), fact, source, entities });
  }
  return outcomes;
}
