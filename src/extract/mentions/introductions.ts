// How an article introduces a company nobody knows: what it does, what is done to it, what is said of it.

import { lexiconOf } from '../../figures/lexicon.js';
import type { Metric } from '../../metrics/metric.js';
import type { Article } from '../text/article.js';
import { isNounAt } from '../text/senses-at.js';
import { opensItem, sentenceAt } from '../text/sentences.js';
import { Gap } from '../text/word.js';
import { isActedOn } from './acted-on.js';
import type { Run } from './capital-runs.js';
import { isExplained } from './explained-names.js';
import { isNamedByNoun } from './named-by-noun.js';
import { isInRow, opensLine } from './opens-line.js';

export function isIntroduced(article: Article, run: Run): boolean {
  return (
    hasFirmName(article, run) ||
    isNamedByNoun(article, run) ||
    isExplained(article, run) ||
    hasLegalForm(article, run) ||
    acts(article, run) ||
    isActedOn(article, run) ||
    isListed(article, run) ||
    isBulleted(article, run) ||
    isLabel(article, run) ||
    doesInRelative(article, run) ||
    isDoing(article, run) ||
    isFromTown(article, run) ||
    hasMoney(article, run) ||
    speaksOfItself(article, run)
  );
}

/** "Nimbus said 6,000 people left. It still has": no person is an "it". */
function speaksOfItself({ tokens, lexis, sentences }: Article, { first, next }: Run): boolean {
  if (lexis.code !== 'en' || !lexis.says.has(tokens[next]?.word ?? '') || tokens[next]!.gap !== Gap.space) return false;
  const own = sentences[sentenceAt(sentences, first)]!;
  const after = sentences[own.index + 1];
  if (own.first !== first || own.kind === 'heading' || after?.paragraph !== own.paragraph) return false;
  const [word, then] = [tokens[after.first]!.word, tokens[after.first + 1]?.word ?? ''];
  return (
    word === 'it' &&
    (lexis.perfects.has(then) || lexis.light.has(then) || lexis.moods.after({ text: '', tokens }, after.first + 1) !== null) &&
    !lexis.beForms.has(then)
  );
}

/** "Nimbus AI", "Nimbus Robotics": what only a company is called. */
const hasFirmName = ({ tokens, lexis }: Article, { first, next }: Run): boolean =>
  lexis.code === 'fr' && next - first > 1 && firmNames.has(tokens[next - 1]!.word) && tokens[first]!.gap < Gap.line;

const firmNames = new Set(['ai', 'labs', 'robotics', 'technologies', 'therapeutics', 'semiconductor']);

/** "2. Nimbus – $20m": no noun of a figure, and not a label. */
const isListed = (article: Article, run: Run): boolean =>
  article.tokens[run.next]?.word !== ':' &&
  article.lexis.senses.after(article, run.next - 1) === null &&
  article.figures.some(
    (placed) =>
      placed.figure.kind === 'money' &&
      placed.hedgeFirst === run.next + 1 &&
      (opensLine(article, run, placed) || isInRow(article, run, placed.hedgeFirst)),
  );

/** "celle de Nimbus Group qui avait levé", "Nimbus, which secured $20m", "Nimbus – which raised": a company is what raises, loses or cuts. */
function doesInRelative(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  let at = tokens[next]?.kind === 'mark' && ',–—'.includes(tokens[next]!.word) ? next + 1 : next;
  if (
    !lexis.relatives.has(tokens[at]?.word ?? '') ||
    lexis.personRelatives.has(tokens[at]!.word) ||
    lexis.titles.has(tokens[first - 1]?.word ?? '')
  )
    return false;
  // "a campus in Nimbus that will draw": a place.
  if (lexis.code === 'en' && at === next && first > 0 && lexis.ties.before({ text, tokens }, first)) return false;
  for (at += 1; at < next + 6 && lexis.light.has(tokens[at]?.word ?? ''); at += 1);
  const act = lexis.senses.after({ text, tokens }, at);
  return (
    act?.meaning.some(
      ({ kind, reading, metric }) =>
        kind === 'verb' &&
        reading.subject === 'entity' &&
        reading.object === undefined &&
        (!reading.shy ||
          (metric.is.round && isBeforeMoney(article, act.next)) ||
          (lexis.code === 'en' && isBeforeNoun(article, act.next, metric))),
    ) ?? false
  );
}

/** "made sales of 8 billion": the noun says what the verb alone does not. */
const isBeforeNoun = ({ text, tokens, lexis }: Article, at: number, metric: Metric): boolean =>
  [0, 1, 2].some((on) => isNounAt({ text, tokens, lexis }, at + on, (sense) => sense.metric === metric));

/** "Nimbus, with more than $700m in funding". */
function hasMoney({ text, tokens, lexis, figures }: Article, { next }: Run): boolean {
  const figure =
    tokens[next]?.word === ',' && lexis.havings.has(tokens[next + 1]?.word ?? '')
      ? figures.find(({ hedgeFirst, figure: { kind } }) => kind === 'money' && hedgeFirst - next >= 2 && hedgeFirst - next <= 3)
      : undefined;
  return figure !== undefined && [0, 1, 2, 3].some((on) => isNounAt({ text, tokens, lexis }, figure.next + on));
}

/** "with Nimbus securing $20m": who does it stands between the two. */
function isDoing(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  if (!lexis.havings.has(tokens[first - 1]?.word ?? '') || !tokens[next]?.word.endsWith('ing')) return false;
  const act = lexis.senses.after({ text, tokens }, next);
  return (
    act?.meaning.some(
      ({ kind, metric, reading }) => kind === 'verb' && (metric.is.round ? isBeforeMoney(article, act.next) : !reading.shy),
    ) ?? false
  );
}

/** "Boston-based Nimbus", but "Boston-based HR software firm". */
function isFromTown({ text, tokens, lexis }: Article, { first, next }: Run): boolean {
  if (
    !lexis.seats.has(tokens[first - 1]?.word ?? '') ||
    tokens[first]!.gap !== Gap.space ||
    tokens[first - 2]?.word !== '-' ||
    tokens[first - 3]?.isNamelike !== true
  )
    return false;
  for (let at = next; at < next + 4; at += 1) if (lexis.describers.after({ text, tokens }, at)) return tokens[at - 1]!.kind === 'mark';
  return true;
}

/** "- Nimbus : 2 milliards": an item of a list, and its sum. */
const isBulleted = ({ tokens, figures }: Article, { first, next }: Run): boolean =>
  tokens[first - 1]?.kind === 'mark' &&
  '-–—•*'.includes(tokens[first - 1]!.word) &&
  (first === 1 || tokens[first - 1]!.gap >= Gap.line || tokens[first - 2]?.word === '.') &&
  tokens[next]?.kind === 'mark' &&
  ':–—-→('.includes(tokens[next]!.word) &&
  figures.some(
    ({ hedgeFirst, figure }) =>
      figure.kind === 'money' &&
      (hedgeFirst === next + 1 ||
        (tokens[next]!.word === '(' && hedgeFirst > next && hedgeFirst < next + 12 && tokens[hedgeFirst - 2]?.word === ')')),
  );

/** "- Nimbus: The social network will cut": an item's label, and what it is called behind its colon. */
function isLabel({ text, tokens, lexis }: Article, { first, next }: Run): boolean {
  if (lexis.code !== 'en' || first === 0 || !opensItem(tokens, first - 1)) return false;
  if (tokens[next]?.word !== ':' || !lexis.definite.has(tokens[next + 1]?.word ?? '')) return false;
  for (let at = next + 2; at < next + mostInDescription; at += 1) {
    if (lexis.describers.after({ text, tokens }, at)) return true;
    if (tokens[at]?.kind === 'mark' && tokens[at]!.word !== '-') return false;
  }
  return false;
}

const mostInDescription = 11;

const hasLegalForm = ({ tokens, lexis }: Article, { first, next }: Run): boolean =>
  (lexis.legalForms.has(tokens[next - 1]!.word) && next > first + 1) ||
  (lexis.legalForms.has(tokens[next]?.word ?? '') && tokens[next]!.isNamelike && tokens[next]!.gap === Gap.space);

/** "Nimbus raised", "Nimbus a levé", "Nimbus's revenue". */
function acts(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  if (next - first > 1 && lexis.titles.has(tokens[first - 1]?.word ?? '')) return false;
  const tie = first > 0 && tokens[first]!.gap < Gap.line ? lexis.ties.before(lines, first) : null;
  if (lexiconOf(lexis.code).functionWords.has(tokens[first]!.word) || lexis.pronouns.after(lines, first)) return false;
  const owns = tokens[next]?.word === 's' && tokens[next]!.gap === Gap.none;
  // "In Nuro's Series E", but "with Nimbus raised".
  if (tie && !owns && text.slice(tokens[tie.first]!.start, tokens[tie.first]!.end) !== 'a') return false;
  // "Intuit announced plans to cut", "Fiverr's planned 30% workforce reduction".
  const isPassing = (at: number, owner: boolean): boolean =>
    lexis.moods.after(lines, at) !== null ||
    lexis.moods.before(lines, at + 1) !== null ||
    lexis.says.has(tokens[at]!.word) ||
    tokens[at]!.word === 'plans' ||
    /ly$/.test(tokens[at]!.word) ||
    (owner && (tokens[at]!.kind === 'digits' || '%$.'.includes(tokens[at]!.word)));
  const from = pastRelative(article, next);
  let announced = false;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    // "Nimbus announced a $28 million Series C".
    if (announced || owns) at = article.figures.find(({ hedgeFirst }) => hedgeFirst === at)?.next ?? at;
    const token = tokens[at];
    if (!token) return false;
    const found = lexis.senses.after(lines, at);
    if (
      found &&
      tokens[at]!.gap <= Gap.space &&
      found.meaning.some(({ kind, reading, metric }) =>
        kind === 'verb'
          ? (!reading.shy && reading.subject !== 'customer') ||
            (metric.is.round && isBeforeMoney(article, found.next, reachOfRound(article, found.next, metric))) ||
            (lexis.code === 'en' && metric.is.supply && isBeforeMoney(article, found.next, farthestDeal))
          : (owns || announced) && !reading.shy,
      )
    )
      return true;
    announced ||= lexis.says.has(token.word) || lexis.posts.has(token.word);
    // "Nimbus reported on Tuesday third-quarter revenue".
    if (announced && (isOfTime(article, at) || lexis.posts.has(token.word))) continue;
    if (!(lexis.light.has(tokens[at]!.word) || token.word === 's' || token.word === 'to' || isPassing(at, owns))) return false;
  }
  return false;
}

const isOfTime = ({ tokens, lexis }: Article, at: number): boolean =>
  lexis.code === 'en' &&
  (lexis.weekdays.includes(tokens[at]!.word) ||
    lexis.months.has(tokens[at]!.word) ||
    lexis.ordinals.has(tokens[at]!.word) ||
    lexis.units.has(tokens[at]!.word) ||
    (tokens[at]!.word === '-' && lexis.units.has(tokens[at + 1]?.word ?? '')));

const mostInRelative = 24;

/** "Nimbus, which makes sensors, raised": past what is told of it in between. */
function pastRelative({ tokens, lexis }: Article, next: number): number {
  if (tokens[next]?.word !== ',' || !lexis.thingRelatives.has(tokens[next + 1]?.word ?? '')) return next;
  for (let at = next + 2; at < Math.min(tokens.length, next + mostInRelative); at += 1) {
    if ('.;!?'.includes(tokens[at]!.word || ' ') || tokens[at]!.gap > Gap.line) return next;
    if (tokens[at]!.word === ',') return at + 1;
  }
  return next;
}

/** "secured a 700 million". */
const isBeforeMoney = ({ figures }: Article, at: number, reach = 3): boolean =>
  figures.some(({ figure, hedgeFirst }) => figure.kind === 'money' && hedgeFirst >= at && hedgeFirst <= at + reach);

/** "closed a Series F tranche of roughly 73 million": a round may be named first. */
const reachOfRound = (article: Article, at: number, metric: Metric): number =>
  article.lexis.code === 'en' && isBeforeNoun(article, at, metric) ? farthestRound : 3;

const farthestRound = 8;

/** "signed a 15-year, $9.8 billion lease". */
const farthestDeal = 6;
