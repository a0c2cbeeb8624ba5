// Picks named fields out of records: `--fields id,entity.name,value.min`.

import { Failure } from '../model/failure.js';
import type { Raw } from './sheet.js';

type Tree = Record<string, unknown>;

/** The field of a record under a dotted path; lists of parties become one readable text only in flat formats. */
export function fieldOf(record: object, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? ((at as Tree)[key] ?? null) : null), record);
}

/** The same record with only the fields asked for, still nested. */
export function pickFields(record: object, paths: readonly string[]): object {
  const picked: Tree = {};
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const place = keys.reduce<Tree>((at, key) => (at[key] = (at[key] as Tree | undefined) ?? {}) as Tree, picked);
    place[last] = fieldOf(record, path);
  }
  return picked;
}

/** Every dotted path of a record, branches included. Throws `unknown-field` for a path that is none of them. */
export function checkFields(record: object | undefined, paths: readonly string[], known: readonly string[]): void {
  const all = new Set([...known, ...(record ? pathsOf(record) : [])]);
  const strange = paths.find((path) => !all.has(path) && !(record && isInOpenBranch(record, path)));
  if (strange !== undefined) {
    throw new Failure(
      'unknown-field',
      `there is no field "${strange}"`,
      `--fields with some of ${[...all].join(', ')}`,
      [...all].filter((path) => path.split('.').at(-1) === strange.split('.').at(-1)),
    );
  }
}

// A branch that is null in this record may have fields in another: "value.min" of an event without a figure.
const isInOpenBranch = (record: object, path: string): boolean => {
  const parent = path.split('.').slice(0, -1).join('.');
  return parent !== '' && fieldOf(record, parent) === null && pathsOf(record).includes(parent);
};

function pathsOf(record: object, prefix = ''): string[] {
  return Object.entries(record).flatMap(([key, thing]) => [
    prefix + key,
    ...(thing !== null && typeof thing === 'object' && !Array.isArray(thing) ? pathsOf(thing as object, `${prefix}${key}.`) : []),
  ]);
}

/** A field as one flat cell. */
export function flat(thing: unknown): Raw {
  if (thing === null || thing === undefined) return null;
  if (Array.isArray(thing)) return thing.map(flatPart).join('; ');
  if (typeof thing === 'object') return flatPart(thing);
  return thing as Raw;
}

const flatPart = (part: unknown): string => {
  if (part === null || typeof part !== 'object') return String(part);
  const { role, name, id } = part as { role?: string; name?: string; id?: string };
  if (role !== undefined) return `${role}: ${name ?? id}`;
  return name ?? id ?? JSON.stringify(part);
};
