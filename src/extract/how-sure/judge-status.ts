// From the words of doubt around a figure to the status of its fact.

import type { Mood } from '../../model/mood.js';
import type { Status } from '../../model/fact.js';
import { findMoods } from '../scene/find-moods.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';
import { estimateOf } from '../what/estimate.js';
import { worthOfCompany } from '../what/make-offers.js';
import { worthOfDeal } from '../what/price-of-purchase.js';
import { isGiven, isMeasure } from './beyond-doubt.js';
import { reaches } from './mood-reach.js';
import { statusFor } from './status-for.js';
import { isAsked, isBroken, isHeadline, isInWork, isPurpose, isTo, isUnderContract, isUnderWay } from './unspoken-moods.js';

const strength: readonly Mood[] = [
  'denied',
  'ended',
  'talks',
  'target',
  'planned',
  'possible',
  'expected',
  'will',
  'announced',
  'signed',
  'done',
];

/** What one says one will do, when asked, is a promise. */
const ahead: ReadonlySet<Mood> = new Set(['will', 'planned', 'possible', 'expected', 'target']);

export interface Judged {
  status: Status;
  why: readonly string[];
}

/** "announced plans to acquire Nimbus, a maker of drones, in a 6 billion deal": the noun's figure is as sure as its act. */
function isOfAct({ lexis }: Article, { cues, terrain }: Scene, { metric, sense, cue, placed }: Bond, next: number): boolean {
  if (lexis.code !== 'en' || !metric.deal || sense?.kind !== 'noun' || cue === null) return false;
  const act = cues.find(
    (other) =>
      other.next <= Math.min(cue.first, placed.hedgeFirst) &&
      other.senses.some((one) => one.metric === metric && one.kind === 'verb' && !one.reading.shy),
  );
  return act !== undefined && next <= act.first && terrain.between(next, act.first) < 1.5 && !terrain.parted(next, act.first);
}

/** The strongest word of doubt that reaches a figure. */
export function moodOf(article: Article, scene: Scene, bond: Bond): Mood | 'under-way' | undefined {
  if (bond.why.includes('estimate')) return 'expected';
  if (bond.why.includes(worthOfCompany)) return undefined;
  if (isReckoned(article, bond)) return 'expected';
  const guesses = scene.figures.filter((placed) => placed !== bond.placed).map((placed) => estimateOf(article, placed));
  const isGuessed = (first: number, next: number): boolean =>
    guesses.some((guess) => guess !== null && first >= guess.first && next <= guess.next);
  // "announced that it has secured 4 billion": announced and done.
  const isDone = (mood: Mood, next: number): boolean =>
    mood === 'announced' && article.tokens.slice(next, bond.placed.hedgeFirst).some(({ word }) => article.lexis.perfects.has(word));
  const moods = scene.moods
    .filter(
      ({ first, next, mood }) =>
        !isGuessed(first, next) &&
        !isDone(mood, next) &&
        !(
          (mood === 'ended' || (mood === 'denied' && bond.cue?.first === first)) &&
          bond.metric.is.cut &&
          scene.cues.some((cue) => cue.first === first && cue.senses.some(({ metric }) => metric.is.cut))
        ) &&
        (reaches(article, scene, bond, first, next) || isOfAct(article, scene, bond, next)),
    )
    .map(({ mood, first }): Mood => (mood === 'expected' && bond.sense?.kind === 'verb' && first === bond.cue?.first ? 'planned' : mood));
  // "Meta agreed to buy Nimbus. The deal, valued at 300 million": as sure as its act.
  const isOfAnother = bond.home !== undefined && (bond.why.includes(worthOfDeal) || isPriceOfAct(article, bond));
  if (isOfAnother && isPriceOfAct(article, bond)) moods.length = 0;
  if (isOfAnother) moods.push(...findMoods(article, bond.home!.sentence).map(({ mood }) => mood));
  if (isTo(article, bond) || isPurpose(article, bond)) moods.push('will');
  if (isInWork(article, bond)) moods.push('planned');
  if (isAsked(article, scene, bond)) moods.push('possible');
  if (isBroken(article, scene, bond)) moods.push('ended');
  if (bond.why.includes('answer') && bond.home && findMoods(article, bond.home.sentence).some(({ mood }) => ahead.has(mood)))
    moods.push('target');
  if (moods.length === 0 && isUnderWay(article, bond)) return 'under-way';
  if (moods.length === 0 && isHeadline(article, scene, bond)) return 'announced';
  if (moods.length === 0 && bond.sense?.reading.ahead) return 'announced';
  if (moods.every((one) => one === 'signed' || one === 'done') && isUnderContract(article, scene, bond)) return 'planned';
  // "contre 70 milliards prévus pour 2025".
  if (bond.former && scene.moods.some(({ first, mood }) => first === bond.placed.next && (mood === 'expected' || mood === 'planned')))
    return 'expected';
  if (
    bond.former ||
    bond.why.includes('whole-staff') ||
    isMeasure(article, scene, bond) ||
    (isGiven(article, bond) &&
      !moods.includes('ended') &&
      !(
        moods.includes('possible') &&
        scene.moods.some(({ first, mood }) => mood === 'possible' && bond.cue !== null && first === bond.cue.next)
      ))
  )
    return undefined;
  // "announced a plan" is announced; "announced it could" is not.
  return strength.find((one) => moods.includes(one) && !(one === 'planned' && moods.includes('announced') && article.lexis.code === 'en'));
}

/** "Nvidia a racheté Lepton. Le prix avoisinerait 300 millions": the price is in doubt, and not the act. */
const isPriceOfAct = ({ lexis }: Article, { home, metric, why }: Bond): boolean =>
  lexis.code === 'fr' && home !== undefined && metric.is.purchase && why[0] === 'named-before';

/** "The loss is estimated to be 57 million": the doubt stands in the figure's own words. */
const isReckoned = ({ tokens }: Article, { placed: { hedgeFirst, first }, metric }: Bond): boolean =>
  metric.timing === 'flow' &&
  tokens[hedgeFirst - 1]?.word === 'is' &&
  tokens.slice(hedgeFirst, first).some(({ word }) => word === 'estimated');

/** Whether it is still to come. */
export const isAhead = (mood: ReturnType<typeof moodOf>): boolean => mood !== undefined && mood !== 'under-way' && ahead.has(mood);

/** `isPast`: the figure is of a year gone by. `isToCome`: of a time after the day of publication; `isUnfinished`: of years that go on after it. */
export function judgeStatus(
  mood: ReturnType<typeof moodOf>,
  bond: Bond,
  isPast: boolean,
  isToCome: boolean,
  isUnfinished: boolean,
): Judged {
  // "100 billion in revenue by 2029": told before it can be true.
  if (mood === undefined && isToCome && (bond.metric.timing !== 'event' || bond.metric.is.cut))
    return { status: statusFor('expected', bond, isPast), why: ['still-to-come'] };
  if (mood === undefined && isUnfinished && bond.metric.is.building) return { status: 'announced', why: ['still-under-way'] };
  if (mood === 'under-way') return { status: bond.metric.is.round ? 'considered' : 'announced', why: ['under-way'] };
  return { status: statusFor(mood, bond, isPast), why: mood ? [`mood:${mood}`] : [] };
}
