// Tells what outsiders expected: "estimates of $3.97 billion", "the $54.9 billion analysts expected".

import type { Article, Placed } from '../text/article.js';
import type { Bond, Unbound } from './bond.js';

/** The words that make a figure somebody's expectation, as a stretch of tokens around it. */
export function estimateOf({ text, tokens, lexis }: Article, { hedgeFirst, next }: Placed): { first: number; next: number } | null {
  const lines = { text, tokens };
  const before = lexis.estimatesBefore.before(lines, hedgeFirst);
  if (before) return { first: before.first, next };
  const after = lexis.estimatesAfter.after(lines, next);
  if (after && tokens[next]!.gap <= 1) return { first: hedgeFirst, next: after.next };
  return lexis.code === 'fr' ? foretold(tokens, lexis, hedgeFirst, next) : null;
}

/** How far an expectation stands from its figure, and who expects from that. */
const reach = { verb: 7, subject: 9 };

/** "les analystes l'attendaient en moyenne à 6,27 milliards", "30 milliards prévus en moyenne par le consensus". */
function foretold(
  tokens: Article['tokens'],
  { expects, outsiders }: Article['lexis'],
  hedgeFirst: number,
  next: number,
): { first: number; next: number } | null {
  const isPart = (at: number): boolean => tokens[at]?.kind === 'word' || tokens[at]?.word === '-' || tokens[at]?.word === "'";
  for (let at = hedgeFirst - 1; at >= Math.max(0, hedgeFirst - reach.verb) && isPart(at); at -= 1) {
    if (!expects.has(tokens[at]!.word)) continue;
    for (let back = at - 1; back >= Math.max(0, at - reach.subject) && isPart(back); back -= 1)
      if (outsiders.has(tokens[back]!.word)) return { first: back, next };
  }
  for (let at = next; at < next + 3 && isPart(at); at += 1) {
    if (!expects.has(tokens[at]!.word)) continue;
    for (let after = at + 1; after < at + reach.verb && isPart(after); after += 1)
      if (outsiders.has(tokens[after]!.word)) return { first: hedgeFirst, next: after + 1 };
  }
  return null;
}

/** It is of the metric and the time of the figure it is set against. */
export function expected(placed: Placed, bonds: readonly Bond[], unbound: readonly Unbound[]): Bond | null {
  const { unit } = placed.figure;
  const [model] = bonds
    .filter((bond) => bond.placed.figure.unit === unit && !bond.former && Math.abs(bond.placed.first - placed.first) < farthest)
    .sort((a, b) => Math.abs(a.placed.first - placed.first) - Math.abs(b.placed.first - placed.first));
  const isShare = unbound.some(
    ({ placed: other, why }) =>
      why === 'per-share' &&
      other.next <= placed.first &&
      placed.first - other.next < 8 &&
      !bonds.some((bond) => bond.placed.first > other.first && bond.placed.first < placed.first),
  );
  const isTooLittle =
    (placed.figure.max ?? placed.figure.min ?? 0) < (model?.placed.figure.max ?? model?.placed.figure.min ?? 0) / mostApart;
  return model && !isShare && !isTooLittle
    ? { ...model, placed: exactly(placed), like: model.placed, score: model.score - 1, why: ['estimate'] }
    : null;
}

/** "above the $1.09 billion analysts expected": they expected just that. */
function exactly(placed: Placed): Placed {
  const { figure } = placed;
  const amount = figure.hedge === 'over' ? figure.min : figure.hedge === 'under' ? figure.max : null;
  return amount === null
    ? placed
    : { ...placed, hedgeFirst: placed.first, figure: { ...figure, min: amount, max: amount, hedge: 'exact', hedgeStart: figure.start } };
}

const farthest = 25;
/** Nobody expects so many times less: "compared to the expected $317". */
const mostApart = 1000;
