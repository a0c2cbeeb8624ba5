// A word that nobody can know, put where it makes a true figure that of something else: such a sentence is never called supported.

import { describe, expect, it } from 'vitest';
import { listFacts } from '../../src/query/list-facts.js';
import { checked, realBases } from './real-base.js';
import { sayFact, type Tongue } from './say-fact.js';

const asOf = '2026-12-31';
const every = 29;

/** Figures that may be those of one branch or place. */
const branched = new Set(['revenue', 'profit', 'net-loss', 'headcount', 'users', 'capex', 'cash-burn', 'revenue-run-rate', 'layoffs']);
const amounts = /(?:dollars|euros|yuans?|\$[\d.,]+(?: \w+illion)?|€[\d.,]+(?: \w+illion)?|employees|users|employés|utilisateurs)/;

/** Each changes a sentence that begins with the company's name; `null` where it does not fit. */
const changes: Record<Tongue, Record<string, (says: string, name: string, metric: string) => string | null>> = {
  en: {
    'somebody of it': (says, name) => says.replace(name, `The blorbist of ${name}`),
    'somebody it has': (says, name) => says.replace(name, `${name}’s blorbist`),
    'another verb': (says, name) => says.replace(new RegExp(`^(${literal(name)}) (?:raised|made|spent|burned|acquired|invested|signed)`), '$1 zorbed'),
    'an adjective': (says) => says.replace(/(?:net |data centre )?(?:revenue|profit|loss|employees|users)/, 'zorbic $&'),
    'a branch after it': (says, _, metric) => (branched.has(metric) ? says.replace(amounts, '$& from its blorbs') : null),
    'a branch before it': (says, _, metric) => (branched.has(metric) ? `In its blorbist business, ${says}` : null),
    'a place': (says, _, metric) => (branched.has(metric) ? `In Zorbia, ${says}` : null),
    'a backer': (says, _, metric) => (metric === 'funding-round' ? says.replace(/ (in|on) (?=\w+ \d)/, ' in a round led by Zorbist Partners $1 ') : null),
  },
  fr: {
    'somebody of it': (says, name) => says.replace(name, `Le blorbiste de ${name}`),
    'another verb': (says, name) => says.replace(new RegExp(`^(${literal(name)}) (?:a réalisé|a levé|a subi|a dépensé|a brûlé|a racheté|a signé)`), '$1 a zorbé'),
    'an adjective': (says) => says.replace(/chiffre d'affaires|bénéfice|perte nette|employés|utilisateurs/, '$& zorbique'),
    'a branch after it': (says, _, metric) => (branched.has(metric) ? says.replace(amounts, '$& avec ses blorbes') : null),
    'a place': (says, name, metric) => (branched.has(metric) && says.startsWith(name) ? `En Zorbie, ${says}` : null),
    'a backer': (says, _, metric) => (metric === 'funding-round' ? says.replace(/ (en|le) (?=(?:\d+ )?\S+ \d{4})/, ' auprès de Zorbiste Partners $1 ') : null),
  },
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('a word nobody can know', () => {
  const { facts } = listFacts(realBases, {}, { field: 'id', descending: false });
  const sentences = facts.filter((_, index) => index % every === 3).flatMap(({ fact, entity, parties }) => {
    const names = new Map([[entity.id, entity.name], ...parties.map(({ id, name }) => [id, name] as const)]);
    return (['en', 'fr'] as const).flatMap((tongue) => {
      const says = sayFact({ fact, nameOf: (id) => names.get(id) ?? id }, tongue);
      if (says === null || checked(says, asOf)[0]?.verdict !== 'supported') return [];
      return Object.entries(changes[tongue]).flatMap(([kind, change]) => {
        const changed = change(says, entity.name, fact.metric);
        return changed === null || changed === says ? [] : [{ kind: `${tongue}: ${kind}`, changed }];
      });
    });
  });
  const kinds = [...new Set(sentences.map(({ kind }) => kind))].sort();

  it('is put in many sentences, in each way', () => {
    expect(sentences.length).toBeGreaterThan(250);
    expect(kinds).toEqual(Object.entries(changes).flatMap(([tongue, own]) => Object.keys(own).map((kind) => `${tongue}: ${kind}`)).sort());
  });

  it.each(kinds)('keeps a figure from being supported as %s', (kind) => {
    expect(sentences.filter((one) => one.kind === kind && checked(one.changed, asOf)[0]?.verdict === 'supported').map(({ changed }) => changed)).toEqual([]);
  });
});
