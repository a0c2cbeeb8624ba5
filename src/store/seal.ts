// The checksum inside a finished base, so that a flipped byte is noticed before it becomes a wrong answer.

import { checksum } from './checksum.js';

const mark = 'aifacts-seal:';
const blank = '00000000';

/** The row a base carries before it is sealed: the mark, and room for eight hexadecimal digits. */
export const unsealed = mark + blank;

/** Writes the checksum of a finished base into its own bytes, in place. */
export function seal(bytes: Buffer): void {
  const at = placeOf(bytes);
  if (at === null || bytes.indexOf(mark, at, 'latin1') >= 0) throw new Error('there is no one place for the seal');
  bytes.write(hex(checksum(bytes)), at, 'latin1');
}

/** Whether the bytes are those that were sealed. They are changed on the way: hand over your own. */
export function sealHolds(bytes: Buffer): boolean {
  const at = placeOf(bytes);
  if (at === null) return false;
  const written = bytes.toString('latin1', at, at + blank.length);
  // The sum was made over the blank.
  bytes.write(blank, at, 'latin1');
  return written === hex(checksum(bytes));
}

function placeOf(bytes: Buffer): number | null {
  const at = bytes.indexOf(mark, 0, 'latin1');
  return at < 0 ? null : at + mark.length;
}

const hex = (sum: number): string => sum.toString(16).padStart(blank.length, '0');
