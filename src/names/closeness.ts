// Measures how well what was typed answers a name, from 0 to 1.

import { editDistance } from './edit-distance.js';
import { soundKey } from './sound-key.js';
import type { Question, Spelling } from './spelling.js';

/**
 * 1 for the same key, less for slips, less again where the words typed are only the beginning of the name ("thinking"),
 * then only words inside it ("vision fund"), or the name is only a part of what was typed ("nvidia cards").
 */
export function closeness(asked: Question, name: Spelling): number {
  if (asked.key === name.key) return 1;
  return Math.max(
    alike(asked, name.key),
    asBeginning(asked, name),
    asWordsInside(asked, name),
    inOtherOrder(asked, name),
    asPartOfTheQuestion(asked, name),
  );
}

// Three letters are too few to guess from: "arms" is not Arm.
const fewestLetters = 4;

// A wrong first letter is a rare slip, and four letters bear a swap but not a letter more: "metal" is not Meta.
function alike(asked: Pick<Question, 'key' | 'sound'>, other: string): number {
  const one = asked.key;
  const shorter = Math.min(one.length, other.length);
  if (shorter < fewestLetters) return 0;
  const longer = Math.max(one.length, other.length);
  const limit = longer * 0.36;
  let distance = editDistance(one, other, limit);
  if (distance === Infinity) return 0;
  if (distance > 1) distance = Math.min(distance, soundDistance(asked.sound, other, limit));
  const doubts = Number(one[0] !== other[0]) + Number(shorter === fewestLetters && distance >= 1);
  return 1 - distance / longer - 0.05 * doubts;
}

function soundDistance(sound: string, other: string, limit: number): number {
  const second = soundKey(other);
  return Math.min(sound.length, second.length) < fewestLetters ? Infinity : 0.5 + editDistance(sound, second, limit);
}

function asBeginning(asked: Question, name: Spelling): number {
  if (asked.key.length < fewestLetters || !name.key.startsWith(asked.key)) return 0;
  return 0.8 + (0.1 * asked.key.length) / name.key.length;
}

function asWordsInside(asked: Question, name: Spelling): number {
  let best = 0;
  for (let from = 0; from < name.words.length; from += 1)
    for (let to = from + 1; to <= name.words.length; to += 1) {
      if (to - from === name.words.length) continue;
      const run = name.words.slice(from, to).join('');
      if (Math.abs(run.length - asked.key.length) <= 3) best = Math.max(best, alike(asked, run) * (from === 0 ? 0.9 : 0.84));
    }
  return best;
}

function inOtherOrder(asked: Question, name: Spelling): number {
  if (asked.words.length < 2 || asked.words.length !== name.words.length) return 0;
  const key = [...asked.words].sort().join('');
  return 0.95 * alike({ key, sound: soundKey(key) }, [...name.words].sort().join(''));
}

// A suggestion at most: "apple pie" is not Apple.
function asPartOfTheQuestion(asked: Question, name: Spelling): number {
  if (name.key.length < fewestLetters || !asked.key.includes(name.key)) return 0;
  const runs = asked.words.flatMap((_, from) =>
    asked.words.slice(from).map((__, length) => asked.words.slice(from, from + length + 1).join('')),
  );
  return runs.includes(name.key) ? 0.6 + (0.1 * name.key.length) / asked.key.length : 0;
}
