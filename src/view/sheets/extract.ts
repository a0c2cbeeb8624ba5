// The sheet of the candidate facts found in an article.

import type { ShownCandidate } from '../records/reading-records.js';
import type { Sheet } from '../sheet.js';
import { shownValue } from './figures.js';

export function candidateSheet(caption: string | null, candidates: readonly ShownCandidate[]): Sheet {
  return {
    caption,
    columns: [
      { key: 'entity', title: 'company', leaves: 0, shrinksTo: 12 },
      { key: 'metric', title: 'what', leaves: 0 },
      { key: 'value', title: 'figure', align: 'right', leaves: 0 },
      { key: 'period', title: 'when', leaves: 1 },
      { key: 'status', title: 'status', leaves: 2 },
      { key: 'parties', title: 'with', leaves: 3, shrinksTo: 16 },
      { key: 'attribution', title: 'according to', leaves: 5, shrinksTo: 12 },
      { key: 'printed', title: 'printed', leaves: 4, shrinksTo: 16 },
      { key: 'confidence', title: 'sure', align: 'right', leaves: 6 },
    ],
    rows: candidates.map((one) => [
      { raw: one.entity.name, shown: one.entity.id === null ? `${one.entity.name} ?` : one.entity.name, tone: 'name' },
      { raw: one.metric, shown: one.metric },
      {
        raw: one.min ?? one.max,
        shown:
          one.kind === null
            ? ''
            : shownValue({ min: one.min, max: one.max, unit: one.unit, hedge: one.hedge as 'exact', precision: one.precision }),
        tone: 'amount',
      },
      { raw: one.period?.text ?? null, shown: one.period?.text ?? '' },
      { raw: one.status, shown: one.status === 'actual' ? '' : one.status },
      { raw: null, shown: one.parties.map(({ role, name }) => `${role} ${name}`).join(', ') },
      { raw: one.attribution, shown: one.attribution ?? '', tone: 'faint' },
      { raw: one.printed, shown: one.printed.replace(/\s+/g, ' ') },
      { raw: one.confidence, shown: String(one.confidence), tone: 'faint' },
    ]),
  };
}

/** Figures of which no fact was made, with the reason. */
export const leftOutSheet = (leftOut: readonly { text: string; why: string }[]): Sheet => ({
  caption: 'Left alone',
  columns: [
    { key: 'text', title: 'printed', leaves: 0, shrinksTo: 16 },
    { key: 'why', title: 'because', leaves: 0 },
  ],
  rows: leftOut.map(({ text, why }) => [
    { raw: text, shown: text.replace(/\s+/g, ' ') },
    { raw: why, shown: why.replace(/-/g, ' ') },
  ]),
});
