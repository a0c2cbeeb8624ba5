// How well a word of the sentence names a figure, counted in grammar.

import type { Found } from '../../figures/phrases.js';
import type { Tie } from '../../metrics/reading.js';
import { unitKind } from '../../metrics/unit-kind.js';
import type { Mention } from '../mentions/mention.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { pastBrackets } from '../text/past-brackets.js';
import { isNounBefore } from '../text/senses-at.js';
import { Gap } from '../text/word.js';
import type { Sense } from '../words/lexis.js';
import { isAmountOf, isComplement, isGrownTo, isHeadOfSubject } from './head-nouns.js';

export interface Seen {
  score: number;
  why: string[];
}

/** A word that names one figure, in the sense it does; `passed`: how many words of metrics stand between them. */
interface Naming {
  article: Article;
  scene: Scene;
  placed: Placed;
  cue: Cue;
  sense: Sense;
  passed: number;
}

/** What a word between that names a metric itself costs. */
const passingCost = 0.8;

/** What the noun at the head of a link's subject costs, however long the subject. */
const headCost = 2.4;

export function scoreOf(article: Article, scene: Scene, placed: Placed, cue: Cue, sense: Sense): Seen | null {
  const naming = { article, scene, placed, cue, sense, passed: passedBetween(scene, placed, cue, sense) };
  if (cue.next <= placed.hedgeFirst) return scoreBefore(naming);
  // "14 000 suppressions de postes": the word counted is the word that names it.
  if (cue.first < placed.next)
    return sense.kind === 'noun' && cue.next >= placed.next && cue.first > placed.hedgeFirst ? { score: 8.3, why: ['counted-as'] } : null;
  return sense.kind === 'verb' ? scoreVerbAfter(naming) : scoreNounAfter(naming);
}

function passedBetween({ cues }: Scene, { figure, hedgeFirst, next }: Placed, cue: Cue, { kind }: Sense): number {
  const counted = figure.unit === null ? null : unitKind(figure.unit);
  const isBetween = (other: Cue): boolean =>
    cue.first < hedgeFirst ? other.first >= cue.next && other.next <= hedgeFirst : other.first >= next && other.next <= cue.first;
  const names = ({ reading, kind: other, metric }: Sense): boolean =>
    !reading.shy && !(kind === 'verb' && other === 'noun') && (kind === 'verb' || counted === null || metric.units.includes(counted));
  return cues.filter((other) => other !== cue && isBetween(other) && other.senses.some(names)).length;
}

function scoreBefore({ article, scene: { terrain, figures, mentions }, placed, cue: { first, next }, sense, passed }: Naming): Seen | null {
  const { hedgeFirst } = placed;
  if (article.tokens[first - 1]?.word !== '(' && isBracketed(article.tokens, next, hedgeFirst)) return null;
  const far = terrain.between(next, hedgeFirst) + passed * passingCost;
  const isNoun = sense.kind === 'noun';
  const isHead =
    isNoun &&
    far > headCost &&
    ((passed === 0 && isGrownTo(article, figures, next, hedgeFirst)) ||
      (!sense.reading.shy && isHeadOfSubject(article, figures, next, hedgeFirst)));
  const cost = isHead ? headCost : far;
  const isTight = cost < 0.7 && !(isNoun && isComplement(article, first));
  // "earned less than the 13 billion it plans to spend".
  if (!isTight && tellerOf(article, mentions, placed)) return null;
  if (isOfDeal(article, first, sense)) return null;
  if (!isNoun) return { score: 6 - cost + (isTight ? 2 : 0), why: [isTight ? 'verb-object' : 'verb-before'] };
  const told = sense.metric.units.includes('money') && passed === 0 && isAmountOf(article, hedgeFirst) ? Math.min(cost, headCost) : cost;
  return { score: 6.2 - told + (isTight ? 2 : 0), why: [isTight ? 'noun-linked' : 'noun-before'] };
}

/** "une opération évaluée à 2,4 milliards": no company is worth it. */
const isOfDeal = (article: Article, first: number, { kind, metric }: Sense): boolean =>
  article.lexis.code === 'fr' &&
  kind === 'verb' &&
  metric.is.appraised &&
  /ée?s?$/.test(article.text.slice(article.tokens[first]!.start, article.tokens[first]!.end)) &&
  isNounBefore(article, first, (other) => !other.metric.is.appraised);

/** What the words from the figure to the cue behind it cost; in "the 240 million at which it was valued" they are one with it. */
function costAfter({ article, scene: { terrain, mentions }, placed, cue, sense, passed }: Naming): number {
  const { next } = placed;
  const far = terrain.between(next, cue.first) + passed * passingCost;
  const teller = sense.kind === 'verb' && cue.first >= next ? tellerOf(article, mentions, placed) : undefined;
  if (teller && isDoneBy(article, teller, cue.first)) return -1.5;
  if (!opensRelative(article, next)) return far;
  return Math.max(0, sense.kind === 'verb' ? Math.min(far - 1.5, far * 0.35) : far - 1.5);
}

function scoreVerbAfter(naming: Naming): Seen | null {
  const { article, placed } = naming;
  // "à 11 milliards après avoir collecté": another act.
  if (article.lexis.code === 'fr' && article.lexis.afterThat.after(article, placed.next)) return null;
  const cost = costAfter(naming);
  return { score: (cost < 0.5 ? 6.5 : 3.6) - (naming.sense.reading.shy ? 2 : 0) - 1.6 * cost, why: ['verb-after'] };
}

/** "300 millions (valorisation 3 milliards)": the noun goes with the figure in its brackets. */
const isInBracketsWithOther = ({ article: { tokens }, scene: { figures }, placed: { next }, cue }: Naming): boolean =>
  tokens.slice(next, cue.first).some(({ word }) => word === '(') &&
  !tokens.slice(next, cue.first).some(({ word }) => word === ')') &&
  figures.some(({ hedgeFirst }) => hedgeFirst >= cue.next && hedgeFirst - cue.next <= 2);

function scoreNounAfter(naming: Naming): Seen | null {
  const {
    article,
    scene,
    placed: { next },
    cue,
  } = naming;
  const { tokens, lexis } = article;
  if (isBaseOfShare(naming) || isInBracketsWithOther(naming)) return null;
  const cost = costAfter(naming);
  // "lost 1.46bn on sales of 107m": the noun has a figure of its own.
  if (isOf(article, cue.next) && scene.figures.some(({ hedgeFirst }) => hedgeFirst > cue.next && hedgeFirst - cue.next < 3))
    return { score: 2 - cost, why: ['noun-after'] };
  const beside = pastConversion(tokens, next);
  const tie = lexis.ties.after(article, beside);
  // "sank 2 billion into the red": the tie is part of what names it.
  if (tie !== null && ((cue.first === beside && tie.next < cue.next) || (cost < 0.9 && isTied(naming, tie))))
    return { score: 9.2 - 1.5 * cost, why: ['noun-of'] };
  const compound = lexis.code === 'en' ? compoundOf(naming, beside, cost, tie !== null) : null;
  // "scooped 200 million in a Series D round": whatever the verb.
  const isOccasion =
    lexis.code === 'en' &&
    naming.sense.metric.is.round &&
    tie?.meaning === 'in' &&
    lexis.indefinites.has(tokens[tie.next]?.word ?? '') &&
    cost < farthestOccasion;
  return compound ?? { score: isOccasion ? leastOccasion : 3.4 - 1.5 * cost, why: ['noun-after'] };
}

/** What a round weighs in which money is had, with nothing else to name it, and how far its noun stands. */
const leastOccasion = 2.8;
const farthestOccasion = 2.5;

/** "Cash flow was 6 billion (43 % of revenue)". */
const isBaseOfShare = ({ article, scene: { figures }, placed: { next }, cue }: Naming): boolean =>
  figures.some(
    (other) =>
      other.first > next &&
      other.figure.unit === 'percent' &&
      cue.first > other.next &&
      cue.first - other.next <= 3 &&
      isOf(article, other.next),
  );

const isOf = ({ text, tokens, lexis }: Article, at: number): boolean => lexis.ties.after({ text, tokens }, at)?.meaning === 'of';

/** "2bn in revenue" names the figure, "32bn in a funding round" only its occasion; "après un tour de 40 milliards" is told of it. */
function isTied({ article, scene, placed: { hedgeFirst }, cue, sense: { metric } }: Naming, { first, next, meaning }: Found<Tie>): boolean {
  const { tokens, lexis } = article;
  const behind = tokens[next]?.word ?? '';
  const isRound = metric.is.round;
  const names =
    (metric.is.loan && lexis.means.has(tokens[first]!.word)) ||
    (meaning === 'of' && (lexis.genitives.has(tokens[first]!.word) || lexis.genitives.has(tokens[next - 1]!.word))) ||
    meaning === 'on' ||
    (metric.id === 'research-development' && (meaning === 'in' || meaning === 'to')) ||
    (meaning === 'in' &&
      !lexis.articles.has(behind) &&
      // "10 milliards en prolongeant son tour": what was done, no noun of it.
      !(lexis.code === 'fr' && behind.endsWith('ant')) &&
      !(lexis.code === 'en' && isRound && lexis.possessives.has(behind)) &&
      !(isRound && isPutIn(scene, hedgeFirst, next)));
  return names && !isTiedAgain(article, next, cue.first) && !scene.times.some((time) => time.first <= next && time.next > next);
}

/** Another tie than a bare genitive stands between. */
function isTiedAgain({ text, tokens, lexis }: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (lexis.ties.after({ text, tokens }, at) && !lexis.bareGenitives.has(tokens[at]!.word)) return true;
  return false;
}

/** "its $7.3 billion Series E valuation" is a valuation: of nouns side by side the last one names. */
function compoundOf(
  { article, scene: { cues }, placed: { next }, cue, sense: { reading } }: Naming,
  beside: number,
  cost: number,
  tied: boolean,
): Seen | null {
  const { tokens } = article;
  const isNoun = ({ kind }: Sense): boolean => kind === 'noun';
  // "a $40 billion investment firm": what the firm has.
  if (tokens[cue.next]?.gap === Gap.space && article.lexis.describers.after(article, cue.next))
    return { score: 2, why: ['noun-in-compound'] };
  const isNew = ({ kind, reading: other, metric }: Sense): boolean =>
    kind === 'noun' && !other.shy && !cue.senses.some((own) => own.metric === metric);
  const isJoined = (at: number): boolean => tokens[at]!.gap <= Gap.space;
  const follows = (other: Cue): boolean => other.first === cue.next;
  if (cue.first === next && cues.some((other) => follows(other) && isJoined(other.first) && other.senses.some(isNew)))
    return { score: 2, why: ['noun-in-compound'] };
  const isLast =
    !reading.shy &&
    !cues.some(follows) &&
    isJoined(cue.first) &&
    cues.some((other) => other.first === next && other.next === cue.first && other.senses.some(isNoun));
  if (isLast) return { score: 8.3, why: ['noun-compound'] };
  if (cost >= 0.7 || !isJoined(next) || tied || isTiedAgain(article, beside, cue.first)) return null;
  return { score: (cue.first === beside && !reading.shy ? 9.2 : 8.3) - 1.5 * cost, why: ['noun-compound'] };
}

/** Over a closing quote, and over the same amount in another currency: "28 millions de dollars” (26,5 millions d'euros) de chiffre d'affaires". */
const pastConversion = (tokens: Article['tokens'], next: number): number =>
  pastBrackets(tokens, '”»"'.includes(tokens[next]?.word || ' ') ? next + 1 : next);

/** "invested 225 million in Nimbus's latest round": put in, not raised. */
const isPutIn = ({ cues, mentions }: Scene, hedgeFirst: number, at: number): boolean =>
  mentions.some(({ first, owns }) => owns && first >= at && first - at <= 1) &&
  cues.some(
    ({ next, senses }) =>
      hedgeFirst - next >= 0 &&
      hedgeFirst - next <= 2 &&
      senses.some(({ metric, kind, reading }) => metric.is.invested && kind === 'verb' && !reading.shy),
  );

/** "the $14 billion Nimbus has raised", "the 500 million that it will earn": who does what a definite amount is told by. */
export function tellerOf({ tokens, lexis }: Article, mentions: Scene['mentions'], { hedgeFirst, next }: Placed): Mention | undefined {
  if (lexis.code !== 'en' || !lexis.theOne.has(tokens[hedgeFirst - 1]?.word ?? '')) return undefined;
  const opening = lexis.relatives.has(tokens[next]?.word ?? '') ? next + 1 : next;
  return mentions.find(({ first, tie, how }) => first === opening && tie === null && how !== 'possessive');
}

/** Nothing but auxiliaries between who does it and the verb. */
const isDoneBy = ({ tokens, lexis }: Article, { next }: Mention, verb: number): boolean =>
  verb - next >= 0 &&
  verb - next < mostAuxiliaries &&
  tokens.slice(next, verb).every(({ word }) => lexis.auxiliaries.has(word) || lexis.light.has(word));

const mostAuxiliaries = 4;

/** "at which", "it was valued at". */
const opensRelative = ({ tokens, lexis }: Article, next: number): boolean => {
  const [one, other] = [tokens[next]?.word ?? '', tokens[next + 1]?.word ?? ''];
  return lexis.relatives.has(one) || lexis.relatives.has(other) || lexis.bareRelatives.has(one);
};

/** "performance obligations (contracted revenue) had reached": said in brackets that close before the figure. */
function isBracketed(tokens: Article['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.word === '(') return false;
    if (tokens[at]!.word === ')') return true;
  }
  return false;
}
