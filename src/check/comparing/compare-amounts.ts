// Whether a claimed amount is the amount a source printed, by precision and by hedge.

import type { Value } from '../../model/value.js';

/**
 * `agrees`: the source's words bear the claim out. `fits`: nothing speaks against it, but the source says less, or
 * something far off ("over 5 million" where 800 are printed). `apart`: both cannot be said of one thing.
 */
export type Closeness = 'agrees' | 'fits' | 'apart';

type Amount = Pick<Value, 'min' | 'max' | 'hedge' | 'precision'>;

/** A coarse claim stands for amounts up to so far away, as a share: "3 billion" for 2.7, never "1 billion" for 1.5. */
const coarsest = 0.12;
/** A round number that says nothing of its precision may stand for a finer one so near, as a share: "79,000 people" for 78,865. */
const closest = 0.01;
/** How far apart two printed shares of one part can be, in percent. */
const widestPart = 0.7;
/** How far "about" reaches. */
const aboutReach = 0.05;
/** "more than 500" is borne out by 540; by 700 it is true, but somebody meant another figure. */
const above = 1.1;
const below = 0.9;
/** An open source, "more than 500", does not stand against 700, nor does "nearly 500" against 420. */
const beyond = 1.5;
const nearest = 0.8;

export function compareAmounts(claim: Amount, fact: Amount): Closeness {
  if (claim.hedge === 'range') return fact.hedge === 'range' ? rangeToRange(claim, fact) : rangeToOne(claim, fact, claim);
  if (fact.hedge === 'range') return oneToRange(claim, fact);
  const c = anchor(claim);
  const f = anchor(fact);
  if (c === null || f === null) return 'apart';
  const near = isNear(c, f, claim, fact);
  switch (`${sideOf(claim)}${sideOf(fact)}`) {
    case '==':
      return near
        ? 'agrees'
        : isNear(f, c, fact, claim) || ((fact.hedge === 'about' || claim.hedge === 'about') && Math.abs(c - f) <= f * aboutReach)
          ? 'fits'
          : 'apart';
    case '=>':
      return near ? 'agrees' : c > f && c <= f * beyond ? 'fits' : 'apart';
    case '=<':
      return near ? 'agrees' : c < f && c >= f * (fact.hedge === 'nearly' ? nearest : 0.5) ? 'fits' : 'apart';
    case '>=':
      if (f <= c)
        return isAlike(c, f) && claim.hedge === 'at-least'
          ? 'agrees'
          : isAlike(c, f) || (near && fact.hedge === 'about')
            ? 'fits'
            : 'apart';
      return near || (f <= c * above && isRounder(c, f)) ? 'agrees' : f <= c * 5 ? 'fits' : 'apart';
    case '<=':
      if (f >= c) return isAlike(c, f) && claim.hedge === 'up-to' ? 'agrees' : isAlike(c, f) || near ? 'fits' : 'apart';
      return near || (f >= c * below && isRounder(c, f))
        ? 'agrees'
        : f >= c * (claim.hedge === 'nearly' ? nearest : 0.2)
          ? 'fits'
          : 'apart';
    case '>>':
    case '<<':
      return near ? 'agrees' : Math.max(c, f) <= Math.min(c, f) * beyond ? 'fits' : 'apart';
    case '><':
      return near || c > f ? 'apart' : 'fits';
    default:
      return near || c < f ? 'apart' : 'fits';
  }
}

/** "more than" where the source says "less than", of one amount. */
export function isHedgeSlip(claim: Amount, fact: Amount): boolean {
  const [c, f] = [anchor(claim), anchor(fact)];
  const sides = `${sideOf(claim)}${sideOf(fact)}`;
  return c !== null && f !== null && (sides === '><' || sides === '<>') && isNear(c, f, claim, fact);
}

/** The amount a value names; a range names two. */
export const anchor = ({ min, max }: Pick<Value, 'min' | 'max'>): number | null => min ?? max;

const sideOf = ({ hedge }: Amount): '=' | '>' | '<' =>
  hedge === 'over' || hedge === 'at-least' ? '>' : hedge === 'nearly' || hedge === 'under' || hedge === 'up-to' ? '<' : '=';

/** The amount itself, not one that rounds to it. */
export const isVery = (one: Pick<Value, 'min' | 'max'>, other: Pick<Value, 'min' | 'max'>): boolean =>
  isClose(anchor(one)!, anchor(other)!) && isClose(one.max ?? one.min!, other.max ?? other.min!);

const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) * widest;
const widest = 0.005;

/** "more than 7 billion" is not borne out by 7 billion, nor quite belied. */
const isAlike = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(one) * 1e-9;

/** Whether `other`, rounded the way `one` was printed, is `one`. */
function isNear(
  one: number,
  other: number,
  { precision, hedge }: Amount,
  { hedge: otherHedge, precision: otherPrecision }: Amount,
): boolean {
  const gap = Math.abs(one - other);
  if (gap > Math.max(Math.abs(one) * coarsest, Math.abs(other) * aboutReach, widestPart)) return false;
  const own = Math.min((precision ?? 0) / 2, Math.abs(one) * coarsest);
  // "about 700" against "718" reaches; "about 700" against "about 720" or "760" are two figures.
  const about = hedge === 'about' && otherHedge !== 'about' && isRounder(one, other) ? Math.abs(other) * aboutReach : 0;
  // Two thirds are 66 % to one writer and 67 % to another.
  const part = isPart(precision, one) || isPart(otherPrecision, other) ? widestPart : 0;
  return (
    gap <=
    Math.max(own, about, part, isRounder(one, other) ? Math.min(roundnessOf(one) / 2, Math.abs(one) * closest) : 0, Math.abs(one) * 1e-9)
  );
}

/** The place of its last digit that is not nought: 79 000 is round to thousands. */
const roundnessOf = (amount: number): number => 10 ** (Math.floor(Math.log10(Math.abs(amount)) + 1e-9) - significant(amount).length + 1);

/** Whether an amount has fewer digits than another: only a rounder figure can mean a finer one. */
const isRounder = (one: number, other: number): boolean => significant(one).length < significant(other).length;

/** The digits of an amount without its noughts at either end: 2700000 is "27". */
export function significant(amount: number): string {
  let digits = known.get(amount);
  if (digits === undefined) {
    const [mantissa] = amount.toExponential(11).split('e');
    known.set(amount, (digits = mantissa!.replace('.', '').replace(/0+$/, '')));
  }
  return digits;
}

/** The same amounts are asked of again and again: those of a company's facts for each figure that may be one. */
const known = new Map<number, string>();

const isPart = (precision: number | null, amount: number): boolean =>
  precision === null && [33.33, 66.67].some((part) => Math.abs(part - amount) < 0.01);

function rangeToRange(claim: Amount, fact: Amount): Closeness {
  if (isNear(claim.min!, fact.min!, claim, fact) && isNear(claim.max!, fact.max!, claim, fact)) return 'agrees';
  return claim.min! <= fact.max! && fact.min! <= claim.max! ? 'fits' : 'apart';
}

function rangeToOne(range: Amount, one: Amount, claim: Amount): Closeness {
  const amount = anchor(one);
  if (amount === null) return 'apart';
  const inside =
    (amount >= range.min! && amount <= range.max!) || isNear(range.min!, amount, claim, one) || isNear(range.max!, amount, claim, one);
  if (sideOf(one) !== '=') return inside || (sideOf(one) === '>' ? amount < range.min! : amount > range.max!) ? 'fits' : 'apart';
  return inside ? (range.max! <= range.min! * 2 ? 'agrees' : 'fits') : 'apart';
}

function oneToRange(claim: Amount, fact: Amount): Closeness {
  const c = anchor(claim);
  if (c === null) return 'apart';
  const side = sideOf(claim);
  if (side === '<' && isNear(c, fact.max!, claim, fact)) return 'agrees';
  if (side === '>' && isNear(c, fact.min!, claim, fact)) return 'agrees';
  const inside = (c >= fact.min! && c <= fact.max!) || isNear(c, fact.min!, claim, fact) || isNear(c, fact.max!, claim, fact);
  if (side === '=') return inside ? (fact.max! <= fact.min! * 1.1 ? 'agrees' : 'fits') : 'apart';
  if (side === '>') return c < fact.max! ? 'fits' : 'apart';
  return c > fact.min! ? 'fits' : 'apart';
}
