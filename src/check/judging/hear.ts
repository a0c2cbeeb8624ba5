// Hears what a draft's own words say of each of its claims.

import type { Scene } from '../../extract/scene/scene.js';
import type { Placed } from '../../extract/text/article.js';
import type { Claim } from '../../model/verdict.js';
import { doubtsOf } from '../doubts/index.js';
import { bystandersOf, leavingOf } from '../doubts/understood.js';
import { namedIn, sceneFinder, type DraftRead } from '../draft/draft-read.js';
import { aroundOf, subjectsOf, type Around } from '../sentence/around.js';
import { backersSaid } from '../sentence/backers-said.js';
import { momentOf, type Moment } from '../sentence/moment.js';
import { besideOf } from '../sentence/said-beside.js';
import { isEarned, isLoose, isReached, standOf, type Stand } from '../sentence/stand.js';
import type { BornOut } from './born-out.js';
import type { Hearing } from './hearing.js';
import type { Where } from './unread.js';

export interface Ear {
  hearingOf(claim: Claim): Hearing;
  /** Where a figure stands that no claim was made of. */
  whereIs(placed: Placed): Where;
  /** Its words keep the figure from being the one known, whichever that is. */
  isDoubted(claim: Claim): boolean;
  sceneOf(utf16: number): Scene;
}

/** `borne`: what was borne out so far, which grows while the claims are judged in their order. */
export function earOf({ tongue, asOf, article, scenes, claims }: Omit<DraftRead, 'convert' | 'isDoubted'>, borne: BornOut): Ear {
  const indexOf = sceneFinder({ article, scenes });
  const subjects = subjectsOf(scenes);
  const aroundAt = (at: number, first: number, next: number): Around =>
    aroundOf(article, scenes, subjects, at, first, next, borne.whoseBefore(scenes[at]!.sentence));
  const standAt = (at: number, claim: Claim): Stand => standOf(article, scenes[at]!, claim, claims);
  return {
    sceneOf: (utf16) => scenes[indexOf(utf16)]!,
    whereIs({ figure: { start }, hedgeFirst, next }) {
      const at = indexOf(start);
      const scene = scenes[at]!;
      const before = scenes[at - 1]?.sentence.paragraph === scene.sentence.paragraph ? scenes[at - 1]! : null;
      return {
        article,
        scene,
        around: aroundAt(at, hedgeFirst, next),
        before,
        siblings: claims.filter((claim) => indexOf(claim.start) === at),
        proven: borne.metricsBefore(scene.sentence),
        timesOf: (claim) => borne.timesFor(claim, scene.sentence),
      };
    },
    isDoubted: (claim) => doubtsOf(standAt(indexOf(claim.start), claim)).some(({ unless }) => !unless),
    hearingOf(claim) {
      const at = indexOf(claim.start);
      const scene = scenes[at]!;
      const stand = standAt(at, claim);
      const previous = claim.why.includes('topic') || claim.why.includes('subject-followed') ? (scenes[at - 1] ?? null) : null;
      const moment = momentOf(stand);
      return {
        tongue,
        asOf,
        others: namedIn(scene).map(({ id }) => id),
        around: aroundAt(at, stand.first, stand.next),
        isLoose: isLoose(stand),
        isEarned: isEarned(stand),
        isReached: isReached(stand),
        beside: besideOf(stand, { previous, leaving: leavingOf(stand), soFar: moment.soFar }),
        doubts: () => doubtsOf(stand),
        isReckoned: scene.times.some(({ back }) => back !== null),
        bornOut: (one) => borne.timesFor(one, scene.sentence),
        backers: () => backersSaid(stand),
        bystanders: () => bystandersOf(stand),
        ...ownYears(moment, claim, stand.siblings),
      };
    },
  };
}

/** A year that dates another figure of the sentence is not this one's. */
const ownYears = (moment: Moment, claim: Claim, siblings: readonly Claim[]): Moment => ({
  ...moment,
  years: moment.years.filter(
    (year) =>
      claim.period?.text.startsWith(year) ||
      !siblings.some((other) => other !== claim && other.period?.text.startsWith(year) && !other.why.includes('time:published')),
  ),
});
