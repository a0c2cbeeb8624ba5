// What stands beside a word and its figure, weighed: it settles between the senses of one word.

import type { Metric } from '../../metrics/metric.js';
import { readingOf } from '../../metrics/reading-of.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Sense } from '../words/lexis.js';
import { hasCompanyForObject } from './company-for-object.js';
import { contextRulesOf } from './context-rules.js';
import { isGrownTo } from './head-nouns.js';
import type { Seen } from './score-offers.js';
import type { Setting } from './setting.js';
import { isWordBeside } from './word-beside.js';

export function inContext(setting: Setting, { score, why }: Seen): Seen {
  const { sense, whole } = setting;
  const rules = [...why];
  let sum = sense.reading.shy ? score - (1.2 + (isOutspoken(setting) ? 3 : 0)) : score;
  for (const { adds, atLeast, when } of contextRulesOf(sense)) if (when(setting)) sum = Math.max(sum + adds, atLeast ?? -Infinity);
  const isBought =
    sense.kind === 'verb' && sense.metric.deal && (sense.reading.shy || sense.reading.object === undefined) && hasCompanyForObject(setting);
  // "bought Wiz for 32 billion in a deal": who is bought is no goods.
  if (isBought && sense.reading.object === undefined) sum -= 4;
  const beside = setting.article.lexis.beside.get(sense.metric.id);
  if (beside && isHelped(setting, beside, isBought)) {
    sum += sense.reading.shy ? (sense.metric.is.building && setting.aims.includes('in') ? 0 : 1.6) : 0.8;
    rules.push('beside');
  } else if (
    beside &&
    sense.reading.shy &&
    !(sense.metric.timing === 'flow' && setting.rule === 'noun-linked' && (isHeadLinked(setting) || isOfNoun(setting)))
  )
    sum -= 6;
  if (whole?.has(sense.metric.id)) {
    sum += 3;
    rules.push('part-of');
  } else if (whole && hasWhole(sense.metric) && (sense.kind === 'verb' || sense.metric.is.custom)) sum -= 4;
  return { score: sum, why: rules };
}

const hasWhole = (metric: Metric): boolean => readingOf(metric)?.partOf !== undefined;

/** A verb that says it outright stands near a shy word of the same metric. */
const isOutspoken = ({ scene: { cues }, placed, cue, sense: { metric: own } }: Setting): boolean =>
  cues.some(
    (other) =>
      other !== cue &&
      Math.abs(other.first - placed.next) < 7 &&
      other.senses.some(({ metric, reading, kind }) => metric === own && kind === 'verb' && !reading.shy),
  );

/** A word looks so far for one that goes with it. */
const besideReach = 14;
/** A word that is nothing without another one looks farther. */
const shyReach = 22;

type Words = NonNullable<ReturnType<Article['lexis']['beside']['get']>>;

/** Something goes with the word: what it is aimed at, a story of rounds, a time, or one of the words that stand beside it. */
function isHelped(setting: Setting, beside: Words, isBought: boolean): boolean {
  const {
    article,
    scene,
    placed,
    cue,
    sense: { metric, kind, reading },
    aims,
    dated,
  } = setting;
  // "got 20 million from Nimbus": a round, or what it is paid.
  const isAimed = aims.some(
    (tie) =>
      reading.parts?.[tie] === 'target' ||
      (metric.is.supply && reading.parts?.[tie] === 'seller') ||
      (metric.is.round && (tie === 'from' || (tie === 'of' && kind === 'verb' && article.lexis.code === 'fr'))),
  );
  return (
    (isBought && reading.object === 'target') ||
    (reading.shy === true && isAimed) ||
    (metric.is.round && kind === 'verb' && cue.next <= placed.hedgeFirst && isTellingRounds(article, scene)) ||
    (metric.is.sales && (dated || isGrownTo(article, scene.figures, cue.next, placed.hedgeFirst))) ||
    isWordBeside(setting, beside, reading.shy ? shyReach : besideReach)
  );
}

/** How many sentences a story of rounds goes on without naming one. */
const storyReach = 4;

/** "It raised 500 million in a Series B. SambaNova secured 350 million": a round was told just before. */
function isTellingRounds({ text, tokens, lexis, sentences }: Article, { sentence, cues }: Scene): boolean {
  // "It made a profit of 21 million and took in 2.8 billion": accounts.
  if (cues.some(({ senses }) => senses.some(({ metric, kind }) => kind === 'noun' && metric.is.netted))) return false;
  const isRound = ({ metric, kind, reading }: Sense): boolean => metric.is.round && kind === 'noun' && !reading.shy;
  for (let at = sentences[Math.max(0, sentence.index - storyReach)]!.first; at < sentence.first; at += 1)
    if (lexis.senses.after({ text, tokens }, at)?.meaning.some(isRound)) return true;
  return false;
}

/** "on sales of 2.9 billion". */
const isOfNoun = ({ article: { tokens, lexis }, placed: { hedgeFirst }, cue: { next } }: Setting): boolean =>
  lexis.code === 'en' && hedgeFirst === next + 1 && lexis.bareGenitives.has(tokens[next]!.word);

/** "Sales came to 67.5 billion": with a link of its own the noun needs nothing beside it. */
function isHeadLinked({ article: { text, tokens, lexis }, placed: { hedgeFirst }, cue: { next } }: Setting): boolean {
  for (let at = next; at < hedgeFirst; at += 1) if (lexis.links.after({ text, tokens }, at)) return true;
  return false;
}
