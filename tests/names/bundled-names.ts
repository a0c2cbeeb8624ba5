// The entities of the bundled text, and every name they go by.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Entity } from '../../src/model/entity.js';
import type { NamedEntity } from '../../src/names/named-entity.js';

type Written = Partial<Entity> & Pick<Entity, 'id' | 'kind' | 'name'>;

const folder = join(import.meta.dirname, '../../data/entities');

export const bundledEntities = readdirSync(folder)
  .sort()
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as Written[]);

/** The names the base keeps of an entity: its name, its aliases, its ticker, and its id in words. */
export const namesOf = ({ id, name, aliases = [], ticker }: Written): string[] => [name, ...aliases, ...(ticker ? [ticker] : []), id.replaceAll('-', ' ')];

export const bundledNames: NamedEntity[] = bundledEntities.flatMap((entity) =>
  namesOf(entity).map((name) => ({ entity: entity.id, name, kind: entity.kind })),
);
