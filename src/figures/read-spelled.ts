// A number spelled in words: "three hundred and twelve", "quatre-vingt-dix-sept mille".

import { follows, pastHyphen, beforeHyphen, wordAt, type Page } from './page.js';

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
  const fraction = group && readFraction(page, group);
  if (fraction) return fraction;
  return addUp(page, group, group?.next ?? start);
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
    if (!scale || !follows(page, scale.first) || scale.meaning < 3 || (!group && !isAlone(page, scale.first, total))) break;
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

/** The group after a scale word, "and" or not; it must be smaller than the scale. */
function nextGroup(page: Page, next: number, weight: number): Step | null {
  const { and, numbers } = page.lexicon;
  if (!follows(page, next)) return null;
  const at = and.has(wordAt(page, next)) ? next + 1 : pastHyphen(page, next);
  const group = readGroup(page, at);
  if (!group || (and.has(wordAt(page, next)) && !numbers.saysAndAfterHundred)) return null;
  return group.value < 10 ** weight ? group : null;
}

/** A scale without a number before it: "mille", the second scale of "mille milliards", or a text that is one number. */
function isAlone(page: Page, at: number, total: number): boolean {
  const { bareScales, articles, definiteArticles, cardinals, and } = page.lexicon;
  const before = wordAt(page, beforeHyphen(page, at));
  if (total > 0 || bareScales.has(wordAt(page, at)) || articles.has(before) || (definiteArticles.has(before) && !wordAt(page, at).endsWith('s'))) return true;
  return cardinals.after(page, at + 1) !== null || (and.has(wordAt(page, at + 1)) && cardinals.after(page, at + 2) !== null);
}

/** Up to 999, or "forty-five hundred". */
function readGroup(page: Page, at: number): Step | null {
  const { hundreds, numbers, and } = page.lexicon;
  const small = readBelowHundred(page, at);
  const hundred = hundreds.after(page, small ? pastHyphen(page, small.next) : at);
  const [from, to] = numbers.countedInHundreds;
  if (!hundred || (small && (!follows(page, hundred.first) || small.value < from || small.value > to)) || (!small && !isAlone(page, at, 0))) return small;
  const value = (small?.value ?? 1) * 100;
  const after = and.has(wordAt(page, hundred.next)) && numbers.saysAndAfterHundred ? hundred.next + 1 : pastHyphen(page, hundred.next);
  const rest = follows(page, hundred.next) ? readBelowHundred(page, after) : null;
  return rest && rest.value > 0 ? { value: value + rest.value, next: rest.next } : { value, next: hundred.next };
}

function readBelowHundred(page: Page, at: number): Step | null {
  const { cardinals, numbers } = page.lexicon;
  const found = cardinals.after(page, at);
  if (!found) return null;
  const { meaning: value, next } = found;
  const second = follows(page, next) ? cardinals.after(page, pastHyphen(page, next)) : null;
  if (second && value >= 20 && value % 10 === 0) {
    const most = numbers.tensToNineteen.includes(value) ? 19 : 9;
    if (second.meaning > 0 && second.meaning <= most) return { value: value + second.meaning, next: second.next };
  }
  const pair = second && numbers.saysInPairs && second.meaning >= 10 ? readBelowHundred(page, second.first)! : null;
  if (pair && ((value > 10 && value <= 20) || (value < 10 && at === 0 && pair.next === page.tokens.length))) return { value: value * 100 + pair.value, next: pair.next };
  return { value, next };
}

/** "two point zero five", "deux virgule soixante-quinze". */
function readFraction(page: Page, { value, next }: Step): Spelled | null {
  const { point, cardinals } = page.lexicon;
  if (!point.has(wordAt(page, next)) || !follows(page, next)) return null;
  let fraction = '';
  let at = next + 1;
  while (cardinals.after(page, at)?.meaning === 0) {
    fraction += '0';
    at += 1;
  }
  for (let group = readGroup(page, at); group && fraction.length < 12; group = readGroup(page, at)) {
    fraction += String(group.value);
    at = group.next;
  }
  return fraction === '' ? null : { digits: `${value}.${fraction}`, shift: 0, power: 0, next: at };
}

/** "zero eight" is 8. */
function pastZeros(page: Page, at: number): number {
  const { cardinals } = page.lexicon;
  let next = at;
  while (cardinals.after(page, next)?.meaning === 0 && readGroup(page, next + 1)) next += 1;
  return next;
}
