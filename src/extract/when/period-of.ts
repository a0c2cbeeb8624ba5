// The period that a time, or the day of the article, makes of a figure.

import { isStanding } from '../../metrics/timing.js';
import { readPeriod, type Period } from '../../model/period.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { dayOf, quarterOf, quarterText } from '../times/calendar.js';
import type { Time } from '../times/time.js';
import type { Bond } from '../what/bond.js';

/** "since", "until" and "over" make a span of a time, for the figures that add up or last. */
export function periodOf(article: Article, time: Time, { metric }: Bond, scene: Scene, published: string | null): Period | null {
  if (time.text === '') return stretched(time, scene, published);
  if (time.text.includes('/')) return readPeriod(time.text);
  if (time.bearing === 'until' && metric.is.addsUp) return readPeriod(`../${time.text}`);
  if (time.bearing === 'since' && (metric.timing !== 'event' || metric.is.total) && published && time.text <= published)
    return readPeriod(`${time.text}/${published}`);
  if (metric.is.total && published && time.grain === 'year' && isSince(article, time)) return readPeriod(`${time.text}/${published}`);
  return readPeriod(time.text);
}

/** "over five years" from the year named beside it, else unknown. */
function stretched({ years }: Time, { times }: Scene, _: string | null): Period | null {
  const start = times.find(({ text, grain, birth }) => !birth && grain === 'year' && /^\d{4}$/.test(text));
  return start && years !== null && Number.isInteger(years) ? readPeriod(`${start.text}/${Number(start.text) + years}`) : null;
}

/** "depuis sa création en 2014". */
const isSince = (article: Article, { first }: Time): boolean =>
  [1, 2, 3, 4, 5].some((back) => article.lexis.since.before(article, first - back + 1) !== null);

/** News without a date is of the month it is printed in, unless it was old by then; a level is of the day. */
export function undated(
  { published, tokens, lexis }: Article,
  { cues }: Scene,
  { former, metric, cue, sense }: Bond,
  isPromise: boolean,
): Period | null {
  if (!published || former) return null;
  if (isStanding(metric) || metric.is.total) return readPeriod(published);
  const isPlan =
    metric.is.building &&
    (sense?.kind === 'verb' ||
      sense?.reading.ahead === true ||
      cues.some(({ senses }) => senses.some((other) => other.metric.is.invested)));
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
