// What speaks for or against a sense of a word, rule by rule: each looks at what stands around the word and its figure.

import type { Metric } from '../../metrics/metric.js';
import { isCompany } from '../mentions/mention.js';
import { bearerOf } from '../scene/beside-act.js';
import type { Sense } from '../words/lexis.js';
import { isAtBefore, isEquity, isHeldAgainst, isMarked, tieBefore } from './beside-figure.js';
import type { ContextRule } from './context-rule.js';
import { isOfThing, isSomethingElse, lastWord } from './count-people.js';
import { hasSubject } from './noun-as-subject.js';
import { rulesOfStaffAndShares } from './rules-of-staff-and-shares.js';
import type { Setting } from './setting.js';
import { isWhole } from './split-verb.js';
import { isOfPartSold, isOwnStock, isRisen, isSold } from './told-of-stock.js';
import { isWordBeside } from './word-beside.js';

const kept = new Map<string, readonly ContextRule[]>();

/** The rules that may speak of a sense, in their order. */
export function contextRulesOf({ metric: { id }, kind: own }: Sense): readonly ContextRule[] {
  const key = `${own} ${id}`;
  let found = kept.get(key);
  if (!found) kept.set(key, (found = contextRules.filter(({ metric, kind }) => (metric ?? id) === id && (kind ?? own) === own)));
  return found;
}

const contextRules: readonly ContextRule[] = [
  { kind: 'noun', adds: -2, when: ({ article, placed, cue }) => cue.next < placed.hedgeFirst - 2 && isSomethingElse(article, placed) },
  {
    kind: 'noun',
    adds: -3,
    when: ({ article, scene, placed, cue, rule }) =>
      cue.next <= placed.hedgeFirst && rule === 'noun-before' && isOfThing(article, scene, placed),
  },
  {
    adds: -9,
    when: ({ article, scene, placed, cue, sense }) =>
      sense.reading.afterName === true && (cue.next > placed.hedgeFirst || !bearerOf(article, scene, cue.first)),
  },
  ...rulesOfStaffAndShares,
  // "put it at 6.9 billion, more than double the 2.8 billion": the verb is told of the first.
  { kind: 'verb', adds: -6, when: isHeldAgainst },
  { adds: -9, when: (setting) => setting.sense.reading.mark !== undefined && !isMarked(setting) },
  { kind: 'verb', adds: -9, when: (setting) => isWhole(setting) === false },
  { kind: 'verb', adds: 2, when: (setting) => isWhole(setting) === true },
  // "vend sa participation dans Nimbus pour 5 milliards": taken out, not put in.
  {
    metric: 'investment',
    kind: 'noun',
    adds: -9,
    when: isSold,
  },
  { metric: 'investment', kind: 'verb', adds: -5, when: (setting) => tieBefore(setting) === 'at' },
  // "has taken space in Ohio: it agreed to pay 3 billion": another clause's verb.
  {
    kind: 'verb',
    adds: -6,
    when: ({ article: { tokens, lexis }, placed: { hedgeFirst }, cue: { next }, sense }) =>
      lexis.code === 'en' && sense.reading.shy === true && tokens.slice(next, hedgeFirst).some(({ word }) => word === ':' || word === ';'),
  },
  // "sold it to Vast for 3 billion": the price of one thing, and not all that was sold.
  {
    metric: 'revenue',
    kind: 'verb',
    adds: -9,
    when: ({ article: { tokens, lexis }, placed: { hedgeFirst }, cue: { first } }) =>
      lexis.code === 'en' && lexis.partings.has(tokens[first]!.word) && lexis.priced.has(tokens[hedgeFirst - 1]?.word ?? ''),
  },
  // "bought Nimbus and sold it to Vast": "it" is not who sells, and whom it means nothing tells.
  {
    kind: 'verb',
    adds: -9,
    when: ({ article, cue: { first, next }, sense: { metric } }) =>
      article.lexis.code === 'en' &&
      (metric.is.purchase || metric.is.supply) &&
      article.lexis.partings.has(article.tokens[first]!.word) &&
      article.lexis.pronouns.after(article, next) !== null,
  },
  // "sold its patents to Vast for 116 million": a thing of its own, and no goods.
  {
    metric: 'contract',
    kind: 'verb',
    adds: -9,
    when: (setting) =>
      setting.article.lexis.code === 'en' &&
      setting.article.lexis.partings.has(setting.article.tokens[setting.cue.first]!.word) &&
      setting.article.lexis.possessives.has(setting.article.tokens[setting.cue.next]?.word ?? '') &&
      setting.article.lexis.priced.has(setting.article.tokens[setting.placed.hedgeFirst - 1]?.word ?? '') &&
      !isWordBeside(setting, setting.article.lexis.beside.get('contract')!, goodsReach),
  },
  // "agreed to sell its speech business to Vast in a 1.3 billion deal": no goods.
  { metric: 'contract', adds: -9, when: isOfPartSold },
  // "put the price at 1 billion": nobody's worth.
  {
    metric: 'valuation',
    kind: 'verb',
    adds: -9,
    when: ({ article: { tokens, lexis }, placed, cue, sense }) =>
      sense.reading.mark === 'at' &&
      lexis.code === 'en' &&
      tokens.slice(cue.next, placed.hedgeFirst).some(({ word }) => lexis.amountNouns.has(word) && word !== 'value'),
  },
  // "raised at a $3bn valuation", "put the price at 2 billion": neither raised nor put in.
  {
    kind: 'verb',
    adds: -4,
    when: (setting) =>
      (setting.sense.metric.is.round || setting.sense.metric.is.invested) &&
      setting.cue.next <= setting.placed.hedgeFirst &&
      isAtBefore(setting),
  },
  // "raising its outlook to 400 million": not raised from anybody.
  {
    metric: 'funding-round',
    kind: 'verb',
    adds: -6,
    when: (setting) => setting.cue.next < setting.placed.hedgeFirst && tieBefore(setting) === 'to',
  },
  // "will provide up to 30 billion": money, where no goods are spoken of.
  {
    metric: 'contract',
    kind: 'verb',
    adds: -6,
    when: (setting) =>
      setting.sense.reading.object === 'buyer' && !isWordBeside(setting, setting.article.lexis.beside.get('contract')!, goodsReach),
  },
  // "sold 13 billion worth of chips in 2023": to nobody in particular, and so all it sold.
  {
    metric: 'contract',
    kind: 'verb',
    adds: -4,
    when: ({ scene: { mentions }, sense, dated }) =>
      dated &&
      sense.reading.subject === 'seller' &&
      sense.reading.object === undefined &&
      new Set(mentions.flatMap(({ whom }) => (isCompany(whom) ? [whom!.name] : []))).size < 2,
  },
  // "sold 33 billion worth of bonds": of something else than goods.
  {
    metric: 'revenue',
    kind: 'verb',
    adds: -9,
    when: ({ article, scene: { cues }, placed: { next } }) =>
      cues.some(
        ({ first, senses }) =>
          first > next &&
          first - next < 3 &&
          article.lexis.ties.before(article, first)?.meaning === 'of' &&
          senses.some(({ kind, metric }) => kind === 'noun' && !metric.is.sales),
      ),
  },
  // "acheté pour 40 milliards de puces": goods, no company.
  {
    metric: 'acquisition',
    adds: -6,
    when: ({ article, placed: { next } }) =>
      article.language === 'fr' &&
      article.lexis.genitives.has(article.tokens[next]?.word ?? '') &&
      article.lexis.beside.get('contract')!.after(article, next + 1) !== null,
  },
  // "acheté pour 25 milliards de ses propres actions", "rachat d'actions de 60 milliards": its own stock.
  { metric: 'acquisition', adds: -9, when: isOwnStock },
  { metric: 'stake', kind: 'verb', adds: -9, when: isRisen },
  // "Cette participation, acquise pour 500 millions": a part is no company.
  {
    metric: 'acquisition',
    kind: 'verb',
    adds: -9,
    when: ({ article: { language }, scene: { cues }, cue }) =>
      cues.some(
        (other) =>
          (language === 'fr'
            ? other.next <= cue.first && cue.first - other.next <= 2
            : other.first >= cue.next && other.first - cue.next <= 4) &&
          other.senses.some(({ metric, kind }) => metric.is.holding && kind === 'noun'),
      ),
  },
  // "sell a million worth of equity": no goods.
  { metric: 'contract', adds: -6, when: isEquity },
  { metric: 'debt', adds: -6, when: isEquity },
  { metric: 'contract', kind: 'verb', adds: -1.5, when: ({ sense, aims }) => sense.reading.shy === true && aims.includes('for') },
  // "spent 2 billion on compute": nobody's contract.
  {
    metric: 'contract',
    adds: -4,
    when: ({ article, placed, sense, rule, aims }) =>
      (sense.kind === 'noun' ? rule === 'noun-of' : sense.reading.shy === true) &&
      aims.length === 0 &&
      article.lexis.ties.after(article, placed.next)?.meaning === 'on',
  },
  // "The start-up, valued at 12 billion, is seeking 5 billion": the aside is over.
  {
    kind: 'verb',
    adds: -9,
    when: ({ article: { tokens, lexis }, scene: { figures }, placed, cue, sense }) =>
      lexis.code === 'en' &&
      sense.metric.is.appraised &&
      tokens[cue.first - 1]?.word === ',' &&
      figures.some(({ first, next }) => first >= cue.next && next < placed.hedgeFirst && tokens[next]!.word === ','),
  },
  // "The contract is worth 300 billion": what it is worth is the deal's.
  { metric: 'valuation', kind: 'verb', adds: -9, when: (setting) => isWorth(setting) && hasFor(setting, isSumOfDeal) },
  {
    metric: 'valuation',
    kind: 'verb',
    adds: -4,
    when: (setting) =>
      !(isWorth(setting) && hasFor(setting, isSumOfDeal)) &&
      hasFor(setting, (other) => isSumOfDeal(other) || (other.is.round && other.units.includes('money'))),
  },
  // "Its capital spending is put at 131 billion": what is put is the noun.
  {
    metric: 'valuation',
    adds: -4,
    when: (setting) =>
      setting.sense.reading.mark === 'at' &&
      hasFor(setting, (other) => other !== setting.sense.metric && other.timing !== 'event' && other.units.includes('money')),
  },
  { adds: -6, when: ({ placed, sense }) => placed.figure.unit === 'W' && sense.metric.id !== 'capacity' },
  // "an agreement to buy 400,000 chips": what is counted is the chips.
  {
    metric: 'contract',
    adds: -6,
    when: ({ article, placed }) =>
      placed.figure.unit === 'items' && placed.figure.noun !== null && article.lexis.counted.get('chips')!.has(lastWord(placed)!),
  },
  // "Altogether that makes 626 million": a sum, and nobody's earnings.
  {
    kind: 'verb',
    adds: -9,
    when: ({ article: { tokens, lexis }, scene: { sentence }, cue: { first }, sense }) =>
      lexis.code === 'en' &&
      sense.reading.shy === true &&
      lexis.backReferences.has(tokens[first - 1]?.word ?? '') &&
      first - 1 - sentence.first < 2,
  },
];

/** Goods are looked for so far from the amount. */
const goodsReach = 22;

const isSumOfDeal = ({ deal, units }: Metric): boolean => deal && units.includes('money');

const isWorth = ({ article: { tokens, lexis }, cue }: Setting): boolean => lexis.worths.has(tokens[cue.next - 1]!.word);

const hasFor = ({ article, scene, placed, cue }: Setting, isMeant: (metric: Metric) => boolean): boolean =>
  hasSubject(article, scene, placed, cue, isMeant);
