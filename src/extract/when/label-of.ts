// The time that stands alone before a paragraph: "Octobre 2024.", "**March 2025** –", a line of a chronology.

import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Time } from '../times/time.js';

/** The time a paragraph opens with and says nothing else of; null where it goes on. */
export function labelOf({ tokens }: Article, { sentence: { first, next }, times }: Scene): Time | null {
  const time = times.find(({ bearing, birth, compared, text }) => bearing === 'in' && !birth && !compared && text !== '');
  if (!time || time.yearless || time.back !== null || tokens.slice(first, time.first).some(({ kind }) => kind !== 'mark')) return null;
  return time.next >= next || closes.has(tokens[time.next]!.word) ? time : null;
}

const closes: ReadonlySet<string> = new Set(['.', ':', '–', '—', '|']);
