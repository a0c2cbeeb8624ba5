// One numeral, in whatever form it is written.

import { lastDigitWeight, scaled } from '../model/decimal.js';
import type { Numeral } from './numeral.js';
import { follows, isGlued, pastHyphen, wordAt, type Page } from './page.js';
import type { Found } from './phrases.js';
import { readCrowd } from './read-crowd.js';
import { readPart, shareOf } from './read-part.js';
import { readPrinted } from './read-printed.js';
import { readScale } from './read-scale.js';
import { readSpelled } from './read-spelled.js';
import { Gap } from './token.js';

const vulgar: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Reads the numeral that begins at a token; or says where digits end that are no number; or finds nothing. */
export function readNumeral(page: Page, at: number): Numeral | { next: number } | null {
  const { kind } = page.tokens[at]!;
  if (kind === 'digits') return fromDigits(page, at, at);
  if (kind === 'mark' || at === 0) {
    if (startsFraction(page, at)) return fromDigits(page, at, at + 1);
    if (kind === 'mark') return null;
  }
  if (!page.lexicon.mayCount(page, at) || isGluedToDigits(page, at) || isIdleOne(page, at)) return null;
  return fromHalf(page, at) ?? fromPart(page, at) ?? fromCrowd(page, at) ?? fromWords(page, at) ?? fromArticle(page, at);
}

const isGluedToDigits = (page: Page, at: number): boolean => isGlued(page, at) && page.tokens[at - 1]?.kind === 'digits';

/** ".77", where nothing stands before the point; "point 77" as a whole text. */
function startsFraction(page: Page, at: number): boolean {
  if (page.tokens[at]!.kind === 'word') return at === 0 && page.tokens.length === 2 && page.lexicon.point.has(wordAt(page, at)) && page.tokens[1]!.kind === 'digits';
  const isClear = page.tokens[at]!.gap !== Gap.none || '-+$€£('.includes(wordAt(page, at - 1));
  return wordAt(page, at) === page.lexicon.numbers.decimalMark && page.tokens[at + 1]?.kind === 'digits' && isGlued(page, at + 1) && isClear;
}

/** "One", "a" and "un" count before something that can be counted by one, or in a ratio; nearly always they are articles. */
function isIdleOne(page: Page, at: number): boolean {
  const { ones, articles, mayFollowOne, inEvery } = page.lexicon;
  const next = pastHyphen(page, at + 1);
  if ((!ones.has(wordAt(page, at)) && !articles.has(wordAt(page, at))) || next >= page.tokens.length) return false;
  return !mayFollowOne(page, next) && !inEvery.after(page, next + 1);
}

function fromDigits(page: Page, first: number, at: number): Numeral | { next: number } {
  const { currencyBefore, groups } = page.lexicon;
  const negative = inBrackets(page, first, at);
  if (negative) return negative;
  const currency = currencyBefore.before(page, first);
  const read = readPrinted(page, at, currency !== null);
  if (read.digits === '' || (first < at && read.digits.includes('.'))) return { next: read.next };
  const share = first === at ? shareOf(page, at, read) : null;
  if (share) return fromShare(page, share);
  const tail = first < at || read.digits.includes('.') ? null : fractionAfter(page, read.next);
  const said = `${first < at ? '0.' : ''}${read.digits}${tail?.digits ?? ''}`;
  const next = tail?.next ?? read.next;
  if (groups.after(page, next)) return fromGroup(page, first, said, next)!;
  return finish(page, first, said, next, currency, 'digits');
}

/** "2½", "1 point 1". */
function fractionAfter(page: Page, at: number): { digits: string; next: number } | null {
  const mark = vulgar[wordAt(page, at)];
  if (mark) return { digits: mark, next: at + 1 };
  const isSpoken = page.lexicon.point.has(wordAt(page, at)) && !page.lexicon.percentPoints.after(page, at) && page.tokens[at + 1]?.kind === 'digits';
  return isSpoken ? { digits: `.${wordAt(page, at + 1)}`, next: at + 2 } : null;
}

/** "$(1.2) million" is how accounts print a negative amount. */
function inBrackets(page: Page, first: number, at: number): Numeral | null {
  if (first < at || wordAt(page, at - 1) !== '(' || !isGlued(page, at)) return null;
  const currency = page.lexicon.currencyBefore.before(page, at - 1);
  const { digits, next } = readPrinted(page, at, currency !== null);
  if (digits === '' || wordAt(page, next) !== ')') return null;
  const isPercent = isGlued(page, next + 1) && page.lexicon.percent.after(page, next + 1) !== null;
  return currency || isPercent ? finish(page, at - 1, `-${digits}`, next + 1, currency, 'digits') : null;
}

function fromPart(page: Page, at: number): Numeral | null {
  const part = readPart(page, at);
  if (!part) return null;
  const scale = partOfScale(page, part.next);
  return scale !== null && [2, 4].includes(part.under) ? finish(page, part.first, String(part.over / part.under), scale, null, 'words') : asShare(part);
}

/** "a quarter of a billion" is an amount: the token of its scale. */
function partOfScale(page: Page, next: number): number | null {
  const { of, articles, scales } = page.lexicon;
  if (!of.has(wordAt(page, next))) return null;
  const scale = scales.after(page, articles.has(wordAt(page, next + 1)) ? next + 2 : next + 1);
  return scale && scale.meaning >= 6 ? scale.first : null;
}

/** "2/3 of the staff" is a share; "1/5" alone is a number. */
function fromShare(page: Page, { over, ...share }: NonNullable<ReturnType<typeof shareOf>>): Numeral | { next: number } {
  if (over === null) return share;
  return share.next === page.tokens.length ? finish(page, share.first, (over / share.under).toFixed(4).replace(/0+$/, ''), share.next, null, 'digits') : asShare({ ...share, over });
}

function asShare({ first, next, over, under }: { first: number; next: number; over: number; under: number }): Numeral {
  const percent = Math.round((10_000 * over) / under) / 100;
  return { first, next, form: 'part', digits: String(percent), power: 0, min: percent, max: percent, hedge: 'exact', precision: 1, currency: null, signFirst: null, note: null };
}

function fromCrowd(page: Page, at: number): Numeral | null {
  const crowd = readCrowd(page, at);
  if (!crowd) return null;
  const { first, next, size, power } = crowd;
  return { first, next, form: 'words', digits: '', power, min: 2 * size, max: null, hedge: 'at-least', precision: null, currency: null, signFirst: null, note: null };
}

/** "half a billion", "un demi-milliard". */
function fromHalf(page: Page, at: number): Numeral | null {
  const { halfOf, scales, articles } = page.lexicon;
  const half = halfOf.after(page, at);
  if (!half || !scales.after(page, pastHyphen(page, half.next))) return null;
  return finish(page, articles.has(wordAt(page, at - 1)) ? at - 1 : at, '0.5', half.next, null, 'words');
}

function fromWords(page: Page, at: number): Numeral | null {
  const { articles, cardinals, currencyBefore } = page.lexicon;
  const spelled = readSpelled(page, at);
  if (!spelled) return fromGroup(page, at, '1', at);
  const group = spelled.shift === 0 ? fromGroup(page, at, spelled.digits, spelled.next) : null;
  if (group) return group;
  const first = articles.has(wordAt(page, at - 1)) && follows(page, at) && !cardinals.after(page, at) ? at - 1 : at;
  const numeral = finish(page, first, spelled.digits, spelled.next, currencyBefore.before(page, first), 'words', spelled.shift);
  return { ...numeral, power: Math.max(numeral.power, spelled.power) };
}

/** "two dozen", "une centaine de millions". */
function fromGroup(page: Page, at: number, count: string, next: number): Numeral | null {
  const { groups, roundGroups, articles, definiteArticles, of, scales } = page.lexicon;
  const from = pastHyphen(page, next);
  const exact = groups.after(page, from);
  const group = exact ?? roundGroups.after(page, from);
  const before = wordAt(page, at - 1);
  const isAlone = next === at;
  if (!group || !follows(page, from) || (isAlone && !articles.has(before) && !definiteArticles.has(before)) || count.includes('.')) return null;
  const hasScale = of.has(wordAt(page, group.next)) && scales.after(page, group.next + 1);
  const first = isAlone && articles.has(before) ? at - 1 : at;
  const numeral = finish(page, first, String(Number(count) * group.meaning), hasScale ? group.next + 1 : group.next, null, 'words');
  return { ...numeral, hedge: exact ? 'exact' : 'about', precision: scaled(String(group.meaning), numeral.power) };
}

/** "a" is one before a unit where it is qualified or stands alone: "more than a gigawatt", "a dollar". */
function fromArticle(page: Page, at: number): Numeral | null {
  const { articles, currencyAfter, measures, coins, hedgesBefore } = page.lexicon;
  if (!articles.has(wordAt(page, at)) || !follows(page, at + 1)) return null;
  const unit = currencyAfter.after(page, at + 1) ?? measures.after(page, at + 1) ?? coins.after(page, at + 1);
  if (!unit || page.tokens[unit.next]?.kind === 'digits') return null;
  return hedgesBefore.before(page, at) || (at === 0 && unit.next === page.tokens.length) ? finish(page, at, '1', at + 1, null, 'words') : null;
}

/** Adds what may follow any number: a scale, "and a half". */
function finish(page: Page, first: number, said: string, from: number, currency: Found<string> | null, form: 'digits' | 'words', shift = 0): Numeral {
  const halfAt = (at: number) => (said.includes('.') || !follows(page, at) ? null : page.lexicon.andHalf.after(page, at));
  const early = shift === 0 ? halfAt(from) : null;
  const scale = readScale(page, early?.next ?? from, Number(said), currency !== null);
  const late = early || (scale.next === from && shift === 0) ? null : halfAt(scale.next);
  const digits = early || late ? `${said}.5` : said;
  const power = scale.power + shift;
  const amount = scaled(digits, power);
  return {
    first, next: late?.next ?? scale.next, form, digits, power, min: amount, max: amount, hedge: 'exact', precision: lastDigitWeight(digits, power), currency, signFirst: null, note: scale.note,
  };
}
