// Which well-known slip made a wrong figure of a right one.

import type { Claim, Slip } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import { anchor, compareAmounts, isHedgeSlip, significant } from './compare-amounts.js';

export interface FoundSlip {
  slip: Slip;
  /** What it is, for the reason. */
  words: string;
  /** The fact the figure was taken from. */
  meant: KnownFact;
}

type Printed = Pick<Claim, 'min' | 'max' | 'hedge' | 'precision' | 'printed'>;

/** Facts of the claim's own key and unit, none of which agrees; the best explained comes first. */
export function findSlip(claim: Printed, facts: readonly KnownFact[], french: boolean): FoundSlip | null {
  for (const look of [scaleSlip, hedgeSlip, digitSlip]) {
    for (const meant of facts) {
      const found = look(claim, meant, french);
      if (found) return { ...found, meant };
    }
  }
  return null;
}

type Look = (claim: Printed, known: KnownFact, french: boolean) => Omit<FoundSlip, 'meant'> | null;

const scaleSlip: Look = (claim, { fact }, french) => {
  const ratio = ratioOf(claim, fact.value!);
  if (ratio === null || Math.abs(ratio) < 0.7) return null;
  const power = Math.round(ratio);
  if (
    power === 0 ||
    Math.abs(power) > 9 ||
    !isOneNumber(claim, fact.value!) ||
    compareAmounts(shifted(claim, -power), fact.value!) !== 'agrees'
  )
    return null;
  if (french && power === -3 && /\bmillion/i.test(claim.printed))
    return { slip: 'scale', words: 'a thousand times too small: million for milliard' };
  if (french && power === 3 && /\bbillions?\b/i.test(claim.printed))
    return { slip: 'billion', words: 'the French "billion" is a million millions: the English billion is a milliard' };
  if (Math.abs(power) % 3 === 0 && !/\d[.,]\d{3}(?!\d)/.test(claim.printed))
    return { slip: 'scale', words: `a slip of scale, ${times(power)}` };
  if (/\d[.,]\d/.test(claim.printed) || /\d[.,]\d/.test(fact.printed ?? ''))
    return { slip: 'decimal', words: `a decimal mark misread, ${times(power)}` };
  return { slip: 'scale', words: `a slip of scale, ${times(power)}` };
};

/** The same digits; a coarse figure is not another one a thousand times over. */
function isOneNumber(claim: Printed, value: { min: number | null; max: number | null }): boolean {
  const [one, other] = [significant(anchor(claim)!), significant(anchor(value)!)];
  return one === other || (one.length > 1 && other.startsWith(one.slice(0, -1)));
}

const times = (power: number): string => `${10 ** Math.abs(power)} times too ${power > 0 ? 'large' : 'small'}`;

/** The power of ten between two amounts, or `null` where one is nought. */
function ratioOf(claim: Printed, value: { min: number | null; max: number | null }): number | null {
  const [c, f] = [anchor(claim), anchor(value)];
  return c && f && c > 0 && f > 0 ? Math.log10(c / f) : null;
}

function shifted(claim: Printed, power: number): Printed {
  const by = (amount: number | null): number | null => (amount === null ? null : Number((amount * Number(`1e${power}`)).toPrecision(12)));
  return { ...claim, min: by(claim.min), max: by(claim.max), precision: by(claim.precision) };
}

const hedgeSlip: Look = (claim, { fact }) =>
  isHedgeSlip(claim, fact.value!)
    ? { slip: 'hedge', words: `"${hedgeWord(claim.hedge)}" where the source says "${hedgeWord(fact.value!.hedge)}"` }
    : null;

const hedgeWord = (hedge: Claim['hedge']): string =>
  (({ over: 'more than', 'at-least': 'at least', nearly: 'nearly', under: 'less than', 'up-to': 'up to' }) as Record<string, string>)[
    hedge
  ] ?? hedge;

const digitSlip: Look = (claim, { fact }) => {
  const [c, f] = [anchor(claim), anchor(fact.value!)];
  if (!c || !f || c < 0 || f < 0 || c / f > 10 || f / c > 10) return null;
  const [one, other] = [significant(c), significant(f)];
  if (one === other || Math.max(one.length, other.length) < 2) return null;
  const length = Math.max(one.length, other.length);
  const [a, b] = [one.padEnd(length, '0'), other.padEnd(length, '0')];
  const wrong = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  // "14.8" for "14" is a finer figure, not a digit gone wrong.
  if (wrong.some((at) => at >= Math.min(one.length, other.length))) return null;
  if (wrong.length === 1) return { slip: 'digits', words: 'one digit differs' };
  const swapped = wrong.length === 2 && wrong[1] === wrong[0]! + 1 && a[wrong[0]!] === b[wrong[1]!] && a[wrong[1]!] === b[wrong[0]!];
  return swapped ? { slip: 'digits', words: 'two digits have changed places' } : null;
};
