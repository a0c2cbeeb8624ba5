// Which of the times around a figure its fact is true of.

import { readPeriod, type Period } from '../model/period.js';
import type { Article } from './article.js';
import type { Bond } from './bind-figures.js';
import type { Time } from './find-times.js';
import type { Scene } from './scene.js';

/** Amounts that add up over the years: "by 2029" is all of it until then. */
const addsUp = new Set(['cash-burn', 'capex', 'compute-spend', 'investment', 'contract', 'research-development', 'funding-total', 'debt']);

export interface Dated {
  period: Period | null;
  why: readonly string[];
  /** The time used, for the figures of the next sentence. */
  time: Time | null;
}

export function dateFact(article: Article, scene: Scene, bond: Bond, carried: Time | null): Dated {
  const own = nearest(scene, bond);
  const time = own ?? (bond.metric.timing === 'flow' && !bond.former ? carried : null);
  if (time) {
    const period = periodOf(time, bond, scene, article.published);
    if (period) return { period, why: [own ? time.rule : 'time:carried'], time };
  }
  const { published } = article;
  if (!published || bond.former || bond.metric.timing === 'flow') return { period: null, why: [], time: null };
  return { period: readPeriod(bond.metric.timing === 'level' || bond.metric.id === 'valuation' ? published : `../${published}`), why: ['time:published'], time: null };
}

function nearest(scene: Scene, { placed, cue, metric, former }: Bond): Time | null {
  let best: Time | null = null;
  let least = 9;
  for (const time of scene.times) {
    if (time.text === '' && time.years === null) continue;
    if (metric.timing === 'flow' && (time.grain === 'day' || time.grain === 'week')) continue;
    const cost = Math.min(distance(scene, placed.hedgeFirst, placed.next, time), cue ? distance(scene, cue.first, cue.next, time) + 0.2 : 9) + (scene.terrain.parted(time.first, placed.first) ? 3 : 0) + intruders(scene, placed, time) * 1.2 + (former && time.first < placed.first ? 4 : 0) + (time.years !== null && time.text === '' ? 0.8 : 0);
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

function periodOf(time: Time, { metric }: Bond, scene: Scene, published: string | null): Period | null {
  if (time.text === '') return stretched(time, scene, published);
  if (time.text.includes('/')) return readPeriod(time.text);
  if (time.bearing === 'until' && addsUp.has(metric.id)) return readPeriod(`../${time.text}`);
  if (time.bearing === 'since' && metric.timing !== 'event' && published && time.text <= published) return readPeriod(`${time.text}/${published}`);
  if (time.bearing === 'since' && metric.id === 'funding-total' && published) return readPeriod(`${time.text}/${published}`);
  return readPeriod(time.text);
}

/** "over five years" from the year named beside it, else unknown. */
function stretched({ years }: Time, { times }: Scene, _: string | null): Period | null {
  const start = times.find(({ text, grain }) => grain === 'year' && /^\d{4}$/.test(text));
  return start && years !== null && Number.isInteger(years) ? readPeriod(`${start.text}/${Number(start.text) + years}`) : null;
}
