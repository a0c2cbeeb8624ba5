// A sentence with everything found in it.

import type { Mention, Present, Whom } from '../mentions/mention.js';
import type { Article, Placed } from '../text/article.js';
import type { Sentence } from '../text/sentences.js';
import type { Time } from '../times/time.js';
import { terrainOf, type Terrain } from './clause.js';
import { cuesIn, type Cue } from './cue.js';
import { findMoods, type MoodCue } from './find-moods.js';

export interface Scene {
  sentence: Sentence;
  figures: readonly Placed[];
  mentions: readonly Mention[];
  times: readonly Time[];
  cues: readonly Cue[];
  moods: readonly MoodCue[];
  terrain: Terrain;
  /** Who is spoken of as the sentence opens. */
  present: Whom | null;
  /** The company most spoken of besides. */
  alsoPresent: Whom | null;
}

/** Cuts lists sorted by place into the pieces of each sentence, in one pass. */
export function scenesOf(article: Article, mentions: readonly Mention[], times: readonly Time[], present: Present): Scene[] {
  const cut = { figure: 0, mention: 0, time: 0 };
  return article.sentences.map((sentence) => {
    const figures = take(article.figures, 'figure', ({ first }) => first, sentence.next);
    const here = take(mentions, 'mention', ({ first }) => first, sentence.next);
    const when = take(times, 'time', ({ first }) => first, sentence.next).filter(({ first }) => first >= sentence.first);
    const cues = figures.length > 0 ? outside(figures, cuesIn(article, sentence.first, sentence.next, here)) : [];
    // "did not exceed 3 million" denies no amount.
    const moods =
      figures.length > 0
        ? findMoods(article, sentence).filter(
            ({ mood, first, next }) => mood !== 'denied' || !figures.some((one) => first >= one.hedgeFirst && next <= one.next),
          )
        : [];
    let terrain: Terrain | null = null;
    return {
      sentence,
      figures,
      mentions: here,
      times: when,
      cues,
      moods,
      present: present[sentence.index]?.[0] ?? null,
      alsoPresent: present[sentence.index]?.[1] ?? null,
      get terrain() {
        return (terrain ??= terrainOf(article, sentence, { figures, mentions: here, times: when }));
      },
    };
  });

  function take<T>(all: readonly T[], key: keyof typeof cut, placeOf: (one: T) => number, end: number): T[] {
    const from = cut[key];
    while (cut[key] < all.length && placeOf(all[cut[key]]!) < end) cut[key] += 1;
    return all.slice(from, cut[key]);
  }
}

/** "100 millions de livres": no verb stands inside a figure. */
function outside(figures: readonly Placed[], cues: readonly Cue[]): Cue[] {
  let at = 0;
  return cues.flatMap((cue) => {
    while (at < figures.length && figures[at]!.next <= cue.first) at += 1;
    if (at === figures.length || figures[at]!.first > cue.first) return [cue];
    const senses = cue.senses.filter(({ kind }) => kind === 'noun');
    return senses.length > 0 ? [{ ...cue, senses }] : [];
  });
}
