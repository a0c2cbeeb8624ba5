import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roles, statuses, type Fact } from '../../src/model/fact.js';
import { readPeriod } from '../../src/model/period.js';
import { hedged, hedges, type Value } from '../../src/model/value.js';
import { createBase } from '../../src/store/create-base.js';
import { toFact, toParties, type FactRow } from '../../src/store/fact-row.js';
import { writerOf } from '../../src/store/write-base.js';

const said = fc.oneof(fc.string({ unit: 'grapheme-composite', maxLength: 12 }), fc.constantFrom('Ω ⅓ “quoted” \u001b[31m', "O'Hara; drop table fact", 'a\u0301', '\u202e'));
const maybe = <Thing>(arbitrary: fc.Arbitrary<Thing>): fc.Arbitrary<Thing | null> => fc.option(arbitrary, { nil: null });
const amount = fc.double({ min: -1e18, max: 1e18, noNaN: true }).map((number) => number + 0);
const unit = fc.constantFrom('USD', 'EUR', 'percent', 'people', 'W', 'items', 'deals');
const precision = maybe(fc.constantFrom(0.01, 1, 1e8));
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.tuple(amount, fc.constantFrom(...hedges.filter((hedge) => hedge !== 'range')), unit, precision).map(([one, hedge, kind, digit]): Value => ({ ...hedged(one, hedge), unit: kind, hedge, precision: digit })),
  fc.tuple(amount, amount, unit, precision).map(([a, b, kind, digit]): Value => ({ min: Math.min(a, b), max: Math.max(a, b), unit: kind, hedge: 'range', precision: digit })),
);
const place = fc.tuple(fc.nat(9999), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));

const fact: fc.Arbitrary<Fact> = fc
  .record({
    id: fc.constant('it'),
    entity: fc.constantFrom('a', 'b'),
    metric: fc.constantFrom('revenue', 'contract'),
    value: maybe(value),
    period: maybe(fc.constantFrom('2022', '2024-Q3', '2027/2032', '../2029', '2025-09-10').map((text) => readPeriod(text)!)),
    status: fc.constantFrom(...statuses),
    parties: fc.array(fc.record({ role: fc.constantFrom(...roles), id: fc.constantFrom('a', 'b') }), { maxLength: 5 }),
    attribution: maybe(said),
    definition: maybe(said),
    origin: maybe(said),
    source: fc.constant('s'),
    printed: maybe(said),
    at: fc.option(place, { nil: { start: null, end: null } }),
    place: maybe(said),
    link: maybe(said),
    confidence: maybe(said),
    says: said.filter((words) => words !== ''),
  })
  .map(({ at, ...rest }) => ({ ...rest, ...at }));

it('gives a fact back as it went in, whatever the fact', () => {
  const base = createBase();
  const writer = writerOf(base);
  const entity = { kind: 'company', aliases: [], sector: null, country: null, founded: null, parent: null, cik: null, ticker: null, wikidata: null } as const;
  for (const id of ['a', 'b']) writer.entity({ id, name: id, ...entity }, [{ folded: id, name: id }]);
  writer.source({ id: 's', publisher: 'S', title: null, author: null, url: null, published: null, language: 'en', length: null, copy: null, licence: null, credit: null });
  const words = { entity: 'a', metric: 'b', parties: '', period: '', rest: '' };
  fc.assert(fc.property(fact, (one) => {
    base.db.exec('savepoint one');
    try {
      writer.fact(one, 'topic', '2026-01', words);
      const row = base.db.prepare('select * from fact').get() as FactRow;
      const parties = base.db.prepare('select json_group_array(json_array(role, entity)) from (select role, entity from party order by position)').pluck().get() as string;
      expect(toFact(row, toParties(parties))).toEqual(one);
    } finally {
      base.db.exec('rollback to one');
    }
  }), { numRuns: 300 });
});
