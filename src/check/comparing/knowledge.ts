// What a check knows: the facts of a base, read for the entities a draft names and kept for the run.

import { metricById } from '../../metrics/index.js';
import { Failure } from '../../model/failure.js';
import type { Bases } from '../../query/bases.js';
import { rowsOf } from '../../query/bases.js';
import { converterTo, type Converter } from '../../query/conversion.js';
import { factsAbout, factsWithAmount, foundingsOf, type KnownFact } from '../../query/known-facts.js';

export interface Knowledge {
  /** Facts with a figure about an entity or with it as a party, visible on the day asked for; all, or those of one metric. */
  about(entity: string, metric?: string): readonly KnownFact[];
  /** Those in which nobody but these has a part, those of two parties first. */
  among(entities: readonly string[]): readonly KnownFact[];
  withAmount(metric: string, unit: string, low: number, high: number): readonly KnownFact[];
  /** When it was founded. */
  foundingsOf(entity: string): readonly KnownFact[];
  parentOf(entity: string): string | null;
  /** At the rate of a month, "2025-09"; `null` where none is known. */
  convert(amount: number, from: string, to: string, month: string): number | null;
  /** The same, with all that was printed since; `null` where none of what was asked for so far is that new. */
  hindsight(): Knowledge | null;
}

/** Nothing true only after `asOf` is known, nor what was said after it, unless it tells accounts that were closed by then. */
export function knowledgeOf(bases: Bases, asOf: string, reader = readerOf(bases)): Knowledge {
  let hidden = false;
  const visible = ({ fact, published }: KnownFact): boolean => {
    const isVisible =
      published !== null
        ? published <= asOf || isClosed(fact, asOf)
        : fact.status === 'forecast' || fact.status === 'target' || (fact.period?.start ?? fact.period?.end ?? '') <= asOf;
    hidden ||= !isVisible;
    return isVisible;
  };
  const converters = new Map<string, Converter | null>();
  let parents: Map<string, string> | null = null;
  let later: Knowledge | null = null;
  const knowledge: Knowledge = {
    ...factsOf(reader, visible),
    foundingsOf: (entity) => foundingsOf(bases, entity).filter(visible),
    parentOf(entity) {
      parents ??= new Map(
        rowsOf<{ id: string; parent: string }>(bases, 'select id, parent from entity where parent is not null').map(({ row }) => [
          row.id,
          row.parent,
        ]),
      );
      return parents.get(entity) ?? null;
    },
    convert(amount, from, to, month) {
      if (!converters.has(to)) converters.set(to, converterOr(bases, to));
      return (
        converters.get(to)?.convert({ min: amount, max: amount, unit: from, hedge: 'exact', precision: null }, null, month)?.min ?? null
      );
    },
    hindsight: () => (hidden ? (later ??= { ...knowledge, ...factsOf(reader, () => true) }) : null),
  };
  return knowledge;
}

/** "Revenue of 5 billion in fiscal 2016", of a table printed years later: what was done by the end of its time was done before it was printed. */
const isClosed = ({ status, metric, period }: KnownFact['fact'], asOf: string): boolean =>
  status === 'actual' && metricById(metric)?.timing === 'flow' && period?.end != null && period.end <= asOf;

/** What bases print, whenever they did: read once, for all the days that drafts are judged as of. */
export type Reader = Pick<Knowledge, 'about' | 'withAmount'>;

export function readerOf(bases: Bases): Reader {
  const once = remembered<readonly KnownFact[]>();
  return {
    about: (entity) => once(entity, () => factsAbout(bases, entity)),
    withAmount: (...asked) => once(asked.join(' '), () => factsWithAmount(bases, ...asked)),
  };
}

function factsOf(reader: Reader, visible: (known: KnownFact) => boolean): Pick<Knowledge, 'about' | 'among' | 'withAmount'> {
  const once = remembered<readonly KnownFact[]>();
  const about = (entity: string, metric?: string): readonly KnownFact[] =>
    metric === undefined
      ? once(entity, () => reader.about(entity).filter(visible))
      : once(`${entity} ${metric}`, () => about(entity).filter(({ fact }) => fact.metric === metric));
  return {
    about,
    among: (entities) =>
      once(`among: ${entities.join(' ')}`, () =>
        factsAmong(
          entities.map((id) => about(id)),
          new Set(entities),
        ),
      ),
    withAmount: (...asked) => reader.withAmount(...asked).filter(visible),
  };
}

function factsAmong(facts: readonly (readonly KnownFact[])[], ids: ReadonlySet<string>): KnownFact[] {
  const found = new Map<string, KnownFact>();
  for (const all of facts) for (const one of all) if (one.parts.every((part) => ids.has(part))) found.set(one.fact.id, one);
  return [...found.values()].sort((a, b) => b.parts.length - a.parts.length);
}

function remembered<Thing>(): (key: string, make: () => Thing) => Thing {
  const made = new Map<string, Thing>();
  return (key, make) => {
    let thing = made.get(key);
    if (thing === undefined) made.set(key, (thing = make()));
    return thing;
  };
}

/** `null` for a currency without rates. */
function converterOr(bases: Bases, currency: string): Converter | null {
  try {
    return converterTo(bases, currency);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
