// One numeral, in whatever form it is written.

import { lastDigitWeight, scaled } from '../model/decimal.js';
import { follows, isGlued, pastHyphen, wordAt, type Lined } from './lined.js';
import type { Numeral } from './numeral.js';
import type { Found } from './phrases.js';
import { readCrowd } from './read-crowd.js';
import { readPart } from './read-part.js';
import { readPrinted } from './read-printed.js';
import { readSpelled } from './read-spelled.js';
import { readScale } from './read-scale.js';
import { Gap } from './token.js';

const vulgar: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Reads the numeral that begins at a token, or says how many tokens hold digits that are no number. */
export function readNumeral(lines: Lined, at: number): Numeral | { next: number } | null {
  const token = lines.tokens[at]!;
  if (token.kind === 'digits') return readDigits(lines, at, at);
  if (token.kind === 'mark') return startsFraction(lines, at) ? readDigits(lines, at, at + 1) : null;
  if (!lines.lexicon.numberStarts.has(token.word) || isGluedToDigits(lines, at)) return null;
  return fromPart(lines, at) ?? fromCrowd(lines, at) ?? fromWords(lines, at);
}

/** ".77", where nothing stands before the point. */
function startsFraction(lines: Lined, at: number): boolean {
  const { word, gap } = lines.tokens[at]!;
  return word === lines.lexicon.numbers.decimalMark && lines.tokens[at + 1]?.kind === 'digits' && isGlued(lines, at + 1) && (gap !== Gap.none || '-+$€£('.includes(wordAt(lines, at - 1)));
}

function readDigits(lines: Lined, first: number, at: number): Numeral | { next: number } {
  const negative = inBrackets(lines, first, at);
  if (negative) return negative;
  const currency = lines.lexicon.currencyBefore.before(lines, first);
  const printed = readPrinted(lines, at, currency !== null);
  if (printed.digits === '') return printed;
  const fraction = vulgar[wordAt(lines, printed.next)];
  const whole = first < at ? `0.${printed.digits}` : printed.digits;
  const hasVulgar = fraction !== undefined && !whole.includes('.');
  return finish(lines, first, hasVulgar ? whole + fraction : whole, printed.next + (hasVulgar ? 1 : 0), currency, 'digits');
}

/** "$(1.2) million" is how accounts print a negative amount. */
function inBrackets(lines: Lined, first: number, at: number): Numeral | null {
  if (first < at || wordAt(lines, at - 1) !== '(' || !isGlued(lines, at)) return null;
  const currency = lines.lexicon.currencyBefore.before(lines, at - 1);
  const printed = readPrinted(lines, at, currency !== null);
  if (printed.digits === '' || wordAt(lines, printed.next) !== ')') return null;
  const isPercent = isGlued(lines, printed.next + 1) && lines.lexicon.percent.after(lines, printed.next + 1) !== null;
  return currency || isPercent ? finish(lines, at - 1, `-${printed.digits}`, printed.next + 1, currency, 'digits') : null;
}

function fromWords(lines: Lined, at: number): Numeral | null {
  const half = fromHalf(lines, at);
  if (half) return half;
  const { articles, currencyBefore } = lines.lexicon;
  const spelled = readSpelled(lines, at);
  if (!spelled) return fromGroup(lines, at, '1', at);
  const group = spelled.shift === 0 ? fromGroup(lines, at, spelled.digits, spelled.next) : null;
  if (group) return group;
  const first = articles.has(wordAt(lines, at - 1)) && follows(lines, at) && !lines.lexicon.cardinals.after(lines, at) ? at - 1 : at;
  const numeral = finish(lines, first, spelled.digits, spelled.next, currencyBefore.before(lines, first), 'words', spelled.shift);
  return { ...numeral, power: Math.max(numeral.power, spelled.power) };
}

/** "half a billion", "un demi-milliard". */
function fromHalf(lines: Lined, at: number): Numeral | null {
  const half = lines.lexicon.halfOf.after(lines, at);
  const scale = half && lines.lexicon.scales.after(lines, pastHyphen(lines, half.next));
  if (!half || !scale) return null;
  const one = lines.lexicon.articles.has(wordAt(lines, at - 1)) ? at - 1 : at;
  return finish(lines, one, '0.5', half.next, null, 'words');
}

/** "two dozen", "une centaine de millions". */
function fromGroup(lines: Lined, at: number, count: string, next: number): Numeral | null {
  const { groups, roundGroups, articles, definiteArticles, of, scales } = lines.lexicon;
  const from = pastHyphen(lines, next);
  const exact = groups.after(lines, from);
  const group = exact ?? roundGroups.after(lines, from);
  const before = wordAt(lines, at - 1);
  if (!group || !follows(lines, from) || (next === at && !articles.has(before) && !definiteArticles.has(before)) || count.includes('.')) return null;
  const first = next === at && articles.has(before) ? at - 1 : at;
  const hasScale = of.has(wordAt(lines, group.next)) && scales.after(lines, group.next + 1);
  const numeral = finish(lines, first, String(Number(count) * group.meaning), hasScale ? group.next + 1 : group.next, null, 'words');
  return { ...numeral, hedge: exact ? 'exact' : 'about', precision: group.meaning * 10 ** numeral.power };
}

/** "a third" as a share; "a quarter of a billion" as an amount. */
function fromPart(lines: Lined, at: number): Numeral | null {
  const part = readPart(lines, at);
  if (!part) return null;
  const { first, next, over, under } = part;
  const { of, articles, scales } = lines.lexicon;
  if (of.has(wordAt(lines, next))) {
    const scale = scales.after(lines, articles.has(wordAt(lines, next + 1)) ? next + 2 : next + 1);
    if (scale && scale.meaning >= 6 && [2, 4].includes(under)) return finish(lines, first, String(over / under), scale.first, null, 'words');
  }
  const percent = Math.round((10000 * over) / under) / 100;
  return { first, next, form: 'part', digits: String(percent), power: 0, min: percent, max: percent, hedge: 'exact', precision: 1, currency: null, signFirst: null, note: null };
}

function fromCrowd(lines: Lined, at: number): Numeral | null {
  const crowd = readCrowd(lines, at);
  if (!crowd) return null;
  const { first, next, size, power } = crowd;
  return { first, next, form: 'words', digits: '', power, min: 2 * size, max: null, hedge: 'at-least', precision: null, currency: null, signFirst: null, note: null };
}

/** Adds what may follow any number: a scale, "and a half". */
function finish(lines: Lined, first: number, said: string, from: number, currency: Found<string> | null, form: 'digits' | 'words', shift = 0): Numeral {
  const { andHalf } = lines.lexicon;
  const withHalf = (at: number) => (said.includes('.') || !follows(lines, at) ? null : andHalf.after(lines, at));
  const early = shift === 0 ? withHalf(from) : null;
  const scale = readScale(lines, early?.next ?? from, Number(said), currency !== null);
  const late = early || (scale.next === from && shift === 0) ? null : withHalf(scale.next);
  const digits = early || late ? `${said}.5` : said;
  const power = scale.power + shift;
  const amount = scaled(digits, power);
  return {
    first, next: late?.next ?? scale.next, form, digits, power, min: amount, max: amount, hedge: 'exact', precision: lastDigitWeight(digits, power), currency, signFirst: null, note: scale.note,
  };
}

const isGluedToDigits = (lines: Lined, at: number): boolean => isGlued(lines, at) && lines.tokens[at - 1]?.kind === 'digits';
