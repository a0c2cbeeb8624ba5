// A number spelled in words: "three hundred and twelve", "quatre-vingt-dix-sept mille".

import { follows, pastHyphen, pastHyphenBack, wordAt, type Lined } from './lined.js';

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
export function readSpelled(lines: Lined, at: number): Spelled | null {
  const start = pastZeros(lines, at);
  const group = readGroup(lines, start);
  const fraction = group && readFraction(lines, group);
  if (fraction) return fraction;
  return addUp(lines, group, group?.next ?? start);
}

/** Adds the groups up as their scales fall, and multiplies where they rise: "mille milliards". */
function addUp(lines: Lined, first: Step | null, from: number): Spelled | null {
  let group = first;
  let next = from;
  let total = 0;
  let power = 0;
  let weight = 0;
  for (;;) {
    const scale = lines.lexicon.scales.after(lines, pastHyphen(lines, next));
    if (!scale || !follows(lines, scale.first) || scale.meaning < 3 || (!group && !isAlone(lines, scale.first, total))) break;
    const rises = total > 0 && scale.meaning > weight;
    total = rises ? (total + (group?.value ?? 0)) * 10 ** scale.meaning : total + (group?.value ?? 1) * 10 ** scale.meaning;
    power = Math.max(power, rises ? power + scale.meaning : scale.meaning);
    if (total > 1e21) return null;
    weight = scale.meaning;
    next = scale.next;
    group = nextGroup(lines, next, weight);
    if (group) next = group.next;
  }
  if (!group && total === 0) return null;
  const shift = group ? 0 : weight;
  return { digits: String(group ? total + group.value : total / 10 ** shift), shift, power, next };
}

/** The group after a scale word, "and" or not; it must be smaller than the scale. */
function nextGroup(lines: Lined, next: number, weight: number): Step | null {
  if (!follows(lines, next)) return null;
  const at = lines.lexicon.and.has(wordAt(lines, next)) ? next + 1 : pastHyphen(lines, next);
  const group = readGroup(lines, at);
  if (!group || (at > next && lines.lexicon.code === 'fr' && wordAt(lines, next) !== '-')) return null;
  return group.value < 10 ** weight ? group : null;
}

/** A scale without a number before it: "mille", the second scale of "mille milliards", or a text that is one number. */
function isAlone(lines: Lined, at: number, total: number): boolean {
  const { bareScales, articles, definiteArticles } = lines.lexicon;
  const before = wordAt(lines, pastHyphenBack(lines, at));
  return total > 0 || bareScales.has(wordAt(lines, at)) || articles.has(before) || (definiteArticles.has(before) && !wordAt(lines, at).endsWith('s'));
}

/** Up to 999, or "forty-five hundred". */
function readGroup(lines: Lined, at: number): Step | null {
  const { hundreds, numbers, and } = lines.lexicon;
  const small = readBelowHundred(lines, at);
  const hundred = hundreds.after(lines, small ? pastHyphen(lines, small.next) : at);
  const [from, to] = numbers.countedInHundreds;
  if (!hundred || (small && (!follows(lines, hundred.first) || small.value < from || small.value > to)) || (!small && !isAlone(lines, at, 0))) return small;
  const value = (small?.value ?? 1) * 100;
  const after = and.has(wordAt(lines, hundred.next)) && !numbers.saysYearsInPairs ? hundred.next : and.has(wordAt(lines, hundred.next)) ? hundred.next + 1 : pastHyphen(lines, hundred.next);
  const rest = follows(lines, hundred.next) ? readBelowHundred(lines, after) : null;
  return rest && rest.value > 0 ? { value: value + rest.value, next: rest.next } : { value, next: hundred.next };
}

function readBelowHundred(lines: Lined, at: number): Step | null {
  const { cardinals, numbers } = lines.lexicon;
  const found = cardinals.after(lines, at);
  if (!found) return null;
  const { meaning: value, next } = found;
  const second = follows(lines, next) ? cardinals.after(lines, pastHyphen(lines, next)) : null;
  if (second && value >= 20 && value % 10 === 0) {
    const most = numbers.tensToNineteen.includes(value) ? 19 : 9;
    if (second.meaning > 0 && second.meaning <= most) return { value: value + second.meaning, next: second.next };
  }
  if (second && numbers.saysYearsInPairs && value > 10 && value <= 20 && second.meaning >= 10) {
    const pair = readBelowHundred(lines, second.first)!;
    return { value: value * 100 + pair.value, next: pair.next };
  }
  return { value, next };
}

/** "two point zero five", "deux virgule soixante-quinze". */
function readFraction(lines: Lined, { value, next }: Step): Spelled | null {
  const { point, cardinals } = lines.lexicon;
  if (!point.has(wordAt(lines, next)) || !follows(lines, next)) return null;
  let fraction = '';
  let at = next + 1;
  while (cardinals.after(lines, at)?.meaning === 0) {
    fraction += '0';
    at += 1;
  }
  for (let group = readGroup(lines, at); group && fraction.length < 12; group = readGroup(lines, at)) {
    fraction += String(group.value);
    at = group.next;
  }
  return fraction === '' ? null : { digits: `${value}.${fraction}`, shift: 0, power: 0, next: at };
}

/** "zero eight" is 8. */
function pastZeros(lines: Lined, at: number): number {
  const { cardinals } = lines.lexicon;
  let next = at;
  while (cardinals.after(lines, next)?.meaning === 0 && readGroup(lines, next + 1)) next += 1;
  return next;
}
