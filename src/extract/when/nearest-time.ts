// The time that stands nearest to a figure and may be its own.

import { isStanding } from '../../metrics/timing.js';
import { isAhead } from '../how-sure/judge-status.js';
import { isDoneBeside } from '../how-sure/mood-reach.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { laterOn } from '../times/time-reckoned.js';
import type { Time } from '../times/time.js';
import { risenFrom } from '../what/bind-figures.js';
import type { Bond } from '../what/bond.js';
import { isInWhen, isOfBoth, isOfWhen, whenCost } from './time-of-clause.js';
import { isPastAside, isToldInPassing } from './told-aside.js';

/** The one that costs least to reach from the figure or its word; null where all are too far, or of others. */
export function nearest(article: Article, scene: Scene, bond: Bond, ahead: boolean): Time | null {
  const { placed, cue, metric, former, why } = bond;
  let best: Time | null = null;
  const isLevel = isStanding(metric);
  const widest = metric.is.traded && scene.times.some(({ grain }) => grain === 'day') ? 9 : 4;
  let least = metric.is.appraised ? 6.5 : isLevel ? widest : 9;
  for (const time of scene.times) {
    if (time.birth || time.compared || (time.text === '' && time.years === null && time.back === null && time.rule !== laterOn)) continue;
    if (isOfAnother(scene, placed, time) && ['to', 'a'].includes(article.tokens[placed.hedgeFirst - 1]?.word ?? '')) continue;
    if (time.bearing === 'since' && metric.timing === 'event' && !metric.is.total && article.tokens[time.first]!.word === 'since') continue;
    if (
      isToldInPassing(article, scene, placed, time) ||
      isPastAside(article, scene, placed, time) ||
      isOnce(article, scene, bond, time) ||
      isOfOpening(article, scene, placed, time) ||
      (ahead && isOver(article, scene, bond, time))
    )
      continue;
    if (time.back !== null && !former && (intruders(scene, placed, time) > 0 || isComparedWith(article, time))) continue;
    if (isLevel && (time.bearing === 'over' || (time.grain === 'season' && time.first > placed.next + 8))) continue;
    if (metric.timing === 'flow' && time.rule === 'time:relative' && time.grain === 'month' && metric.id !== 'cash-burn') continue;
    // "A year earlier the loss for the quarter had been 36 million".
    if (
      time.isAgain &&
      scene.times.some(
        ({ back, earlier, first }) =>
          back !== null && earlier && first < time.first && first - scene.sentence.first <= 1 && !scene.terrain.parted(first, placed.first),
      )
    )
      continue;
    // "132 billion, a third more than the 100 billion of 2024": a time behind what the figure is held against.
    if (time.first > placed.first && time.back === null && isBehindFormer(article, scene, placed, time)) continue;
    // "716 billion, of which 213 billion came in the fourth quarter": a time behind a part is the part's.
    if (time.first > placed.first && isBehindPart(article, scene, placed, time)) continue;
    // "with more to come in 2026, while revenue rose to 33 billion": another clause's future.
    if (
      !ahead &&
      article.published !== null &&
      time.first < placed.first &&
      time.text > article.published &&
      scene.terrain.parted(time.first, placed.first)
    )
      continue;
    // "plans to spend 2 billion next year and has raised one": what is done has no future.
    if (!ahead && cue && article.lexis.code === 'en' && time.next <= cue.first && isDoneBeside(article, time.next - 1, cue.first)) continue;
    if (metric.timing === 'flow' && (time.grain === 'day' || time.grain === 'week')) continue;
    // "up from 290 million the previous year, with profit at 88 million".
    if (time.back !== null && !former && time.next <= placed.hedgeFirst && isOfAnother(scene, placed, time)) continue;
    // "was 4 billion and is expected to stay flat in the third quarter".
    if (
      !ahead &&
      time.first > placed.next &&
      (!metric.is.addsUp || intruders(scene, placed, time) > 0) &&
      scene.moods.some(
        (mood) =>
          mood.first >= placed.next &&
          mood.next <= time.first &&
          isAhead(mood.mood) &&
          ((article.published !== null && (time.text > article.published || time.text === article.published.slice(0, 4))) ||
            !scene.figures.some(({ first, figure }) => figure.unit !== 'percent' && first > placed.first && first < time.first)),
      )
    )
      continue;
    if (isLevel && isOfNextVerb(article, placed, time)) continue;
    if (time.rule === 'time:before-that' && time.first > placed.first) continue;
    if (
      (metric.timing === 'event' || why.includes(risenFrom)) &&
      time.first > placed.first &&
      isOfAnother(scene, placed, time) &&
      !isOfBoth(article, scene, placed, time)
    )
      continue;
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
        : isOfWhen(article, scene, placed, time) || (metric.is.appraised && isInWhen(article, scene, placed, time))
          ? Math.min(cost, whenCost)
          : cost;
    if (topical < least) {
      least = topical;
      best = time;
    }
  }
  return best;
}

/** "In February, when it announced a round, it said revenue was": a time that opens a sentence holds for all of it. */
const topicCost = 3.5;

/** "up 262 % from the same period a year earlier, reaching 26 billion". */
const isComparedWith = (article: Article, { first }: Time): boolean =>
  article.lexis.formerly.before(article, first) !== null ||
  (article.lexis.articles.has(article.tokens[first - 1]?.word ?? '') && article.lexis.formerly.before(article, first - 1) !== null);

const isBehindFormer = (article: Article, { figures, times }: Scene, { next }: Placed, { first }: Time): boolean =>
  figures.some(
    (other) =>
      other.hedgeFirst >= next &&
      other.next <= first &&
      article.lexis.formerly.before(article, other.hedgeFirst) !== null &&
      !times.some((time) => time.first >= next && time.next <= other.hedgeFirst && time.text !== ''),
  );

const isBehindPart = ({ tokens, lexis }: Article, { figures }: Scene, { next }: Placed, { first }: Time): boolean =>
  figures.some(
    (other) =>
      other.hedgeFirst >= next &&
      other.next <= first &&
      lexis.partOpeners.has(tokens[other.hedgeFirst - 1]!.word) &&
      other.figure.unit !== 'percent',
  );

/** "Graphcore, once worth 2.8 billion, was bought in 2024": what was once has no time of what came of it. */
function isOnce(article: Article, scene: Scene, bond: Bond, time: Time): boolean {
  const { next } = bond.placed;
  return isGoneBy(article, scene, bond) && time.first >= next && article.tokens.slice(next, time.first).some(({ word }) => word === ',');
}

/** "once worth 2.8 billion", "autrefois valorisée". */
export function isGoneBy({ tokens, lexis }: Article, { sentence }: Scene, { placed: { hedgeFirst }, cue }: Bond): boolean {
  const from = Math.min(cue?.first ?? hedgeFirst, hedgeFirst);
  return tokens.slice(Math.max(sentence.first, from - 3), hedgeFirst).some(({ word }) => lexis.once.has(word));
}

/** "made 3.7 billion in 2024 and expects to lose 9 billion": what is to come is of no time that is over, told before it of another figure. */
const isOver = (
  { published }: Article,
  { moods, figures }: Scene,
  { metric, placed: { hedgeFirst } }: Bond,
  { text, first, next, yearless }: Time,
): boolean =>
  published !== null &&
  text !== '' &&
  text < published.slice(0, text.length) &&
  moods.some((mood) => mood.first >= next && mood.next <= hedgeFirst && isAhead(mood.mood)) &&
  (metric.timing === 'flow' ? !yearless : figures.some((other) => other.next <= first && first - other.next <= 2));

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

/** "emploie 3 400 personnes et a réalisé l'an dernier": when the next verb's act was. */
const isOfNextVerb = ({ text, tokens, lexis }: Article, { next }: Placed, { first }: Time): boolean =>
  lexis.code === 'fr' &&
  tokens
    .slice(next, Math.max(next, first))
    .some(
      ({ word, start }, at) => lexis.auxiliaries.has(word) && text[start] !== 'à' && at > 0 && lexis.joins.has(tokens[next + at - 1]!.word),
    );

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
      ((time.first - next < 3 && terrain.between(next, time.first) < (time.fiscal ? 1.5 : 0.5)) ||
        (time.next <= placed.first &&
          time.first - next < 6 &&
          cues.some(
            ({ first: at, next: end, senses }) =>
              at >= next && end <= time.first && time.first - end < 2 && senses.some(({ kind }) => kind === 'noun'),
          ))),
  );
