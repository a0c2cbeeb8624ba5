// Tells differences, which are no levels, and amounts too vague to check.

import type { Article, Placed } from '../text/article.js';
import { isNounAt, isVerbAt, isVerbBefore } from '../text/senses-at.js';
import type { Sentence } from '../text/sentences.js';

/** "several billion", "dozens of people": nobody can check it; "from zero to 200 million" tells of nothing. */
export const isVague = ({ figure: { precision, hedge, max, unit } }: Placed): boolean =>
  (precision === null && hedge === 'at-least' && max === null) || (max === 0 && unit !== 'percent');

/** A difference is no level: "up 15 %", "8 billion more". */
export function changeOf(article: Article, placed: Placed, sentence: Sentence): string | null {
  const { text, tokens, lexis } = article;
  const { figure, hedgeFirst, first, next } = placed;
  const lines = { text, tokens };
  if (figure.unit === 'W' && tokens[next]?.word === 'per') return 'of-each';
  if (figure.unit === 'W' || figure.unit === 'items') return null;
  if (figure.kind === 'money' && (figure.max ?? figure.min ?? 0) < dearestShare && isPerShare(lines, sentence, next, lexis))
    return 'per-share';
  if (isOfEach(article, placed)) return 'of-each';
  if (isOfSeveral(article, placed)) return 'sum-of-several';
  if (figure.kind === 'money' && isAverage(article, placed, sentence)) return 'an-average';
  if (figure.kind === 'money' && isHeld(article, next)) return 'cash-held';
  if (figure.kind === 'money' && isGiven(article, placed)) return 'a-grant';
  if (lexis.ups.has(tokens[hedgeFirst - 1]?.word ?? '') && lexis.upped.has(tokens[hedgeFirst - 2]?.word ?? '')) return null;
  // "picked up 350 million" is an act.
  const act = lexis.senses.before(lines, hedgeFirst);
  if (act && act.next - act.first > 1 && act.meaning.some(({ kind }) => kind === 'verb')) return null;
  if ((figure.unit === 'percent' || figure.unit === 'people') && cutsStaff(article, hedgeFirst)) return null;
  if (figure.unit === 'percent' && isShareOfCapital(article, placed)) return null;
  let from = hedgeFirst;
  if (['a', 'an', 'un', 'une', 'the', 'of', 'de', "d'", 'by'].includes(tokens[from - 1]?.word ?? '') && figure.unit === 'percent')
    from -= lexis.changesBefore.before(lines, from) ? 0 : 1;
  const before = lexis.changesBefore.before(lines, from) ?? lexis.changesBefore.before(lines, first);
  if (before && isMoved(article, placed, sentence, tokens[before.next - 1]!.word)) return null;
  // "an operating gain of 4 billion" is a profit.
  const named = before && tokens[before.next - 1]!.word === 'of' ? lexis.senses.before(lines, before.next - 1) : null;
  if (named && named.next - named.first > 1 && named.meaning.some(({ kind, reading }) => kind === 'noun' && !reading.shy)) return null;
  if (before && tokens[before.first]!.word === 'added' && (isRound(article, next) || lexis.ties.after(lines, next)?.meaning === 'from'))
    return null;
  if (
    before &&
    !(
      before.next - before.first === 1 &&
      tokens[before.first]!.word === 'by' &&
      figure.unit !== 'percent' &&
      !tokens.slice(Math.max(0, before.first - 7), before.first).some(({ word }) => lexis.growth.has(word))
    )
  )
    return 'a-change';
  if (figure.unit === 'percent' && ofStaff(lines, next, lexis)) return null;
  const after = isMore(article, placed) ? null : lexis.changesAfter.after(lines, next);
  // "6.5 million a year earlier" is a level, "up 66 % from a year earlier" is none.
  const compares =
    ['from', 'sur', 'en', 'year'].includes(tokens[next]?.word ?? '') ||
    (tokens[next]?.word === 'par' && lexis.changeTo.before(lines, hedgeFirst) !== null);
  if (figure.unit === 'percent' && lexis.tradingAfter.after(lines, next)) return 'a-change';
  if (
    after &&
    tokens[after.first]!.gap <= 1 &&
    !isShorterThan(article, after.next) &&
    !(compares && figure.unit !== 'percent' && after.meaning)
  )
    return 'a-change';
  return null;
}

/** "sank 2 billion into Nimbus", "a gagné 100 millions en 2024": put in or earned, where no price on the stock exchange is told. */
const isMoved = ({ text, tokens, lexis }: Article, { figure, next: end }: Placed, { first, next }: Sentence, word: string): boolean =>
  figure.kind === 'money' &&
  (lexis.intos.has(tokens[end]?.word ?? '') ||
    (lexis.earned.has(word) &&
      lexis.ties.after({ text, tokens }, end)?.meaning !== 'of' &&
      !tokens.slice(first, next).some((_, at) => lexis.listed.after({ text, tokens }, first + at))));

/** "500 million less than a year after its launch": how long it took. */
const isShorterThan = (article: Article, next: number): boolean => {
  const at =
    article.lexis.articles.has(article.tokens[next]?.word ?? '') || article.lexis.smallNumbers.has(article.tokens[next]?.word ?? '')
      ? next + 1
      : next;
  return article.lexis.units.has(article.tokens[at]?.word ?? '') && article.lexis.later.after(article, at + 1) !== null;
};

/** "added 70 million in the form of a Series A". */
function isRound({ text, tokens, lexis }: Article, next: number): boolean {
  for (let at = next; at < Math.min(tokens.length, next + 7) && tokens[at]!.kind === 'word'; at += 1)
    if (isNounAt({ text, tokens, lexis }, at, ({ metric }) => metric.is.round)) return true;
  return false;
}

/** "investir un milliard supplémentaire", "en supprimer 16 000 de plus": so much is put in or cut, whatever was before. */
function isMore({ text, tokens, lexis }: Article, { figure, hedgeFirst, next }: Placed): boolean {
  const onTop = lexis.onTop.after({ text, tokens }, next);
  if (!onTop || lexis.thans.has(tokens[onTop.next]?.word ?? '') || figure.unit === 'percent') return false;
  const counted = figure.kind === 'money' ? 'money' : 'people';
  for (let at = hedgeFirst - 1; at >= hedgeFirst - 3 && at >= 0; at -= 1)
    if (isVerbAt({ text, tokens, lexis }, at, ({ metric }) => metric.units.includes(counted) && metric.timing === 'event')) return true;
  return false;
}

/** "688 customers generating more than $1 million": what each of them brings. */
function isOfEach({ tokens, figures, lexis }: Article, { figure, hedgeFirst, next }: Placed): boolean {
  if (
    figure.kind === 'money' &&
    (figure.min ?? figure.max ?? 0) >= dearestPrice &&
    (tokens[next]?.word === 'each' || tokens[next]?.word === 'apiece')
  )
    return true;
  if (
    (figure.kind === 'money' && tokens[next]?.word === 'per' && lexis.eachOnes.has(tokens[next + 1]?.word ?? '')) ||
    (tokens[next]?.word === 'per' && lexis.eachOnes.has(tokens[next + 2]?.word ?? ''))
  )
    return true;
  // "120 million in valuation per employee", "a 250 million minimum investment per backer".
  if (
    figure.kind === 'money' &&
    lexis.code === 'en' &&
    [1, 2].some((on) => tokens[next + on]?.word === 'per' && lexis.eachOnes.has(tokens[next + on + 1]?.word ?? ''))
  )
    return true;
  const verb = tokens[hedgeFirst - 1]?.word ?? '';
  if (figure.kind !== 'money' || !lexis.eachGives.has(verb)) return false;
  return figures.some((other) => other.next === hedgeFirst - 1 && (other.figure.unit === 'people' || other.figure.unit === 'deals'));
}

/** "raised a combined 17 billion", "collectively secured 2,400 megawatts": no one's alone. */
const isOfSeveral = ({ tokens, lexis }: Article, { hedgeFirst }: Placed): boolean =>
  tokens
    .slice(Math.max(0, hedgeFirst - 6), hedgeFirst)
    .some(
      ({ word, isNamelike }, at, all) =>
        lexis.jointly.has(word) &&
        !isNamelike &&
        all.slice(at + 1).every((token) => token.kind === 'word' && !lexis.companies.has(token.word) && !lexis.oneFirm.has(token.word)),
    );

const averageReach = 9;

/** "The median round was 100 million": nobody's; but "the average estimate" is a forecast. */
function isAverage({ text, tokens, lexis, figures }: Article, { hedgeFirst, next }: Placed, { first }: Sentence): boolean {
  const isReached = lexis.changeTo.before({ text, tokens }, hedgeFirst) !== null;
  for (let at = hedgeFirst - 1; at >= Math.max(first, hedgeFirst - averageReach); at -= 1) {
    if (lexis.averages.has(tokens[at]!.word))
      return !tokens.slice(Math.max(first, at - 3), next + 3).some(({ word }) => lexis.forecasts.has(word));
    if (!isReached && figures.some((other) => other.next === at + 1)) return false;
  }
  return false;
}

/** "had 1.94 billion in cash and cash equivalents": what it has, not what it made. */
const isHeld = ({ text, tokens, lexis }: Article, next: number): boolean => lexis.inCash.after({ text, tokens }, next) !== null;

/** "a $30 million federal grant", "reçu 60 millions de subventions", "une subvention publique de 61 millions": nothing that is paid back, bought or earned. */
function isGiven({ text, tokens, lexis }: Article, { hedgeFirst, next }: Placed): boolean {
  const isGrant = (at: number): boolean => lexis.grants.has(tokens[at]?.word ?? '') && !tokens[at]!.isNamelike;
  const isOne = (from: number): boolean => isGrant(from) || (tokens[from]?.kind === 'word' && isGrant(from + 1));
  const tie = lexis.ties.after({ text, tokens }, next);
  if (isOne(tie?.meaning === 'of' || tie?.meaning === 'in' ? tie.next : next)) return true;
  const before = lexis.ties.before({ text, tokens }, hedgeFirst);
  return before?.meaning === 'of' && [1, 2, 3, 4].some((back) => isGrant(before.first - back));
}

/** "30,000 dollars each" is a price, "a million each" a share of something. */
const dearestPrice = 500_000;

const dearestShare = 2_000;

/** "un bénéfice par action de 1,43 dollar", "1.30 dollars a share": so small a sum in a sentence that speaks of shares. */
function isPerShare(
  lines: { text: string; tokens: Article['tokens'] },
  { first, next: end }: Sentence,
  next: number,
  { perShare }: Article['lexis'],
): boolean {
  for (let at = first; at < Math.min(end, next + 3); at += 1) if (perShare.after(lines, at)) return true;
  return false;
}

/** "prend 11 % des parts", "prend 2,9 % de Nokia": what is taken is held. */
function isShareOfCapital(article: Article, { hedgeFirst, next }: Placed): boolean {
  const { ties, partOf } = article.lexis;
  const tie = ties.after(article, next);
  if (tie?.meaning !== 'of') return false;
  const isTaken = isVerbBefore(article, hedgeFirst, ({ metric }) => metric.is.holding);
  return (
    (isTaken && article.tokens[tie.next]?.isNamelike === true) ||
    [tie.next, tie.next + 1].some((at) => partOf.get('stake')!.after(article, at) !== null)
  );
}

/** "cut its staff by 24 percent", "réduire ses effectifs de 20 %": the cut itself. */
function cutsStaff(article: Article, at: number): boolean {
  const staff = article.lexis.partOf.get('layoffs')!;
  if (!article.lexis.byHowMuch.has(article.tokens[at - 1]?.word ?? '')) return false;
  const noun = staff.before(article, at - 1);
  if (!noun) return false;
  for (let back = noun.first - 1; back > Math.max(0, noun.first - 6); back -= 1)
    if (isVerbAt(article, back, ({ metric, reading }) => metric.is.cut && !reading.shy)) return true;
  return false;
}

/** "a 13 % decline in its workforce": the cut itself. */
function ofStaff(lines: { text: string; tokens: Article['tokens'] }, at: number, lexis: Article['lexis']): boolean {
  if (!lexis.declines.has(lines.tokens[at]?.word ?? '')) return false;
  const tie = lexis.ties.after(lines, at + 1);
  if (!tie || (tie.meaning !== 'in' && tie.meaning !== 'of')) return false;
  const staff = lexis.partOf.get('layoffs')!;
  return [0, 1, 2].some((words) => staff.after(lines, tie.next + words) !== null);
}
