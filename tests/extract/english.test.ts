// Articles of our own in the styles of the trade, annotated before they were read: what is found in them never gets less.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extractFacts } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';
import { readValue } from '../../src/model/value-text.js';

interface Told {
  entity: string;
  metric: string;
  value: string;
  printed: string;
  nth?: number;
  status?: string;
  parties?: Record<string, string[]>;
  optional?: boolean;
}

const entities = join(import.meta.dirname, '../../data/entities');
const names: KnownName[] = readdirSync(entities).filter((file) => file.endsWith('.yaml')).flatMap((file) => parse(readFileSync(join(entities, file), 'utf8')) as { id: string; name: string; aliases?: string[]; kind: KnownName['kind']; sector?: string; country?: string; ticker?: string }[]).flatMap(({ id, name, aliases = [], kind, sector, country, ticker }) => [name, ...aliases].map((one) => ({ entity: id, name: String(one), kind, sector, country, listed: Boolean(ticker), title: name })));

const folders: readonly (readonly [string, number, number])[] = [
  ['english', 0.8, 0.8],
  ['everyday', 0.7, 0.85],
];

const articles = folders.flatMap(([folder, recall, precision]) => {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path).filter((file) => file.endsWith('.json')).map((file) => {
    const { published, language, facts } = JSON.parse(readFileSync(join(path, file), 'utf8')) as { published: string; language: string; facts: Told[] };
    return { name: `${folder}/${file}`, text: readFileSync(join(path, file.replace('.json', '.txt')), 'utf8'), published, language, facts, recall, precision };
  });
}).filter(({ language }) => language === 'en');

describe('own articles in English', () => {
  it.each(articles)('$name: most facts are found whole, and most of those found are right', ({ text, published, facts, recall, precision }) => {
    const found = extractFacts(text, { language: 'en', published, names }).filter(({ kind }) => kind !== null);
    const at = ({ printed, nth = 1 }: Told): number => Array.from({ length: nth }).reduce<number>((from) => text.indexOf(printed, from + 1), -1);
    const here = (fact: Told) => found.filter(({ start, end }) => start < at(fact) + fact.printed.length && end > at(fact));
    const isRight = (fact: Told): boolean =>
      here(fact).some(({ entity, metric, min, max, unit, status, parties }) => {
        const value = readValue(fact.value)!;
        const wanted = Object.entries(fact.parties ?? {}).flatMap(([role, ids]) => ids.map((id) => `${role}:${id}`));
        return (entity.id ?? `?${entity.name}`) === fact.entity && metric === fact.metric && min === value.min && max === value.max && unit === value.unit && status === (fact.status ?? 'actual') && wanted.every((party) => parties.some(({ role, id, name }) => party === `${role}:${id ?? `?${name}`}`));
      });
    const wanted = facts.filter(({ optional }) => !optional);
    const right = wanted.filter(isRight).length;
    const judged = found.filter((one) => !facts.some((fact) => fact.optional && here(fact).includes(one))).length;
    expect(right / wanted.length).toBeGreaterThanOrEqual(recall);
    expect(right / judged).toBeGreaterThanOrEqual(precision);
  });
});
