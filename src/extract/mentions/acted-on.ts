// Unknown names that an act has for its object or its agent: "bought Nimbus", "levés par Nimbus", "contre 3 milliards pour Nimbus".

import type { Metric } from '../../metrics/metric.js';
import type { Article } from '../text/article.js';
import { isNounAt, isVerbBefore } from '../text/senses-at.js';
import { Gap } from '../text/word.js';
import type { Run } from './capital-runs.js';

/** "bought Nimbus", "invested in Nimbus", "the acquisition of Nimbus", "the valuation of Nimbus". */
export function isActedOn(article: Article, run: Run): boolean {
  const { first, next } = run;
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  if (tokens[first]!.gap > Gap.line) return false;
  // "the acquisition of Jane Doe's start-up".
  if (lexis.code === 'en' && tokens[next]?.word === 's' && tokens[next]!.gap === Gap.none && !isNounAt({ text, tokens, lexis }, next + 1))
    return false;
  if (isPaidFor(article, first, next) || isSetAgainst(article, first)) return true;
  if (isBoughtToo(article, run)) return true;
  if (isAgent(article, first) || isTaker(article, run)) return true;
  const direct = lexis.senses.before(lines, first);
  const tie = direct ? null : lexis.ties.before(lines, first);
  // "c'est au tour de Nimbus".
  if (tie && lexis.turns.has(tokens[tie.first - 1]?.word ?? '') && lexis.ties.before(lines, tie.first - 1)?.meaning === 'to') return false;
  // "to buy Nimbus founder Jane Doe's company".
  if (
    lexis.code === 'en' &&
    direct &&
    tokens[next]?.gap === Gap.space &&
    (lexis.titles.has(tokens[next]!.word) || lexis.describers.after(lines, next))
  )
    return false;
  const before = direct ?? lexis.senses.before(lines, tie ? beforeAdjectives(article, tie.first) : first);
  if (!before) return false;
  return before.meaning.some(({ kind, reading, metric }) => {
    // "a vendu Nimbus à Vast pour 650 millions".
    if (reading.shy) return !tie && kind === 'verb' && metric.is.purchase && reading.object === 'target' && isPriced(article, next);
    if (!tie)
      return kind === 'verb' && (reading.object === 'target' || metric.is.appraised || isPunished(reading, metric)) && !metric.is.holding;
    const part = reading.parts?.[tie.meaning];
    return (
      ((part === 'target' || part === 'entity') && tie.meaning !== 'in') || (part === 'target' && (metric.is.invested || metric.is.holding))
    );
  });
}

/** "bought Vast in August and Nimbus in May for 2 billion": the second of two, with a price of its own. */
function isBoughtToo(article: Article, { first, next }: Run): boolean {
  const { tokens, lexis } = article;
  if (lexis.code !== 'en' || !lexis.joins.has(tokens[first - 1]?.word ?? '') || lexis.ties.after(article, next) === null) return false;
  if (!isPriced(article, next)) return false;
  for (let at = first - 1; at > first - mostBeforePrice && at >= 0 && !'.;'.includes(tokens[at]!.word || ' '); at -= 1)
    if (isVerbBefore({ text: article.text, tokens, lexis }, at, ({ metric, reading }) => metric.is.purchase && reading.object === 'target'))
      return true;
  return false;
}

/** "a condamné Nimbus à 50 000 euros d'amende". */
const isPunished = ({ object }: { object?: string }, { roles }: Metric): boolean => object === 'entity' && roles.includes('regulator');

/** A sum that something is bought or sold for, behind it in its sentence. */
const isPriced = ({ tokens, lexis, figures }: Article, next: number): boolean =>
  figures.some(
    ({ figure, hedgeFirst }) =>
      figure.kind === 'money' &&
      hedgeFirst > next &&
      hedgeFirst - next < mostBeforePrice &&
      lexis.priced.has(tokens[hedgeFirst - 1]!.word) &&
      tokens.slice(next, hedgeFirst).every(({ word }) => word !== '.' && word !== ';'),
  );

const mostBeforePrice = 16;

/** "le chiffre d'affaires total consolidé de Nimbus": where the noun ends. */
function beforeAdjectives({ text, tokens, lexis }: Article, tie: number): number {
  let at = tie;
  while (
    lexis.code === 'fr' &&
    at > tie - 3 &&
    at > 1 &&
    lexis.senses.before({ text, tokens }, at) === null &&
    tokens[at - 1]!.kind === 'word' &&
    !tokens[at - 1]!.isNamelike &&
    /(?:é|ée|és|ées|e|al|el|els|aux|if|ifs|ique|iques|aire|aires)$/.test(text.slice(tokens[at - 1]!.start, tokens[at - 1]!.end))
  )
    at -= 1;
  return at;
}

/** "was snapped up by Nimbus", "a cédé sa filiale à Nimbus pour 270 millions". */
function isTaker(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  if (lexis.code === 'fr' && lexis.ties.before(article, first)?.meaning === 'to' && isPriced(article, next))
    for (let at = first - 1; at > first - mostBeforePrice && at >= 0 && tokens[at]!.word !== '.'; at -= 1)
      if (lexis.senses.after(article, at)?.meaning.some(({ metric, reading }) => metric.is.purchase && reading.parts?.to === 'buyer'))
        return true;
  if (lexis.code !== 'en' || tokens[first - 1]?.word !== 'by') return false;
  return isVerbBefore({ text, tokens, lexis }, first - 1, ({ reading }) => reading.subject === 'buyer' && reading.object === 'target');
}

/** "récoltés en 2018 par Nimbus", "la perte enregistrée par Nimbus": a participle's agent. */
function isAgent(article: Article, first: number): boolean {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  if (lexis.code !== 'fr' || tokens[first - 1]?.word !== 'par') return false;
  if (isToldBefore(article, first - 1)) return !lexis.researchers.has(tokens[first]!.word);
  for (let at = first - 2; at >= Math.max(0, first - 4); at -= 1) {
    const found = lexis.senses.after(lines, at);
    if (found)
      return (
        found.meaning.some(
          ({ kind, reading }) =>
            kind === 'verb' &&
            reading.object === undefined &&
            (reading.subject === 'entity' || reading.subject === 'buyer' || reading.subject === 'investor'),
        ) && /[ée]e?s?$|[ui]e?s?$|ise?s?$/.test(text.slice(tokens[at]!.start, tokens[at]!.end))
      );
    if (tokens[at]!.kind === 'mark') return false;
  }
  return false;
}

/** "annoncée par", "annoncé mardi par": what somebody tells of figures of their own. */
export function isToldBefore({ tokens, lexis }: Article, tie: number): boolean {
  for (let at = tie - 1; at >= Math.max(0, tie - mostBeforeAgent) && tokens[at]!.kind === 'word'; at -= 1)
    if (lexis.ownTold.has(tokens[at]!.word)) return true;
  return false;
}

const mostBeforeAgent = 3;

/** "contre 3,6 milliards pour Nimbus": whose the other level is. */
function isSetAgainst({ text, tokens, lexis, figures }: Article, first: number): boolean {
  if (!lexis.setAgainst.has(tokens[first - 1]?.word ?? '')) return false;
  const figure = figures.find(({ next }) => next === first - 1);
  return figure !== undefined && lexis.formerly.before({ text, tokens }, figure.hedgeFirst) !== null;
}

/** "pay 2.85 billion for Nimbus", "spent 3 billion on Nimbus, its", "débourse 3 milliards pour Nimbus", "put 100 million in Nimbus". */
function isPaidFor({ text, tokens, lexis, figures }: Article, first: number, end: number): boolean {
  const tie = lexis.ties.before({ text, tokens }, first);
  const isIn = lexis.code === 'en' && tie?.meaning === 'in';
  // "on Nimbus chips": goods.
  const isOn = lexis.code === 'en' && tie?.meaning === 'on' && isAlone({ text, tokens, lexis }, end);
  if (!tie || (tie.meaning !== 'for' && !isIn && !isOn)) return false;
  const figure = figures.find((one) => one.next === tie.first && one.figure.kind === 'money');
  if (!figure) return false;
  for (let at = figure.hedgeFirst - 1; at >= Math.max(0, figure.hedgeFirst - 3); at -= 1) {
    if (
      lexis.senses
        .after({ text, tokens }, at)
        ?.meaning.some(({ metric, reading, kind }) =>
          isIn
            ? metric.is.invested && kind === 'verb' && !reading.shy
            : metric.is.purchase && kind === 'verb' && reading.parts?.[tie.meaning] === 'target',
        )
    )
      return true;
  }
  return false;
}

/** A name that no noun goes on. */
const isAlone = ({ text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>, end: number): boolean =>
  tokens[end]?.kind !== 'word' || lexis.joins.has(tokens[end]!.word) || lexis.ties.after({ text, tokens }, end) !== null;
