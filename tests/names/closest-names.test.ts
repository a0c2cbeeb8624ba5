// What people type, and whom they mean.

import { describe, expect, it } from 'vitest';
import { closestNames } from '../../src/names/closest-names.js';
import { foldName } from '../../src/names/fold-name.js';
import { rankNames } from '../../src/names/rank-names.js';
import { bundledNames } from './bundled-names.js';
import { exactly, nearly, nobody } from './typed-names.js';

const meant = (typed: string): string | string[] | null => {
  const match = closestNames(typed, bundledNames);
  if (match.kind === 'one') return match.entity;
  return match.kind === 'several' ? match.candidates.map(({ entity }) => entity) : null;
};

const rivals = (typed: string, names: Parameters<typeof closestNames>[1]): string[] => {
  const match = closestNames(typed, names);
  return match.kind === 'several' ? match.candidates.map(({ entity }) => entity) : [];
};

describe('a name as it is written', () => {
  it.each(exactly)('%s is %s', (typed, entity) => {
    expect(closestNames(typed, bundledNames)).toMatchObject({ kind: 'one', entity, exact: true });
  });
});

describe('a name with slips', () => {
  it.each(nearly)('%s is taken for %s', (typed, entity) => {
    expect(closestNames(typed, bundledNames)).toMatchObject({ kind: 'one', entity, exact: false });
  });
});

describe('a name of several', () => {
  it.each([
    ['micro', ['micron', 'microsoft', 'supermicro', 'azure']],
    ['commission', ['european-commission', 'cnil', 'cnpd']],
    ['fairwater', ['microsoft-fairwater-atlanta', 'microsoft-fairwater-wisconsin']],
  ])('%s', (typed, entities) => {
    expect([meant(typed)].flat().sort()).toEqual([...entities].sort());
  });

  it('is not guessed at where two entities go by the very same name', () => {
    const names = [{ entity: 'figure-ai', name: 'Figure' }, { entity: 'figure-technologies', name: 'FIGURE' }];
    expect(closestNames('figure', names)).toEqual({
      kind: 'several',
      candidates: [{ entity: 'figure-ai', name: 'Figure' }, { entity: 'figure-technologies', name: 'FIGURE' }],
    });
  });

  it('names a company before a person', () => {
    const names = [{ entity: 'p', name: 'Jane Doeling', kind: 'person' as const }, { entity: 'c', name: 'Jane Doerinc', kind: 'company' as const }];
    expect(rivals('jane doe', names)).toEqual(['c', 'p']);
  });
});

describe('nobody’s name', () => {
  it.each(nobody.map((typed) => [typed.slice(0, 30), typed]))('%s', (_, typed) => {
    expect(meant(typed)).toBeNull();
  });

  it('comes with suggestions only where some are close', () => {
    expect(closestNames('apple pie', bundledNames)).toMatchObject({ suggestions: [{ entity: 'apple' }] });
    expect(closestNames('adapt', bundledNames)).toEqual({ kind: 'none', suggestions: [{ entity: 'adept', name: 'Adept' }] });
    for (const typed of ['qwxzrt', 'banana bread', 'aaaaaaa', 'zzz', '', '🚀', 'x'.repeat(10_000)])
      expect(closestNames(typed, bundledNames)).toEqual({ kind: 'none', suggestions: [] });
  });
});

describe('every name of the bundled entities', () => {
  const names = bundledNames.map((named) => ({ ...named, folded: foldName(named.name) }));

  it('is found in capitals and without its accents', () => {
    const typed = (name: string): string => name.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
    const lost = names.filter(({ entity, name }) => {
      const match = closestNames(typed(name), names);
      return match.kind !== 'one' || match.entity !== entity || !match.exact;
    });
    expect(lost).toEqual([]);
  });

  it('is never taken for somebody else’s when two letters in its middle are swapped', () => {
    const swapped = (key: string): string => {
      const at = Math.floor(key.length / 2);
      return key.slice(0, at - 1) + key[at] + key[at - 1] + key.slice(at + 1);
    };
    const mistaken = names.filter(({ entity, folded }) => {
      const match = folded.length < 5 ? null : closestNames(swapped(folded), names);
      return match?.kind === 'one' && match.entity !== entity;
    });
    expect(mistaken).toEqual([]);
  });
});

describe('ranking', () => {
  it('puts the same name first with a score of 1, and the others below in order', () => {
    const ranked = rankNames('google', bundledNames);
    expect(ranked[0]).toEqual({ entity: 'google', name: 'Google', score: 1 });
    expect(ranked.length).toBeGreaterThan(2);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('uses the folded names it is given', () => {
    expect(rankNames('grafcore', [{ entity: 'graphcore', name: 'Graphcore Ltd', folded: 'graphcore' }])).toMatchObject([{ entity: 'graphcore' }]);
  });

  it('has no names to rank, and says so', () => {
    expect(rankNames('google', [])).toEqual([]);
    expect(closestNames('google', [])).toEqual({ kind: 'none', suggestions: [] });
  });
});
