import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWanted, judge, roundFiles } from './judged-rounds.js';

const judged = roundFiles().flatMap(judge);

describe('claims and drafts judged before they were run', () => {
  it('are never supported where they are wrong', () => {
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ wanted, got }) => got === 'supported' && !isWanted(got, wanted ?? 'supported')).map(({ file, says }) => `${basename(file)}: ${says}`)).toEqual([]);
  });
});
