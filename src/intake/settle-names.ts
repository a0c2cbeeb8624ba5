// Finds whom a row of a file names, or makes an entity of somebody nobody knows.

import { bareEntity, type Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import { closestNames } from '../names/closest-names.js';
import { foldName, foldWords } from '../names/fold-name.js';
import type { Base } from '../store/base.js';
import type { Editor } from '../store/edit-base.js';
import { nearNames } from '../store/near-names.js';
import { namesOf } from './build-base.js';
import type { Ending, Tally } from './tally.js';
import { twinsOf } from './twins.js';

/** `never` makes a new entity of every name that is not there to the letter; `auto` takes the clearly closest one. */
export type Match = 'never' | 'auto' | 'ask';

export interface Asking {
  match: Match;
  /** The id of the candidate that is meant, or `null` for none of them. Asked only where `match` is `ask`. */
  ask?: (name: string, candidates: readonly { id: string; name: string }[]) => string | null;
}

export type Settled = { id: string } | { refused: string };

export interface Settler {
  /** The id behind a name or an id; an entity is made where there is none. `told` is what the file knows of them. */
  idOf(name: string, told: readonly Entity[]): Settled;
  /** An entity a file tells of by itself. */
  introduce(entity: Entity): Ending;
  /** Writes those a fact names into the base, unless they are there. */
  ensure(fact: Fact): void;
  entities: ReadonlyMap<string, Entity>;
  /** To be called between facts: forgets whom it knows once they are many. Whoever is settled is known whole. */
  makeRoom(): void;
}

const mostRemembered = 400_000;
const twinsKept = 1000;

export function settlerOf(own: Base, others: readonly Base[], editor: Editor, { match, ask }: Asking, tally: Tally): Settler {
  const bases = [...others, own];
  const byFolded = bases.map(({ db }) => db.prepare('select distinct entity from name where folded = ?').pluck());
  const whole = bases.map(({ db }) => ({
    entity: db.prepare('select * from entity where id = ?'),
    aliases: db.prepare('select name from name where entity = ? and rank > 0 order by rank').pluck(),
  }));
  const inOthers = others.map(({ db }) => db.prepare('select 1 from entity where id = ?').pluck());
  const inOwn = own.db.prepare('select 1 from entity where id = ?').pluck();
  const settled = new Map<string, Settled>();
  const entities = new Map<string, Entity>();
  const written = new Set<string>();
  /** Made, and not in the base before a fact about them is: by folded name. */
  const unwritten = new Map<string, Entity>();

  const twins = twinsOf(bases);

  function entityBy(id: string): Entity | null {
    const known = entities.get(id);
    if (known) return known;
    const waiting = unwritten.size > 0 ? [...unwritten.values()].find((entity) => entity.id === id) : undefined;
    if (waiting) return waiting;
    for (const { entity, aliases } of whole) {
      const row = entity.get(id) as Omit<Entity, 'aliases'> | undefined;
      if (!row) continue;
      // The id as words is a name of every entity; it is made again on the way in.
      const found = {
        ...row,
        aliases: (aliases.all(id) as string[]).filter((name) => name !== row.ticker && name !== id.replaceAll('-', ' ')),
      };
      entities.set(id, found);
      return found;
    }
    return null;
  }

  function idOf(name: string, told: readonly Entity[]): Settled {
    const known = settled.get(name);
    if (known) return known;
    const found = find(name, told);
    settled.set(name, found);
    return found;
  }

  function find(name: string, told: readonly Entity[]): Settled {
    const asked = name.trim();
    if (entityBy(asked)) return { id: asked };
    const introduced = told.find(({ id, name: own }) => id === asked || (id === '' && own === asked));
    const folded = foldName(introduced?.name ?? asked);
    if (folded === '') return { refused: `no name: "${asked.slice(0, 40)}"` };
    if (asked.length > 120) return { refused: `no name: "${asked.slice(0, 40)}…" is too long for one` };
    const ids = new Set(byFolded.flatMap((question) => question.all(folded) as string[]));
    const waiting = unwritten.get(folded);
    if (ids.size === 0 && waiting) return { id: waiting.id };
    if (ids.size === 1) return { id: known([...ids][0]!) };
    if (ids.size > 1) return { refused: `${asked} could be ${[...ids].join(' or ')}` };
    if (introduced?.id) return { id: make(introduced) };
    if (match === 'never') noteTwin(asked);
    else {
      const near = closestNames(asked, nearNames(bases, folded));
      const candidates = near.kind === 'one' ? [near] : near.kind === 'several' ? near.candidates : [];
      if (match === 'auto' && near.kind === 'one') return took(asked, near.entity);
      if (match === 'auto' && near.kind === 'several')
        return { refused: `${asked} could be ${candidates.map(({ entity }) => entity).join(' or ')}` };
      if (candidates.length > 0) {
        const meant =
          ask?.(
            asked,
            candidates.map(({ entity, name }) => ({ id: entity, name })),
          ) ?? null;
        if (meant !== null) return took(asked, meant);
      }
    }
    const id = freeId(asked);
    return { id: make({ ...(introduced ?? bareEntity(id, asked)), id }) };
  }

  function took(name: string, id: string): Settled {
    tally.matched.push({ name, id });
    return { id: known(id) };
  }

  const known = (id: string): string => entityBy(id)!.id;

  /** Remembered, and written with the first fact that is let in. */
  function make(entity: Entity): string {
    entities.set(entity.id, entity);
    namesOf(entity).forEach(({ folded }) => unwritten.set(folded, entity));
    twins.know(entity.id, entity.name);
    return entity.id;
  }

  function freeId(name: string): string {
    const stem =
      foldWords(name)
        .join('-')
        .replace(/[^a-z0-9-]+/g, '')
        .replace(/-+/g, '-')
        .replace(/^-|-$/g, '') || 'entity';
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? stem : `${stem}-${number}`;
      if (!entityBy(id)) return id;
    }
  }

  /** Says that a new name comes near one that is there: the reader may want them to be one. */
  function noteTwin(name: string): void {
    if (tally.twins.length >= twinsKept) return;
    const near = twins.near(name);
    if (near) tally.twins.push({ name, near });
  }

  const present = (id: string): void => {
    if (!written.has(id)) write(entityBy(id)!);
  };

  function write(entity: Entity): void {
    if (written.has(entity.id)) return;
    if (written.size > mostRemembered) written.clear();
    written.add(entity.id);
    if (inOwn.get(entity.id) !== undefined) return;
    const parent = entity.parent && entity.parent !== entity.id ? entityBy(entity.parent) : null;
    if (parent) write(parent);
    editor.entity({ ...entity, parent: parent?.id ?? null }, namesOf(entity));
    namesOf(entity).forEach(({ folded }) => unwritten.delete(folded));
    if (!inOthers.some((question) => question.get(entity.id) !== undefined)) tally.made += 1;
  }

  return {
    idOf,
    entities,
    makeRoom() {
      if (settled.size + entities.size < mostRemembered) return;
      settled.clear();
      entities.clear();
    },
    introduce(entity) {
      const there = entityBy(entity.id);
      if (there && inOwn.get(entity.id) !== undefined) return 'known';
      if (there) return 'known';
      make(entity);
      write(entity);
      return 'new';
    },
    ensure(fact) {
      present(fact.entity);
      for (const { id } of fact.parties) present(id);
    },
  };
}
