// The times an article goes on from: what a sentence leaves unsaid, an earlier one told.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Whom } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { reportedQuarter } from '../times/reported-quarter.js';
import type { Time } from '../times/time.js';
import type { Bond } from '../what/bond.js';
import { labelOf } from './label-of.js';
import { isSpokenOfAgain } from '../what/spoken-of-again.js';

/** What a figure without a time of its own may take. */
export interface Unsaid {
  /** Of its company's figures before it. */
  carried: Time | null;
  /** Of the event told just before. */
  news: Time | null;
  /** The one spoken of last in the paragraph: what "alors" and "un an plus tard" go back to. */
  spoken: Time | null;
  /** The one told last, even before its paragraph: what "that year" goes back to. */
  latest: Time | null;
  /** That its paragraph stands under: "Octobre 2024. OpenAI lève 6,6 milliards". */
  label: Time | null;
  /** Of what its company did just before: a story of last year goes on last year. */
  story: Time | null;
  /** Of its company's round, told before it in its sentence: "raised 40 billion in March, at a valuation of 300". */
  round: Time | null;
}

export interface Timeline {
  /** Hears a sentence, in reading order, before its figures are dated. */
  hears(scene: Scene): void;
  /** `isAhead`: the figure is foreseen, not reported. */
  unsaid(scene: Scene, bond: Bond, entity: Whom, isAhead: boolean): Unsaid;
  /** Keeps the time of a figure for those after it. */
  keeps(scene: Scene, bond: Bond, entity: Whom, isAhead: boolean, time: Time | null): void;
}

interface Told {
  time: Time;
  paragraph: number;
  sentence: number;
}

export function timelineOf(article: Article): Timeline {
  const kept: { done: (Told & { key: string }) | null; ahead: (Told & { key: string }) | null } = { done: null, ahead: null };
  const reported = reportedQuarter(article);
  let results: { time: Time; keys: ReadonlySet<string> } | null = null;
  let year: (Told & { key: string }) | null = null;
  let heard: { day: Told | null; month: Told | null; any: Told | null; dated: Told | null } = {
    day: null,
    month: null,
    any: null,
    dated: null,
  };
  let before = heard;
  let section: Time | null = null;
  let label: { time: Time; paragraph: number } | null = null;
  let opened = -1;
  let event: (Told & { key: string }) | null = null;
  let round: (Told & { key: string }) | null = null;
  return {
    hears(scene) {
      const { times, figures, mentions, moods, present } = scene;
      const { paragraph, index, kind } = scene.sentence;
      const told = times.filter(({ bearing, birth, ahead, compared, zoom }) => bearing === 'in' && !birth && !ahead && !compared && !zoom);
      const at = (grain: Time['grain']): Told | null => {
        const time = told.find((one) => one.grain === grain);
        return time ? { time, paragraph, sentence: index } : null;
      };
      const spoken = times.filter(({ text, ahead, compared, grain }) => text !== '' && !ahead && !compared && grain !== 'week');
      // "En mai 2024 …, après 10 millions l'année précédente": what goes on is told of May.
      const last = spoken.findLast(({ back }) => back === null) ?? spoken.at(-1);
      before = heard;
      if (paragraph !== opened) {
        const time = labelOf(article, scene);
        label = time && { time, paragraph: kind === 'heading' ? paragraph + 1 : paragraph };
        opened = paragraph;
      }
      // "Juin 2017, Google fait du favoritisme": a heading dates what stands under it.
      if (kind === 'heading') section = told.find(({ grain }) => grain === 'day' || grain === 'month') ?? null;
      heard = {
        day: at('day') ?? heard.day,
        month: at('month') ?? heard.month,
        any: last ? { time: last, paragraph, sentence: index } : heard.any,
        dated: last && !last.yearless ? { time: last, paragraph, sentence: index } : heard.dated,
      };
      // "IBM had a good year in 2025. Sales came to".
      const [only] = told.filter(({ grain }) => grain === 'year');
      const quarter = told.find(
        (time) =>
          isSeason(time) &&
          article.published !== null &&
          time.text.slice(0, 4) <= article.published &&
          !moods.some(({ mood, first }) => foreseen.has(mood) && first < time.first),
      );
      const free = mentions
        .filter((mention) => isCompany(mention.whom) && mention.tie === null && mention.how !== 'possessive')
        .map((mention) => keyOf(mention.whom!));
      if (only && figures.length === 0 && new Set(free).size === 1) year = { time: only, key: free[0]!, paragraph, sentence: index };
      if (quarter && (free.length > 0 || present))
        results = {
          time: quarter,
          keys: new Set([...(results?.time.text === quarter.text ? results.keys : []), ...(free.length > 0 ? free : [keyOf(present!)])]),
        };
    },
    unsaid(scene, bond, entity, isAhead) {
      const { paragraph, index } = scene.sentence;
      const last = kept[isAhead ? 'ahead' : 'done'];
      const mayCarry = last !== null && last.key === keyOf(entity) && (paragraph === last.paragraph || isSeason(last.time));
      const reach = (one: Told | null, sentences: number): Time | null =>
        one && one.paragraph === paragraph && index - one.sentence <= sentences ? one.time : null;
      const recent = (one: Told | null): Time | null => (one && index - one.sentence <= 2 ? one.time : null);
      const ofYear =
        year !== null && year.key === keyOf(entity) && (last === null || last.sentence < year.sentence) ? reach(year, 2) : null;
      const story = event?.key === keyOf(entity) ? reach(event, 2) : null;
      return {
        story,
        carried:
          ofYear && !isAhead
            ? ofYear
            : mayCarry
              ? last.time
              : !isAhead && results?.keys.has(keyOf(entity))
                ? results!.time
                : !isAhead && entity.id !== null && entity.sector !== 'ai-lab'
                  ? reported
                  : null,
        news: reach(before.day, 2) ?? (isSpokenOfAgain(article, scene, bond) ? reach(before.month, 1) : null) ?? section,
        latest: newest(recent(before.dated), event?.key === keyOf(entity) ? recent(event) : null),
        label: label?.paragraph === paragraph ? label.time : null,
        round: round?.key === keyOf(entity) && round.sentence === index ? round.time : null,
        spoken: newest(reach(before.any, 2), story),
      };
    },
    keeps({ sentence: { paragraph, index } }, bond, entity, isAhead, time) {
      if (
        time &&
        !time.zoom &&
        !bond.former &&
        (bond.metric.timing === 'flow' || entity.kind === 'sector') &&
        time.rule !== 'time:year-before' &&
        time.rule !== 'time:ago' &&
        !isStepBack(kept[isAhead ? 'ahead' : 'done'], time, { paragraph, index }, keyOf(entity))
      )
        kept[isAhead ? 'ahead' : 'done'] = { time, key: keyOf(entity), paragraph, sentence: index };
      if (
        time &&
        time.text !== '' &&
        !bond.former &&
        (bond.metric.timing === 'event' || bond.metric.timing === 'level') &&
        time.rule !== 'time:year-before' &&
        !(event?.key === keyOf(entity) && event.paragraph === paragraph && time.text < event.time.text)
      )
        event = { time, key: keyOf(entity), paragraph, sentence: index };
      if (bond.metric.is.round) round = time && { time, key: keyOf(entity), paragraph, sentence: index };
    },
  };
}

/** The rule of "a year later". */
export const later = 'time:later';

/** A story goes on from what happened last: "in June … twice the 13.8 billion of May 2024. A month later". */
const newest = (heard: Time | null, event: Time | null): Time | null =>
  heard && event && (event.text.length >= 7 || event.rule === later) && heard.text < event.text ? event : (heard ?? event);

/** "expects for the fourth quarter": no results yet. */
const foreseen: ReadonlySet<string> = new Set(['expected', 'target', 'will', 'planned', 'possible']);

/** "compared with a loss of 323 million in the second quarter of 2024": the accounts told are still those of 2025. */
const isStepBack = (
  last: (Told & { key: string }) | null,
  time: Time,
  { paragraph, index }: { paragraph: number; index: number },
  key: string,
): boolean =>
  last !== null &&
  last.key === key &&
  last.paragraph === paragraph &&
  (isSeason(last.time) || (time.grain === 'year' && last.sentence === index)) &&
  last.time.grain === time.grain &&
  time.text < last.time.text;

/** Results are told by quarters and halves, and their article keeps to one. */
const isSeason = ({ grain }: Time): boolean => grain === 'quarter' || grain === 'half';
