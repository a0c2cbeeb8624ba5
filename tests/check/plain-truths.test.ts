// True sentences that were once called wrong or unknown, and the wrong ones beside them.

import { describe, expect, it } from 'vitest';
import { checked } from './real-base.js';

const verdict = (text: string, asOf = '2026-11-23'): string | undefined => checked(text, asOf)[0]?.verdict;

describe('a true sentence', () => {
  it.each([
    ['of a division that its parent keeps the books of', "Google Cloud's revenue was 17.7 billion dollars in the last quarter of 2025."],
    ['of a part named by a word with a hyphen', 'DeepMind had a pre-tax loss of 461 million pounds in 2019.'],
    ['of a span that "from" opens', 'TSMC made a net profit of 247.8 billion Taiwan dollars from April to June 2024.'],
    ['of a company whose name is a currency', 'Data centres brought AMD 5.4 billion dollars in the fourth quarter of 2025.'],
    ['of a part that others leave out', 'Intel had 96,400 people, subsidiaries not counted, in June 2025.'],
  ])('is supported: %s', (_, text) => expect(verdict(text)).toBe('supported'));

  it.each([
    ['of a time reckoned from another one', 'A year earlier Groq counted about 356,000 developers.'],
    ['of fiscal time, where the source has days', "Oracle's net profit in the last quarter of fiscal 2025 was 3.4 billion dollars."],
    ['of a deal, which is no worth of the company', "OpenAI's agreement with Broadcom to develop its first AI accelerator is worth ten billion dollars."],
  ])('is not called wrong: %s', (_, text) => expect(verdict(text)).not.toBe('contradicted'));

  it('is still wrong with another figure', () => {
    expect(verdict("Google Cloud's revenue was 71.7 billion dollars in the last quarter of 2025.")).not.toBe('supported');
    expect(verdict('DeepMind had a pre-tax loss of 641 million pounds in 2019.')).not.toBe('supported');
    expect(verdict('IBM made a profit of $67.5 billion in 2025.')).not.toBe('supported');
    expect(verdict("Microsoft Azure's revenue was 17.7 billion dollars in the last quarter of 2025.")).not.toBe('supported');
  });
});
