// The day that the first lines of an article give it.

import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/extract/times/dateline.js';

describe('the day of an article', () => {
  it.each([
    ['# Chips\n\nLONDON, 26 February 2026 — Wayve said', '2026-02-26'],
    ['La lettre – 3 mars 2026\n\n## À la une', '2026-03-03'],
    ['Publié le mardi 3 mars 2026 à 10h12', '2026-03-03'],
    ['(AFP) Paris, le 1er mars 2026 – Mistral', '2026-03-01'],
    ['San Francisco, March 3, 2026 (Reuters) - OpenAI', '2026-03-03'],
    ['By Jane Doe | 2026-03-03', '2026-03-03'],
    ['SAN FRANCISCO, Feb. 26, 2026 – Salesforce said', '2026-02-26'],
  ])('%s', (text, day) => expect(datelineOf(text)).toBe(day));

  it.each(['On 12 March 2026, OpenAI raised', '**9 September 2025** – Mistral raises', '- 9 September 2025: Mistral', 'Results for the quarter ended 31 March 2026', 'OpenAI was founded. It raised money on 3 March 2025'])('is not in: %s', (text) => expect(datelineOf(text)).toBeNull());
});
