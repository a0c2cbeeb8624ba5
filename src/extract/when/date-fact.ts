// Which of the times around a figure its fact is true of.

import { isStanding } from '../../metrics/timing.js';
import type { Period } from '../../model/period.js';
import { isAhead, type moodOf } from '../how-sure/judge-status.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { monthText, quarterText } from '../times/calendar.js';
import { thePeriod } from '../times/time-of-accounts.js';
import { laterOn } from '../times/time-reckoned.js';
import type { Time } from '../times/time.js';
import type { Bond } from '../what/bond.js';
import { worthOfCompany } from '../what/make-offers.js';
import { isNear } from '../what/near-figure.js';
import { isGoneBy, nearest } from './nearest-time.js';
import { periodOf, undated } from './period-of.js';
import { isStillToCome } from './still-to-come.js';
import { isTellingThen } from './telling-then.js';
import { later, type Unsaid } from './timeline.js';

export interface Dated {
  period: Period | null;
  why: readonly string[];
  /** The time used, for the figures of the next sentence. */
  time: Time | null;
}

/** `mood`: how sure the figure is. */
export function dateFact(
  article: Article,
  scene: Scene,
  named: Bond,
  { carried, news, spoken, latest, label, round, story }: Unsaid,
  mood: ReturnType<typeof moodOf>,
): Dated {
  // A word of another sentence says nothing of when: "It now stands at 638 billion. At the end of February it was 553".
  const bond = named.home ? { ...named, cue: null } : named;
  const ahead = isAhead(mood);
  const near = isOfToday(article, bond) ? null : nearest(article, scene, bond, ahead);
  if (near?.rule === laterOn) return { period: null, why: [near.rule], time: null };
  const found = near && near.next <= bond.placed.first && isThisTime(article, near.next, bond.placed.hedgeFirst) ? null : near;
  const base =
    bond.former || found?.back != null
      ? (scene.times
          .filter(
            ({ back, grain, first, text, isAgain }) =>
              back === null && !isAgain && first < bond.placed.first && text !== '' && ['month', 'quarter', 'half', 'year'].includes(grain),
          )
          .at(-1) ??
        carried ??
        (found?.text === '' || (found?.earlier && bond.metric.timing === 'event') ? spoken : null) ??
        (found?.back === 0 ? latest : null))
      : null;
  const last = found?.rule === thePeriod ? (carried ?? spoken) : found?.isAgain && carried?.grain === found.grain ? carried : null;
  const again = found && last ? { ...found, text: last.text, grain: last.grain } : found;
  const isSinceNow =
    again !== null &&
    again.back !== null &&
    again.back > 0 &&
    !again.earlier &&
    again.rule === 'time:ago' &&
    (base?.grain === 'month' || (bond.metric.timing === 'level' && !bond.former));
  const back = again && base ? (again.back ?? lastYearOf(again, bond, base)) : null;
  // "A month later it laid off 200 people, or 14% of its staff": one step for both.
  const stepped = [carried, spoken].find((one) => one?.rule === later && one.first === found?.first);
  const reckoned =
    again && back !== null && base && !isSinceNow ? yearsBefore(isOfThatYear(again, bond) ? yearOf(base) : base, back) : null;
  const told =
    stepped ??
    (again && reckoned
      ? { ...reckoned, first: again.first, next: again.next }
      : again?.rule === 'time:whole-year' && again.yearless && label
        ? yearOf(label)
        : again);
  // "A year earlier", and no time told that it is earlier than.
  const isAdrift = again !== null && again === told && again.back !== null && base === null && again.earlier === true;
  const year = told && [carried, spoken].find((one) => one !== null && isLastOf(told, one, article.published));
  const own =
    told && isReported(told, carried, bond, ahead)
      ? carried
      : told && year && bond.metric.timing === 'flow' && !ahead
        ? { ...told, text: quarterText(Number(year.text), 4) }
        : told && told.yearless && isStillToCome(article, scene, told, ahead)
          ? (yearsBefore(told, -1) ?? told)
          : told;
  const isThen =
    own === null &&
    !ahead &&
    !bond.former &&
    spoken !== null &&
    (isNear(article, scene, bond, article.lexis.backThen, 1.2) || (isStanding(bond.metric) && isTellingThen(article, scene, bond, spoken)));
  // "Cotée depuis novembre, elle valait alors": then, and not ever since.
  const unsaid = isThen
    ? { ...spoken!, bearing: 'in' as const }
    : bond.former
      ? null
      : bond.metric.timing === 'flow'
        ? (carried ?? (label !== null && !ahead && isOfAccounts(label) ? label : null))
        : round !== null && isOfRound(article, bond)
          ? round
          : label !== null && !ahead && !isOfNow(article, bond)
            ? label
            : bond.metric.timing === 'event' || bond.metric.is.traded || bond.metric.is.holding
              ? news
              : null;
  // "Two years after its founding it raised 10 million": reckoned from a time that is not told.
  const isAfter = article.language === 'en' && !ahead && again !== null && (again.back ?? 0) < 0;
  if (isAfter && (told!.text === '' || (article.published !== null && told!.text > article.published)))
    return { period: null, why: [], time: null };
  for (const time of [own, unsaid]) {
    const dated = time && periodOf(article, time, bond, scene, article.published);
    if (dated)
      return {
        period: dated,
        why: [time === own ? time.rule : isThen ? 'time:then' : 'time:carried', ...(time === own && isAdrift ? ['time:adrift'] : [])],
        time,
      };
  }
  const isLevel = isStanding(bond.metric);
  const period =
    (isLevel && !bond.metric.is.total && isGoneBy(article, scene, bond)) || (!ahead && story !== null && isOfOldStory(article, bond, story))
      ? null
      : undated(article, scene, bond, mood === 'target' || mood === 'expected' || mood === 'possible');
  return { period, why: period ? ['time:published'] : [], time: null };
}

/** "2.9 billion in the second quarter, against 1.6 billion last year": of the same quarter. */
const lastYearOf = ({ rule, grain }: Time, { former, metric }: Bond, base: Time): number | null =>
  former && metric.timing === 'flow' && rule === 'time:relative' && grain === 'year' && (base.grain === 'quarter' || base.grain === 'half')
    ? 1
    : null;

/** "It lost 273 million over 2025. In the last quarter": of that year. */
const isLastOf = ({ rule, grain, text }: Time, spoken: Time, published: string | null): boolean =>
  rule === 'time:relative' &&
  grain === 'quarter' &&
  spoken.grain === 'year' &&
  /^\d{4}$/.test(spoken.text) &&
  published !== null &&
  spoken.text < published.slice(0, 4) &&
  spoken.text < text;

/** A month says little of what a year brought in. */
const isOfAccounts = ({ grain }: Time): boolean => grain === 'year' || grain === 'half' || grain === 'quarter';

/** "Its spending reached 17 billion this quarter", among results: the quarter reported, not the one it is told in. */
const isReported = (time: Time, carried: Time | null, { metric }: Bond, ahead: boolean): boolean =>
  metric.timing === 'flow' &&
  !ahead &&
  time.rule === 'time:relative' &&
  time.grain === 'quarter' &&
  carried?.grain === 'quarter' &&
  carried.text < time.text;

/** "which listed in March and is now worth 45 billion": true of the day it is told. */
const isOfToday = (article: Article, bond: Bond): boolean =>
  bond.why.includes(worthOfCompany) || (!bond.why.includes('gapped') && isStanding(bond.metric) && isOfNow(article, bond));

/** "A year earlier it lost 36 million; this time it was 284 million": told of what the article is about again. */
const isThisTime = ({ text, tokens, lexis }: Article, from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, at) => lexis.thisTime.after({ text, tokens }, from + at) !== null);

const isOfNow = ({ tokens, lexis }: Article, { cue, placed }: Bond): boolean =>
  cue !== null &&
  cue.next <= placed.hedgeFirst &&
  tokens.slice(Math.max(0, cue.first - 2), placed.hedgeFirst).some(({ word }) => lexis.now.has(word));

/** "…, at a $300 billion valuation", "…, à 300 milliards de valorisation": the worth that a round was told at. */
function isOfRound({ text, tokens, lexis }: Article, { metric, sense, cue, placed: { hedgeFirst } }: Bond): boolean {
  if (!metric.is.appraised || sense?.kind !== 'noun' || cue === null) return false;
  const first = Math.min(cue.first, hedgeFirst);
  const tie = lexis.ties.before({ text, tokens }, lexis.articles.has(tokens[first - 1]?.word ?? '') ? first - 1 : first);
  return tie?.meaning === 'at' || tie?.meaning === 'to';
}

/** "In summer 2023 it announced 200 cuts. In the end 146 people were laid off": no news of today. */
function isOfOldStory({ published, tokens, lexis }: Article, { metric, cue, placed }: Bond, story: Time): boolean {
  if (metric.timing !== 'event' || isStanding(metric) || metric.is.total || published === null) return false;
  const from = Math.max(0, Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst) - 3);
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(published) ?? [];
  return (
    month !== undefined &&
    story.text.slice(0, 7) < monthText(Number(year), Number(month) - freshMonths) &&
    !tokens.slice(from, placed.next).some(({ word }) => lexis.now.has(word))
  );
}

/** How many months what just happened stays news. */
const freshMonths = 3;

/** "The year before" that of a round is all of it, "a year earlier" its month; "that year", and the accounts of "two years later", are whole ones. */
const isOfThatYear = ({ grain, earlier, rule, back }: Time, { metric }: Bond): boolean =>
  grain === 'year' &&
  back !== null &&
  (back > 0
    ? metric.timing === 'event' && !earlier && rule !== 'time:before-that'
    : Number.isInteger(back) && (back === 0 || metric.timing === 'flow'));

const yearOf = (time: Time): Time =>
  time.grain === 'month' || time.grain === 'day' ? { ...time, text: time.text.slice(0, 4), grain: 'year' } : time;

/** "a year earlier" than the third quarter of 2025 is the third quarter of 2024. */
function yearsBefore(carried: Time, years: number): Time | null {
  const rule = years < 0 ? later : 'time:year-before';
  const [, ofYear, quarter] = /^(\d{4})-Q(\d)$/.exec(carried.text) ?? [];
  if (quarter) return { ...carried, text: quarterText(Number(ofYear), Number(quarter) - Math.round(years * 4)), rule };
  if (!Number.isInteger(years)) {
    const [, year, month] = /^(\d{4})-(\d\d)/.exec(carried.text) ?? [];
    return month ? { ...carried, text: monthText(Number(year), Number(month) - Math.round(years * 12)), grain: 'month', rule } : null;
  }
  return /^\d{4}/.test(carried.text)
    ? { ...carried, text: carried.text.replace(/(?<=^|\/)\d{4}/g, (year) => String(Number(year) - years)), rule }
    : null;
}
