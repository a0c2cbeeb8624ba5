// A number spelled in words: "three hundred and twelve", "quatre-vingt-dix-sept mille".

import { movePoint } from '../model/decimal.js';
import { beforeHyphen, follows, isGlued, isMark, pastHyphen, wordAt, type Page } from './page.js';

export interface Spelled {
  /** A plain decimal, to be shifted by `shift`. */
  digits: string;
  /** The power of ten of the last word, where it is a scale. */
  shift: number;
  /** The power of ten of the largest scale word. */
  power: number;
  next: number;
}

interface Step {
  value: number;
  next: number;
}

/** Reads the longest number that begins at a token. */
export function readSpelled(page: Page, at: number): Spelled | null {
  const start = pastZeros(page, at);
  const group = readGroup(page, start);
  const early = group && readFraction(page, group.next);
  if (early) return { digits: `${group.value}.${early.digits}`, shift: 0, power: 0, next: early.next };
  const whole = addUp(page, group, group?.next ?? start);
  const late = whole && readFraction(page, whole.next);
  return late ? { ...whole, digits: `${movePoint(whole.digits, whole.shift)}.${late.digits}`, shift: 0, next: late.next } : whole;
}

/** Adds the groups up as their scales fall, and multiplies where they rise: "mille milliards". */
function addUp(page: Page, first: Step | null, from: number): Spelled | null {
  let group = first;
  let next = from;
  let total = 0;
  let power = 0;
  let weight = 0;
  for (;;) {
    const scale = page.lexicon.scales.after(page, pastHyphen(page, next));
    if (
      !scale ||
      !follows(page, scale.first) ||
      scale.meaning < 3 ||
      (total > 0 && scale.meaning === weight) ||
      (!group && !isAlone(page, scale.first, total))
    )
      break;
    const rises = total > 0 && scale.meaning > weight;
    total = rises ? (total + (group?.value ?? 0)) * 10 ** scale.meaning : total + (group?.value ?? 1) * 10 ** scale.meaning;
    power = Math.max(power, rises ? power + scale.meaning : scale.meaning);
    if (total > 1e21) return null;
    weight = scale.meaning;
    next = scale.next;
    group = nextGroup(page, next, weight);
    if (group) next = group.next;
  }
  if (!group && total === 0) return null;
  const shift = group ? 0 : weight;
  return { digits: String(group ? total + group.value : total / 10 ** shift), shift, power, next };
}

/** The group after a scale word; it must be smaller than the scale. After a comma it must be a hundred or more: "one million, two years later". */
function nextGroup(page: Page, next: number, weight: number): Step | null {
  const { numbers, scales } = page.lexicon;
  const isApart = numbers.saysAndAfterHundred && isMark(page, next, ',') && isGlued(page, next);
  const group = follows(page, next) ? readGroup(page, isApart ? next + 1 : pastAnd(page, next)) : null;
  if (!group || group.value >= 10 ** weight) return null;
  return isApart && group.value < 100 && !scales.after(page, pastHyphen(page, group.next)) ? null : group;
}

/** A hundred or a scale without a number before it: "mille", "a million", "le milliard", "hundred fifteen", "thousand million". */
function isAlone(page: Page, at: number, total: number): boolean {
  const { bareScales, articles, definiteArticles, cardinals, scales, and } = page.lexicon;
  const before = wordAt(page, beforeHyphen(page, at));
  if (
    total > 0 ||
    bareScales.has(wordAt(page, at)) ||
    articles.has(before) ||
    (definiteArticles.has(before) && !wordAt(page, at).endsWith('s'))
  )
    return true;
  const rises = at === 0 && (scales.after(page, at + 1)?.meaning ?? 0) > (scales.after(page, at)?.meaning ?? 0);
  return rises || cardinals.after(page, at + 1) !== null || (and.has(wordAt(page, at + 1)) && cardinals.after(page, at + 2) !== null);
}

/** Up to 999, or "forty-five hundred". */
function readGroup(page: Page, at: number): Step | null {
  const { hundreds, numbers } = page.lexicon;
  const small = readBelowHundred(page, at);
  const hundred = hundreds.after(page, small ? pastHyphen(page, small.next) : at);
  if (!hundred) return small;
  const [from, to] = numbers.countedInHundreds;
  const isCounted = small ? follows(page, hundred.first) && small.value >= from && small.value <= to : isAlone(page, at, 0);
  if (!isCounted) return small;
  const value = (small?.value ?? 1) * 100;
  const rest = follows(page, hundred.next) ? readBelowHundred(page, pastAnd(page, hundred.next)) : null;
  return rest && rest.value > 0 ? { value: value + rest.value, next: rest.next } : { value, next: hundred.next };
}

/** The token after the "and" of "two hundred and five", or after a hyphen. */
function pastAnd(page: Page, at: number): number {
  const { and, numbers } = page.lexicon;
  return numbers.saysAndAfterHundred && and.has(wordAt(page, at)) ? at + 1 : pastHyphen(page, at);
}

/** "forty-two", "soixante-douze", and the years in "nineteen eighty-four". */
function readBelowHundred(page: Page, at: number): Step | null {
  const ten = readTens(page, at);
  const pair = ten && page.lexicon.numbers.saysInPairs && follows(page, ten.next) ? readTens(page, pastHyphen(page, ten.next)) : null;
  if (!ten || !pair || pair.value < 10) return ten;
  const isYear = ten.value > 10 && ten.value <= 20;
  const isWholeText = ten.value < 10 && at === 0 && pair.next === page.tokens.length;
  return isYear || isWholeText ? { value: ten.value * 100 + pair.value, next: pair.next } : ten;
}

function readTens(page: Page, at: number): Step | null {
  const { cardinals, numbers } = page.lexicon;
  const ten = cardinals.after(page, at);
  if (!ten) return null;
  const { meaning: value, next } = ten;
  const unit = value >= 20 && value % 10 === 0 && follows(page, next) ? cardinals.after(page, pastHyphen(page, next)) : null;
  const smallest = numbers.oneTakesAnd && value !== 80 ? 2 : 1;
  const largest = numbers.tensToNineteen.includes(value) ? 19 : 9;
  return unit && unit.meaning >= smallest && unit.meaning <= largest ? { value: value + unit.meaning, next: unit.next } : { value, next };
}

/** "two point zero five", "deux virgule soixante-quinze". */
function readFraction(page: Page, next: number): { digits: string; next: number } | null {
  const { point, cardinals } = page.lexicon;
  const mark = pastHyphen(page, next);
  if (!point.has(wordAt(page, mark)) || !follows(page, mark)) return null;
  let fraction = '';
  let at = pastHyphen(page, mark + 1);
  while (cardinals.after(page, at)?.meaning === 0) {
    fraction += '0';
    at += 1;
  }
  for (let group = readGroup(page, at); group && fraction.length < 12; group = readGroup(page, at)) {
    fraction += String(group.value);
    at = group.next;
  }
  return fraction === '' ? null : { digits: fraction, next: at };
}

/** "zero eight" is 8. */
function pastZeros(page: Page, at: number): number {
  const { cardinals } = page.lexicon;
  let next = at;
  while (cardinals.after(page, next)?.meaning === 0 && readGroup(page, next + 1)) next += 1;
  return next;
}
