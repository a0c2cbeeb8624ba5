// What the text of the bundled entities must keep to.

import { describe, expect, it } from 'vitest';
import { entityKinds } from '../../src/model/entity.js';
import { readPeriod } from '../../src/model/period.js';
import { foldName } from '../../src/names/fold-name.js';
import { bundledEntities, namesOf } from './bundled-names.js';

const sectors = 'ai-lab ai-chips semiconductors big-tech cloud data-centres ai-applications robotics investor other'.split(' ');
const keys = ['id', 'name', 'kind', 'aliases', 'sector', 'country', 'founded', 'parent', 'ticker', 'cik', 'wikidata'];
const ids = new Set(bundledEntities.map(({ id }) => id));

describe('the bundled entities', () => {
  it('each have an id of their own, in kebab case', () => {
    expect(ids.size).toBe(bundledEntities.length);
    expect([...ids].filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('never share a name, however it is spelled', () => {
    const owners = new Map<string, Set<string>>();
    for (const entity of bundledEntities)
      for (const name of namesOf(entity)) owners.set(foldName(name), (owners.get(foldName(name)) ?? new Set()).add(entity.id));
    expect([...owners].filter(([key, entities]) => !key || entities.size > 1).map(([key, entities]) => [key, ...entities])).toEqual([]);
  });

  it('have a kind, a sector and a country from the lists', () => {
    const odd = bundledEntities.filter(
      ({ kind, sector, country }) => !entityKinds.includes(kind) || !sectors.includes(sector ?? '') || (country != null && !/^[A-Z]{2}$/.test(country)),
    );
    expect(odd).toEqual([]);
  });

  it('have identifiers of the right shape, each used once', () => {
    const odd = bundledEntities.filter(
      ({ cik, wikidata, founded }) => (cik && !/^\d{10}$/.test(cik)) || (wikidata && !/^Q\d+$/.test(wikidata)) || (founded && !readPeriod(String(founded))),
    );
    expect(odd).toEqual([]);
    for (const field of ['cik', 'wikidata', 'ticker'] as const) {
      const used = bundledEntities.map((entity) => entity[field]).filter(Boolean);
      expect(used.length, field).toBe(new Set(used).size);
    }
  });

  it('have parents that are entities, without circles', () => {
    const parents = new Map(bundledEntities.map(({ id, parent }) => [id, parent]));
    for (const { id } of bundledEntities) {
      const line = [id];
      for (let parent = parents.get(id); parent; parent = parents.get(parent)) {
        expect(ids.has(parent), `${parent}, parent of ${line.at(-1)}`).toBe(true);
        expect(line).not.toContain(parent);
        line.push(parent);
      }
    }
  });

  it('say nothing under a key nobody reads', () => {
    expect(bundledEntities.flatMap((entity) => Object.keys(entity)).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
