// Which of the times around a figure its fact is true of.

import { readPeriod, type Period } from '../model/period.js';
import type { Article } from './article.js';
import type { Bond } from './bond.js';
import { isAside } from './find-moods.js';
import type { Time } from './time.js';
import type { Scene } from './scene.js';

/** Amounts that add up over the years: "by 2029" is all of it until then. */
const addsUp = new Set(['cash-burn', 'capex', 'compute-spend', 'investment', 'contract', 'research-development', 'funding-total', 'debt']);

export interface Dated {
  period: Period | null;
  why: readonly string[];
  /** The time used, for the figures of the next sentence. */
  time: Time | null;
}

export function dateFact(article: Article, scene: Scene, bond: Bond, carried: Time | null, news: Time | null): Dated {
  const found = nearest(scene, bond);
  const base = bond.former || found?.back != null ? (scene.times.filter(({ back, grain, first, text }) => back === null && first < bond.placed.first && text !== '' && ['month', 'quarter', 'half', 'year'].includes(grain)).at(-1) ?? carried) : null;
  const told = found && found.back !== null && base ? yearsBefore(base, found.back) ?? found : found;
  const own = told && told.yearless && isAhead(article, scene, told) ? yearsBefore(told, -1) ?? told : told;
  const time = own ?? (bond.former ? null : bond.metric.timing === 'flow' ? carried : bond.metric.timing === 'event' || bond.metric.id === 'market-cap' ? news : null);
  if (time) {
    const period = periodOf(article, time, bond, scene, article.published);
    if (period) return { period, why: [own ? time.rule : 'time:carried'], time };
  }
  const { published } = article;
  if (!published || bond.former || bond.metric.timing === 'flow') return { period: null, why: [], time: null };
  return { period: readPeriod(bond.metric.timing === 'level' || bond.metric.id === 'valuation' ? published : `../${published}`), why: ['time:published'], time: null };
}

function nearest(scene: Scene, { placed, cue, metric, former }: Bond): Time | null {
  let best: Time | null = null;
  const isLevel = metric.timing === 'level' || metric.id === 'valuation';
  let least = metric.id === 'valuation' ? 6.5 : isLevel ? 4 : 9;
  for (const time of scene.times) {
    if (time.birth || (time.text === '' && time.years === null)) continue;
    if (isLevel && (time.bearing === 'over' || time.grain === 'season' && time.first > placed.next + 8)) continue;
    if (metric.timing === 'flow' && time.rule === 'time:relative' && time.grain === 'month' && metric.id !== 'cash-burn') continue;
    if (metric.timing === 'flow' && (time.grain === 'day' || time.grain === 'week')) continue;
    const cost = Math.min(distance(scene, placed.hedgeFirst, placed.next, time), cue ? distance(scene, cue.first, cue.next, time) + 0.2 : 9) + (scene.terrain.parted(time.first, placed.first) ? 3 : 0) + intruders(scene, placed, time) * (isLevel ? 2.4 : 1.2) + (former && time.first < placed.first ? 4 : 0) + (time.years !== null && time.text === '' ? 0.8 : 0);
    if (cost < least) {
      least = cost;
      best = time;
    }
  }
  return best;
}

const distance = ({ terrain }: Scene, first: number, next: number, time: Time): number => (time.next <= first ? terrain.between(time.next, first) * 0.9 : terrain.between(next, time.first));

/** Figures that stand between a figure and a time have the better claim to it. */
const intruders = ({ figures }: Scene, placed: { first: number; next: number }, time: Time): number =>
  time.first > placed.first ? figures.filter(({ first }) => first >= placed.next && first < time.first).length : 0;

/** "depuis sa création en 2014". */
const isSince = (article: Article, { first }: Time): boolean => [1, 2, 3, 4, 5].some((back) => article.lexis.since.before(article, first - back + 1) !== null);

/** "For the fourth quarter it expects": without a year, what is expected is still to come. */
const isAhead = (article: Article, { moods }: Scene, { text, bearing, first }: Time): boolean =>
  article.published !== null && (readPeriod(text)?.end ?? '9') < article.published && (bearing === 'until' || moods.some(({ mood, first: at }) => (mood === 'expected' || mood === 'target' || mood === 'will' || mood === 'planned' || mood === 'possible') && !isAside(article, moods, at, first))) && text.length > 4;

/** "a year earlier" than the third quarter of 2025 is the third quarter of 2024. */
function yearsBefore(carried: Time, years: number): Time | null {
  const match = /^(\d{4})(-.*)?$/.exec(carried.text);
  return match ? { ...carried, text: `${Number(match[1]) - years}${match[2] ?? ''}`, rule: 'time:year-before' } : null;
}

function periodOf(article: Article, time: Time, { metric }: Bond, scene: Scene, published: string | null): Period | null {
  if (time.text === '') return stretched(time, scene, published);
  if (time.text.includes('/')) return readPeriod(time.text);
  if (time.bearing === 'until' && addsUp.has(metric.id)) return readPeriod(`../${time.text}`);
  if (time.bearing === 'since' && metric.timing !== 'event' && published && time.text <= published) return readPeriod(`${time.text}/${published}`);
  if (metric.id === 'funding-total' && published && time.grain === 'year' && isSince(article, time)) return readPeriod(`${time.text}/${published}`);
  return readPeriod(time.text);
}

/** "over five years" from the year named beside it, else unknown. */
function stretched({ years }: Time, { times }: Scene, _: string | null): Period | null {
  const start = times.find(({ text, grain }) => grain === 'year' && /^\d{4}$/.test(text));
  return start && years !== null && Number.isInteger(years) ? readPeriod(`${start.text}/${Number(start.text) + years}`) : null;
}
