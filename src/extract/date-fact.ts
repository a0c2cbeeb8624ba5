// Which of the times around a figure its fact is true of.

import { readPeriod, type Period } from '../model/period.js';
import type { Article, Placed } from './article.js';
import type { Bond } from './bond.js';
import { dayOf, monthText, quarterOf, quarterText } from './calendar.js';
import { isAside } from './find-moods.js';
import { isAhead, type moodOf } from './judge-status.js';
import { worthOfCompany } from './make-offers.js';
import type { Time } from './time.js';
import { isNear } from './near-figure.js';
import type { Scene } from './scene.js';
import type { Unsaid } from './timeline.js';

/** Amounts that add up over the years: "by 2029" is all of it until then. */
const addsUp = new Set(['cash-burn', 'capex', 'compute-spend', 'investment', 'contract', 'research-development', 'funding-total', 'debt']);

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
  { carried, news, spoken }: Unsaid,
  mood: ReturnType<typeof moodOf>,
): Dated {
  // A word of another sentence says nothing of when: "It now stands at 638 billion. At the end of February it was 553".
  const bond = named.home ? { ...named, cue: null } : named;
  const ahead = isAhead(mood);
  const found = isOfToday(article, bond) ? null : nearest(article, scene, bond, ahead);
  const base =
    bond.former || found?.back != null
      ? (scene.times
          .filter(
            ({ back, grain, first, text }) =>
              back === null && first < bond.placed.first && text !== '' && ['month', 'quarter', 'half', 'year'].includes(grain),
          )
          .at(-1) ??
        carried ??
        (found?.text === '' || (found?.earlier && bond.metric.timing === 'event') ? spoken : null))
      : null;
  const again = found?.isAgain && carried && carried.grain === found.grain ? { ...found, text: carried.text } : found;
  const isSinceNow =
    again !== null &&
    again.back !== null &&
    again.back > 0 &&
    !again.earlier &&
    again.rule === 'time:ago' &&
    (base?.grain === 'month' || (bond.metric.timing === 'level' && !bond.former));
  const back = again && base ? (again.back ?? lastYearOf(again, bond, base)) : null;
  const told = again && back !== null && base && !isSinceNow ? (yearsBefore(base, back) ?? again) : again;
  // "A year earlier", and no time told that it is earlier than.
  const isAdrift = again !== null && again === told && again.back !== null && base === null && again.earlier === true;
  const own =
    told && isReported(told, carried, bond, ahead)
      ? carried
      : told && told.yearless && isStillToCome(article, scene, told, ahead)
        ? (yearsBefore(told, -1) ?? told)
        : told;
  const isThen = own === null && !ahead && !bond.former && spoken !== null && isNear(article, scene, bond, article.lexis.backThen, 1.2);
  const unsaid = isThen
    ? spoken
    : bond.former
      ? null
      : bond.metric.timing === 'flow'
        ? carried
        : bond.metric.timing === 'event' || bond.metric.id === 'market-cap' || bond.metric.id === 'stake'
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
        why: [time === own ? time.rule : 'time:carried', ...(time === own && isAdrift ? ['time:adrift'] : [])],
        time,
      };
  }
  const period = undated(article, scene, bond, mood === 'target' || mood === 'expected' || mood === 'possible');
  return { period, why: period ? ['time:published'] : [], time: null };
}

/** "2.9 billion in the second quarter, against 1.6 billion last year": of the same quarter. */
const lastYearOf = ({ rule, grain }: Time, { former, metric }: Bond, base: Time): number | null =>
  former && metric.timing === 'flow' && rule === 'time:relative' && grain === 'year' && (base.grain === 'quarter' || base.grain === 'half')
    ? 1
    : null;

/** "Its spending reached 17 billion this quarter", among results: the quarter reported, not the one it is told in. */
const isReported = (time: Time, carried: Time | null, { metric }: Bond, ahead: boolean): boolean =>
  metric.timing === 'flow' &&
  !ahead &&
  time.rule === 'time:relative' &&
  time.grain === 'quarter' &&
  carried?.grain === 'quarter' &&
  carried.text < time.text;

/** News without a date is of the month it is printed in, unless it was old by then; a level is of the day. */
function undated(
  { published, tokens, lexis }: Article,
  { cues }: Scene,
  { former, metric, cue, sense }: Bond,
  isPromise: boolean,
): Period | null {
  if (!published || former) return null;
  if (metric.timing === 'level' || metric.id === 'valuation' || metric.id === 'funding-total') return readPeriod(published);
  const isPlan =
    metric.id === 'capex' &&
    (sense?.kind === 'verb' ||
      sense?.reading.ahead === true ||
      cues.some(({ senses }) => senses.some((other) => other.metric.id === 'investment')));
  if (metric.timing === 'flow' && cue && tokens.slice(Math.max(0, cue.first - 2), cue.next + 1).some(({ word }) => lexis.yearly.has(word)))
    return readPeriod(published.slice(0, 4));
  const today = dayOf(published);
  if (metric.timing === 'flow' && today && cue && tokens.slice(cue.first, cue.next + 1).some(({ word }) => lexis.byQuarter.has(word)))
    return readPeriod(quarterText(today.year, quarterOf(today.month) - 1));
  if (metric.timing === 'flow' && (!isPlan || isPromise)) return null;
  const wasOld =
    cue !== null &&
    sense?.kind === 'verb' &&
    tokens.slice(Math.max(0, cue.first - 3), cue.first).some(({ word }) => lexis.pluperfect.has(word));
  return readPeriod(wasOld ? `../${published}` : published.slice(0, 7));
}

/** "up 262 % from the same period a year earlier, reaching 26 billion". */
const isComparedWith = (article: Article, { first }: Time): boolean =>
  article.lexis.formerly.before(article, first) !== null ||
  (article.lexis.articles.has(article.tokens[first - 1]?.word ?? '') && article.lexis.formerly.before(article, first - 1) !== null);

/** "CoreWeave, which listed in March, is worth 62 billion": a time that only explains a name. */
function isToldInPassing({ tokens, lexis }: Article, { sentence }: Scene, { hedgeFirst, next }: Placed, time: Time): boolean {
  let open = time.first - 1;
  while (open > sentence.first && !(tokens[open]!.word === ',' && lexis.relatives.has(tokens[open + 1]?.word ?? ''))) open -= 1;
  if (open <= sentence.first || tokens.slice(open + 1, time.first).some(({ word }) => word === ',' || word === ';')) return false;
  let close = time.next;
  while (close < sentence.next && tokens[close]!.word !== ',') close += 1;
  return close < sentence.next && (hedgeFirst > close || next <= open);
}

/** "Graphcore, once worth 2.8 billion, was bought in 2024": what was once has no time of what came of it. */
function isOnce({ tokens, lexis }: Article, { sentence }: Scene, { hedgeFirst, next }: Placed, cue: Bond['cue'], time: Time): boolean {
  const from = Math.min(cue?.first ?? hedgeFirst, hedgeFirst);
  if (!tokens.slice(Math.max(sentence.first, from - 3), hedgeFirst).some(({ word }) => lexis.once.has(word))) return false;
  return time.first >= next && tokens.slice(next, time.first).some(({ word }) => word === ',');
}

/** "which listed in March and is now worth 45 billion": true of the day it is told. */
const isOfToday = ({ tokens, lexis }: Article, { metric, cue, placed, why }: Bond): boolean =>
  why.includes(worthOfCompany) ||
  (!why.includes('gapped') &&
    (metric.timing === 'level' || metric.id === 'valuation') &&
    cue !== null &&
    cue.next <= placed.hedgeFirst &&
    tokens.slice(Math.max(0, cue.first - 2), placed.hedgeFirst).some(({ word }) => lexis.now.has(word)));

/** "Après les 105 millions levés en juin, ce tour": the time of what came before it. */
function isOfOpening({ text, tokens, lexis }: Article, { sentence, figures }: Scene, { hedgeFirst }: Placed, time: Time): boolean {
  if (!lexis.formerly.after({ text, tokens }, sentence.first)) return false;
  let close = time.next;
  while (close < hedgeFirst && tokens[close]!.word !== ',') close += 1;
  return (
    close < hedgeFirst &&
    figures.some(({ next }) => next <= time.first) &&
    !tokens.slice(sentence.first, time.first).some(({ word }) => word === ',')
  );
}

/** "In February, when it announced a round, it said revenue was": a time that opens a sentence holds for all of it. */
const topicCost = 3.5;

/** "since May, when it was valued at 3 billion": the time just before "when" is that of its clause. */
const whenCost = 1;

function isOfWhen({ tokens, lexis }: Article, { terrain }: Scene, { first }: Placed, { next }: Time): boolean {
  const when = tokens[next]?.word === ',' ? next + 1 : next;
  return lexis.code === 'en' && lexis.whens.has(tokens[when]?.word ?? '') && when < first && !terrain.parted(when + 1, first);
}

function nearest(article: Article, scene: Scene, { placed, cue, metric, former }: Bond, ahead: boolean): Time | null {
  let best: Time | null = null;
  const isLevel = metric.timing === 'level' || metric.id === 'valuation';
  const widest = metric.id === 'market-cap' && scene.times.some(({ grain }) => grain === 'day') ? 9 : 4;
  let least = metric.id === 'valuation' ? 6.5 : isLevel ? widest : 9;
  for (const time of scene.times) {
    if (time.birth || time.compared || (time.text === '' && time.years === null && time.back === null)) continue;
    if (isOfAnother(scene, placed, time) && ['to', 'a'].includes(article.tokens[placed.hedgeFirst - 1]?.word ?? '')) continue;
    if (
      time.bearing === 'since' &&
      metric.timing === 'event' &&
      metric.id !== 'funding-total' &&
      article.tokens[time.first]!.word === 'since'
    )
      continue;
    if (
      isToldInPassing(article, scene, placed, time) ||
      isOnce(article, scene, placed, cue, time) ||
      isOfOpening(article, scene, placed, time)
    )
      continue;
    if (time.back !== null && !former && (intruders(scene, placed, time) > 0 || isComparedWith(article, time))) continue;
    if (isLevel && (time.bearing === 'over' || (time.grain === 'season' && time.first > placed.next + 8))) continue;
    if (metric.timing === 'flow' && time.rule === 'time:relative' && time.grain === 'month' && metric.id !== 'cash-burn') continue;
    // "with more to come in 2026, while revenue rose to 33 billion": another clause's future.
    if (
      !ahead &&
      article.published !== null &&
      time.first < placed.first &&
      time.text > article.published &&
      scene.terrain.parted(time.first, placed.first)
    )
      continue;
    if (metric.timing === 'flow' && (time.grain === 'day' || time.grain === 'week')) continue;
    // "up from 290 million the previous year, with profit at 88 million".
    if (time.back !== null && !former && time.next <= placed.hedgeFirst && isOfAnother(scene, placed, time)) continue;
    // "was 4 billion and is expected to stay flat in the third quarter".
    if (
      !ahead &&
      !addsUp.has(metric.id) &&
      time.first > placed.next &&
      scene.moods.some(
        (mood) =>
          mood.first >= placed.next &&
          mood.next <= time.first &&
          isAhead(mood.mood) &&
          !scene.figures.some(({ first, figure }) => figure.unit !== 'percent' && first > placed.first && first < time.first),
      )
    )
      continue;
    if (time.rule === 'time:before-that' && time.first > placed.first) continue;
    if (metric.timing === 'event' && time.first > placed.first && isOfAnother(scene, placed, time)) continue;
    const cost =
      Math.min(distance(scene, placed.hedgeFirst, placed.next, time), cue ? distance(scene, cue.first, cue.next, time) + 0.2 : 9) +
      (scene.terrain.parted(time.first, placed.first) ? 3 : 0) +
      intruders(scene, placed, time) * (isLevel ? 2.4 : 1.2) +
      (isOfAnother(scene, placed, time) ? 1.5 : 0) +
      (former && time.first < placed.first ? 4 : 0) -
      (former && time.back !== null ? 2 : 0) +
      (time.years !== null && time.text === '' ? 0.8 : 0);
    const topical =
      time.first - scene.sentence.first <= 1 &&
      time.bearing === 'in' &&
      placed.first > time.next &&
      !article.tokens.slice(time.next, placed.first).some(({ word }) => word === ';')
        ? Math.min(cost, topicCost)
        : isOfWhen(article, scene, placed, time)
          ? Math.min(cost, whenCost)
          : cost;
    if (topical < least) {
      least = topical;
      best = time;
    }
  }
  return best;
}

const distance = ({ terrain }: Scene, first: number, next: number, time: Time): number =>
  time.next <= first ? terrain.between(time.next, first) * 0.9 : terrain.between(next, time.first);

/** "or 38 cents per share" stands in nobody's way. */
const dearestShare = 1_000;

/** Figures that stand between a figure and a time have the better claim to it. */
const intruders = ({ figures }: Scene, placed: { first: number; next: number }, time: Time): number =>
  time.first > placed.first
    ? figures.filter(
        ({ first, figure, isAgain }) =>
          !isAgain &&
          first >= placed.next &&
          first < time.first &&
          !(figure.kind === 'money' && (figure.max ?? figure.min ?? 0) < dearestShare),
      ).length
    : 0;

/** "d'un milliard en janvier à plus de 5 milliards": the time just after a figure is that figure's. */
const isOfAnother = ({ figures, terrain, cues }: Scene, placed: { first: number }, time: Time): boolean =>
  figures.some(
    ({ first, next, isAgain }) =>
      !isAgain &&
      (time.next <= placed.first ? first < placed.first : first > placed.first) &&
      next <= time.first &&
      !terrain.parted(next, time.first) &&
      ((time.first - next < 3 && terrain.between(next, time.first) < 0.5) ||
        (time.next <= placed.first &&
          time.first - next < 6 &&
          cues.some(
            ({ first: at, next: end, senses }) =>
              at >= next && end <= time.first && time.first - end < 2 && senses.some(({ kind }) => kind === 'noun'),
          ))),
  );

/** "depuis sa création en 2014". */
const isSince = (article: Article, { first }: Time): boolean =>
  [1, 2, 3, 4, 5].some((back) => article.lexis.since.before(article, first - back + 1) !== null);

/** "For the fourth quarter it expects": without a year, what is expected is still to come. */
const isStillToCome = (article: Article, { moods }: Scene, { text, bearing, first, grain, rule }: Time, ahead: boolean): boolean =>
  article.published !== null &&
  (text.length > 4 || rule === 'time:whole-year') &&
  (readPeriod(text)?.end ?? '9') < article.published &&
  text !== justOver(article.published) &&
  ((bearing === 'until' && !isOver(article, first)) ||
    (ahead &&
      (grain === 'quarter' ||
        grain === 'half' ||
        rule === 'time:whole-year' ||
        moods.some(({ first: at, mood }) => at < first && mood !== 'announced' && mood !== 'signed' && mood !== 'done')) &&
      !moods.some(({ first: at }) => at < first && isAside(article, moods, at, first))));

/** The quarter before that of a day: its results may still be expected. */
const justOver = (published: string): string => quarterText(Number(published.slice(0, 4)), quarterOf(Number(published.slice(5, 7))) - 1);

/** "By the end of October it was above 5 trillion". */
const isOver = ({ tokens, lexis }: Article, first: number): boolean =>
  tokens[first + 1]?.word !== 'ici' && tokens.slice(Math.max(0, first - 6), first + 12).some(({ word }) => lexis.pasts.has(word));

/** "a year earlier" than the third quarter of 2025 is the third quarter of 2024. */
function yearsBefore(carried: Time, years: number): Time | null {
  const [, ofYear, quarter] = /^(\d{4})-Q(\d)$/.exec(carried.text) ?? [];
  if (quarter) return { ...carried, text: quarterText(Number(ofYear), Number(quarter) - Math.round(years * 4)), rule: 'time:year-before' };
  if (!Number.isInteger(years)) {
    const [, year, month] = /^(\d{4})-(\d\d)/.exec(carried.text) ?? [];
    return month
      ? { ...carried, text: monthText(Number(year), Number(month) - Math.round(years * 12)), grain: 'month', rule: 'time:year-before' }
      : null;
  }
  return /^\d{4}/.test(carried.text)
    ? { ...carried, text: carried.text.replace(/(?<=^|\/)\d{4}/g, (year) => String(Number(year) - years)), rule: 'time:year-before' }
    : null;
}

function periodOf(article: Article, time: Time, { metric }: Bond, scene: Scene, published: string | null): Period | null {
  if (time.text === '') return stretched(time, scene, published);
  if (time.text.includes('/')) return readPeriod(time.text);
  if (time.bearing === 'until' && addsUp.has(metric.id)) return readPeriod(`../${time.text}`);
  if (time.bearing === 'since' && (metric.timing !== 'event' || metric.id === 'funding-total') && published && time.text <= published)
    return readPeriod(`${time.text}/${published}`);
  if (metric.id === 'funding-total' && published && time.grain === 'year' && isSince(article, time))
    return readPeriod(`${time.text}/${published}`);
  return readPeriod(time.text);
}

/** "over five years" from the year named beside it, else unknown. */
function stretched({ years }: Time, { times }: Scene, _: string | null): Period | null {
  const start = times.find(({ text, grain }) => grain === 'year' && /^\d{4}$/.test(text));
  return start && years !== null && Number.isInteger(years) ? readPeriod(`${start.text}/${Number(start.text) + years}`) : null;
}
