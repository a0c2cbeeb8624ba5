// What Epoch AI's tables of chip makers' quarters have in common: their citation and how they name a quarter.

import type { Source } from '../../model/source.js';
import { dataSet } from './outcome.js';

export const chipCounts = (id: string, title: string): Source =>
  dataSet(
    id,
    'Epoch AI',
    title,
    'https://github.com/epoch-research/ai-chip-counts',
    'MIT',
    'Epoch AI, ai-chip-counts, https://github.com/epoch-research/ai-chip-counts',
  );

/** "FY25Q3" as "fiscal 2025 Q3"; `null` where it is none. */
export function fiscalQuarter(cell: string): string | null {
  const [, year, quarter] = /^FY(\d\d)Q([1-4])$/.exec(cell) ?? [];
  return year ? `fiscal 20${year} Q${quarter}` : null;
}
