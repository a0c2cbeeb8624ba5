// Holds the figures of a translation against those of its original.

import { detectLanguage } from '../../figures/detect-language.js';
import { readFigures } from '../../figures/read-figures.js';
import type { Figure } from '../../model/figure.js';
import type { Remark } from '../../model/verdict.js';
import { compareAmounts } from '../comparing/compare-amounts.js';
import type { Fault } from '../draft/draft-read.js';
import { mask } from '../draft/mask.js';
import { sayAmount, type Tongue } from '../draft/tell.js';

/** Longer texts are held against each other in windows of so many figures. */
const window = 400;

/** Figures that differ from the original's, in order; and where the original has one more. */
export function againstOriginal(prose: string, tongue: Tongue, original: string): { faults: Fault[]; remarks: Remark[] } {
  const source = mask(original);
  const [mine, theirs] = [figuresIn(prose, tongue), figuresIn(source, detectLanguage(source))];
  const faults: Fault[] = [];
  const remarks: Remark[] = [];
  let [at, place] = [0, 0];
  for (const [one, other] of [...pairs(mine, theirs), [mine.length, theirs.length] as const]) {
    const [strange, missing] = [mine.slice(at, one), theirs.slice(place, other)];
    strange.forEach((figure, index) => faults.push(fault(figure, closest(figure, missing) ?? missing[index] ?? null, tongue)));
    for (const figure of missing.slice(strange.length)) {
      const to = mine[one - 1]?.end ?? 0;
      remarks.push({
        message: `the original says ${figure.text} after this, the translation does not`,
        from: mine[one - 1]?.start ?? 0,
        to,
      });
    }
    [at, place] = [one + 1, other + 1];
  }
  return { faults, remarks };
}

const figuresIn = (text: string, tongue: Tongue): Figure[] =>
  readFigures(text, tongue).filter(({ kind, min, max }) => kind !== 'number' && (min !== null || max !== null));

const isSame = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit && (compareAmounts(one, other) === 'agrees' || compareAmounts(other, one) === 'agrees');

/** The longest way through both texts on which figures agree: places in the one and the other. */
function pairs(mine: readonly Figure[], theirs: readonly Figure[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = 0; from < mine.length; from += window)
    found.push(...common(mine, theirs, from, Math.min(mine.length, from + window), (found.at(-1)?.[1] ?? -1) + 1));
  return found;
}

function common(
  mine: readonly Figure[],
  theirs: readonly Figure[],
  from: number,
  to: number,
  begin: number,
): (readonly [number, number])[] {
  const end = Math.min(theirs.length, begin + (to - from) * 2 + 50);
  const width = end - begin + 1;
  const best = new Uint16Array((to - from + 1) * width);
  for (let one = to - 1; one >= from; one -= 1) {
    for (let other = end - 1; other >= begin; other -= 1) {
      const cell = (one - from) * width + other - begin;
      best[cell] = isSame(mine[one]!, theirs[other]!) ? best[cell + width + 1]! + 1 : Math.max(best[cell + width]!, best[cell + 1]!);
    }
  }
  const way: (readonly [number, number])[] = [];
  for (let one = from, other = begin; one < to && other < end;) {
    const cell = (one - from) * width + other - begin;
    if (isSame(mine[one]!, theirs[other]!)) way.push([one++, other++]);
    else if (best[cell + width]! >= best[cell + 1]!) one += 1;
    else other += 1;
  }
  return way;
}

/** The one it was meant to be: the same digits, or the same unit. */
const closest = ({ min, max, unit }: Figure, among: readonly Figure[]): Figure | null =>
  among.find((other) => other.unit === unit && isPowerApart((min ?? max)!, (other.min ?? other.max)!)) ??
  among.find((other) => other.min === min && other.max === max) ??
  null;

const isPowerApart = (one: number, other: number): boolean =>
  one > 0 && other > 0 && Math.abs(Math.log10(one / other) - Math.round(Math.log10(one / other))) < 1e-6;

function fault({ start, end }: Figure, meant: Figure | null, tongue: Tongue): Fault {
  if (!meant) return { start, end, slip: 'translation', reason: 'the original has no such figure here', suggestion: null };
  const unit = meant.unit;
  return {
    start,
    end,
    slip: 'translation',
    reason: `the original says ${meant.text}`,
    suggestion: unit === null ? null : sayAmount({ min: meant.min, max: meant.max, unit, hedge: meant.hedge }, tongue),
  };
}
