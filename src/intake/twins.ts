// Tells which new names come near an old one, cheaply enough to ask of every row.

import { editDistance } from '../names/edit-distance.js';
import { foldName, foldWords } from '../names/fold-name.js';
import { soundKey } from '../names/sound-key.js';
import type { Base } from '../store/base.js';

export interface Twins {
  /** The name that sounds the same, has the same words in another order, or differs in vowels only. */
  near(name: string): { id: string; name: string } | null;
  know(id: string, name: string): void;
}

const fewestLetters = 5;
/** Slips, as a share of the letters. */
const farthest = 0.25;

/** The names of the bases are read when the first new name is met. */
export function twinsOf(bases: readonly Base[]): Twins {
  const known = new Map<string, { id: string; name: string }>();
  let read = false;
  const know = (id: string, name: string): void => keysOf(name).forEach((key) => known.has(key) || known.set(key, { id, name }));
  // The same consonants are a hint only: "Flowr" is not Flywire.
  const nearUnder = (key: string, folded: string): { id: string; name: string } | null => {
    const twin = known.get(key);
    return twin && (!key.startsWith('c') || editDistance(folded, foldName(twin.name), folded.length * farthest) !== Infinity) ? twin : null;
  };
  return {
    know,
    near(name) {
      if (!read) {
        read = true;
        for (const { db } of bases)
          for (const row of db.prepare('select entity as id, name from name').iterate() as IterableIterator<{ id: string; name: string }>)
            know(row.id, row.name);
      }
      const folded = foldName(name);
      return (
        keysOf(name)
          .map((key) => nearUnder(key, folded))
          .find((twin) => twin !== null) ?? null
      );
    },
  };
}

function keysOf(name: string): string[] {
  const folded = foldName(name);
  if (folded.length < fewestLetters) return [];
  const consonants = folded.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
  const words = foldWords(name);
  return [
    `s${soundKey(folded)}`,
    ...(consonants.length >= fewestLetters - 1 ? [`c${folded[0]}${consonants}`] : []),
    ...(words.length > 1 ? [`w${[...words].sort().join('')}`] : []),
  ];
}
