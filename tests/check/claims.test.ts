import { describe, expect, it } from 'vitest';
import { claims, claimsAsOf } from './claims.js';
import { runMutations } from './mutations.js';
import { checked, realBases, realNames } from './real-base.js';

/** A true sentence holds with all its figures; a wrong one is caught at one of them. */
const verdictOf = (kind: string, wanted: string, says: string): string => {
  const verdicts = checked(says, claimsAsOf).map(({ verdict }) => verdict);
  if (verdicts.length === 0) return 'unknown';
  if (kind === 'true') return verdicts.find((verdict) => verdict !== 'supported') ?? 'supported';
  return verdicts.find((verdict) => verdict === wanted) ?? verdicts.find((verdict) => verdict !== 'supported') ?? 'supported';
};

const judged = claims.map((claim) => ({ ...claim, got: verdictOf(claim.kind, claim.verdict, claim.says) }));

describe('claims whose verdict was written before they were run', () => {
  it('are many, of every kind', () => {
    expect(claims.length).toBeGreaterThanOrEqual(450);
  });

  it('never call a wrong claim supported', () => {
    expect(judged.filter(({ kind, got }) => kind !== 'true' && got === 'supported').map(({ says }) => says)).toEqual([]);
  });

  const kinds = [...new Set(claims.map(({ kind }) => kind))].map((kind) => {
    const own = judged.filter((claim) => claim.kind === kind);
    return { kind, own, wrong: own.filter(({ got, verdict }) => got !== verdict) };
  });
  it.each(kinds.map(({ kind, own, wrong }) => [kind, own.length - wrong.length, own.length] as const))('are nine times in ten judged right when %s: %i of %i', (kind) => {
    const { own, wrong } = kinds.find((one) => one.kind === kind)!;
    expect(wrong.length / own.length, wrong.map(({ got, says }) => `${got}: ${says}`).join('\n')).toBeLessThanOrEqual(0.13);
  });

  it('are nine times in ten judged right', () => {
    expect(judged.filter(({ got, verdict }) => got === verdict).length / judged.length).toBeGreaterThanOrEqual(0.93);
  });
});

describe('facts of the base, said in plain sentences and changed', () => {
  const rows = runMutations(realBases, realNames, { every: 40, seed: 7, asOf: '2026-12-31' });
  const [plain, changed] = [rows.filter(({ kind }) => kind === 'true'), rows.filter(({ kind }) => kind !== 'true')];

  it('are supported as they stand', () => {
    const missed = plain.filter(({ isError }) => isError);
    expect(plain.length).toBeGreaterThan(35);
    expect(missed.length / plain.length, missed.map(({ sentence, verdict, reason }) => `${verdict}: ${sentence} (${reason})`).join('\n')).toBeLessThan(0.08);
  });

  it('are not supported with another scale, currency, digit or year', () => {
    expect(changed.length).toBeGreaterThan(140);
    expect(changed.filter(({ isError }) => isError).map(({ sentence, reason }) => `${sentence} (${reason})`)).toEqual([]);
  });
});
