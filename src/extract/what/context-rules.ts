// What speaks for or against a sense of a word, rule by rule: each looks at what stands around the word and its figure.

import type { Metric } from '../../metrics/metric.js';
import { bearerOf } from '../scene/beside-act.js';
import { isOfThing, isSomethingElse, lastWord } from './count-people.js';
import type { Sense } from '../words/lexis.js';
import { hasSubject } from './noun-as-subject.js';
import type { Setting } from './setting.js';
import { isWordBeside } from './word-beside.js';

interface ContextRule {
  /** Only of this metric, by id. */
  metric?: string;
  kind?: Sense['kind'];
  adds: number;
  /** What the sum is at least, then. */
  atLeast?: number;
  when(setting: Setting): boolean;
}

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
  // "20 salariés, soit 10 % de l'effectif, avaient été remerciés".
  {
    metric: 'layoffs',
    kind: 'verb',
    adds: 0,
    atLeast: 7,
    when: (setting) =>
      (setting.article.lexis.code === 'en' || !setting.sense.reading.shy) &&
      setting.placed.figure.unit === 'people' &&
      isUndergone(setting),
  },
  // "put it at 6.9 billion, more than double the 2.8 billion": the verb is told of the first.
  { kind: 'verb', adds: -6, when: isHeldAgainst },
  // "reduced it from 9,000 heads to 5,000": what there was and is left.
  {
    metric: 'layoffs',
    kind: 'verb',
    adds: -8,
    when: isLevelOfStaff,
  },
  { adds: -9, when: (setting) => setting.sense.reading.mark !== undefined && !isMarked(setting) },
  { metric: 'investment', kind: 'verb', adds: -5, when: (setting) => tieBefore(setting) === 'at' },
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
  // "raised at a $3bn valuation": not what was raised.
  {
    metric: 'funding-round',
    kind: 'verb',
    adds: -4,
    when: (setting) => setting.cue.next <= setting.placed.hedgeFirst && isAtBefore(setting),
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
  // "acheté pour 40 milliards de puces": goods, no company.
  {
    metric: 'acquisition',
    adds: -6,
    when: ({ article, placed: { next } }) =>
      article.language === 'fr' &&
      article.lexis.genitives.has(article.tokens[next]?.word ?? '') &&
      article.lexis.beside.get('contract')!.after(article, next + 1) !== null,
  },
  // "Cette participation, acquise pour 500 millions": a part is no company.
  {
    metric: 'acquisition',
    kind: 'verb',
    adds: -9,
    when: ({ article: { language }, scene: { cues }, cue }) =>
      language === 'fr' &&
      cues.some(
        (other) =>
          other.next <= cue.first &&
          cue.first - other.next <= 2 &&
          other.senses.some(({ metric, kind }) => metric.id === 'stake' && kind === 'noun'),
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
  // "The contract is worth 300 billion": what it is worth is the deal's.
  { metric: 'valuation', kind: 'verb', adds: -9, when: (setting) => isWorth(setting) && hasFor(setting, isSumOfDeal) },
  {
    metric: 'valuation',
    kind: 'verb',
    adds: -4,
    when: (setting) =>
      !(isWorth(setting) && hasFor(setting, isSumOfDeal)) &&
      hasFor(setting, (other) => isSumOfDeal(other) || (other.id === 'funding-round' && other.units.includes('money'))),
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
  // "a third of the layoffs" is no part of the staff.
  {
    metric: 'layoffs',
    kind: 'noun',
    adds: -8,
    when: ({ placed, whole, rule }) => placed.figure.unit === 'percent' && whole !== null && !whole.has('layoffs') && rule === 'noun-of',
  },
];

/** Goods are looked for so far from the amount. */
const goodsReach = 22;

const isSumOfDeal = ({ deal, units }: Metric): boolean => deal && units.includes('money');

const isWorth = ({ article: { tokens, lexis }, cue }: Setting): boolean => lexis.worths.has(tokens[cue.next - 1]!.word);

const hasFor = ({ article, scene, placed, cue }: Setting, isMeant: (metric: Metric) => boolean): boolean =>
  hasSubject(article, scene, placed, cue, isMeant);

const tieBefore = ({ article, placed }: Setting): string | undefined => article.lexis.ties.before(article, placed.hedgeFirst)?.meaning;

/** A former level of the figure between the word and it. */
function isHeldAgainst({ article, scene: { figures }, placed, cue }: Setting): boolean {
  return (
    article.lexis.formerly.before(article, placed.hedgeFirst) !== null &&
    figures.some(
      ({ hedgeFirst, next, figure }) => hedgeFirst >= cue.next && next <= placed.hedgeFirst && figure.unit === placed.figure.unit,
    )
  );
}

/** "from 9,000 heads to 5,000", but "amounts to 45 %". */
function isLevelOfStaff(setting: Setting): boolean {
  const { article, placed, cue } = setting;
  return (
    article.lexis.code === 'en' &&
    cue.next <= placed.hedgeFirst &&
    placed.figure.kind !== 'percent' &&
    ['from', 'to'].includes(tieBefore(setting) ?? '') &&
    article.lexis.links.before(article, placed.hedgeFirst) === null
  );
}

/** "at a" before a figure. */
function isAtBefore({ article, placed: { hedgeFirst } }: Setting): boolean {
  const at = article.lexis.articles.has(article.tokens[hedgeFirst - 1]?.word ?? '') ? hedgeFirst - 1 : hedgeFirst;
  return article.lexis.ties.before(article, at)?.meaning === 'at';
}

/** The tie that the verb asks for stands before the figure: "évaluée à 5 milliards", "évaluée à un niveau impressionnant de 5,8 milliards". */
function isMarked(setting: Setting): boolean {
  const {
    article,
    scene: { terrain },
    placed: { first, hedgeFirst },
    cue,
    sense: {
      reading: { mark },
    },
  } = setting;
  if (cue.first > first) return false;
  if (tieBefore(setting) === mark) return true;
  const tie = article.lexis.ties.after(article, cue.next);
  return (
    tie?.meaning === mark &&
    terrain.between(tie!.next, hedgeFirst) < 1.5 &&
    article.tokens.slice(tie!.next, hedgeFirst).some(({ word }) => article.lexis.amounts.has(word) || article.lexis.levels.has(word))
  );
}

/** "a million worth of shares", "4 million in equity". */
function isEquity({ article: { tokens, lexis }, placed: { next } }: Setting): boolean {
  const isPartOf = [next, next + 1].some((at) => lexis.sharers.has(tokens[at]?.word ?? ''));
  return isPartOf && tokens.slice(next, next + 4).some(({ word }) => lexis.equity.has(word));
}

/** A passive whose subject the figure is: no other count of people and no name between. */
function isUndergone({ article: { tokens, lexis }, scene: { figures, mentions }, placed: { next }, cue: { first } }: Setting): boolean {
  const isBetween = (part: { first: number; next: number }): boolean => part.first >= next && part.next <= first;
  return (
    first > next &&
    [1, 2].some((back) => lexis.beForms.has(tokens[first - back]!.word) || lexis.beens.has(tokens[first - back]!.word)) &&
    !figures.some((other) => isBetween(other) && other.figure.unit === 'people') &&
    !mentions.some((other) => isBetween(other) && other.tie === null && other.how !== 'possessive')
  );
}
