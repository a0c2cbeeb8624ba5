// The checksum inside a finished base, so that a flipped byte is noticed before it becomes a wrong answer.

import { crc32 } from 'node:zlib';

const mark = 'aifacts-seal:';
const blank = '00000000';

/** The row a base carries before it is sealed: the mark, and room for eight hexadecimal digits. */
export const unsealed = mark + blank;

/** Writes the checksum of a finished base into its own bytes, in place. */
export function seal(bytes: Buffer): void {
  const at = placeOf(bytes);
  if (at === null) throw new Error('there is no one place for the seal');
  bytes.write(checksum(bytes, at), at, 'latin1');
}

/** Whether the bytes are those that were sealed. */
export function sealHolds(bytes: Buffer): boolean {
  const at = placeOf(bytes);
  return at !== null && bytes.toString('latin1', at, at + blank.length) === checksum(bytes, at);
}

function placeOf(bytes: Buffer): number | null {
  const at = bytes.indexOf(mark, 0, 'latin1');
  return at < 0 || bytes.indexOf(mark, at + 1, 'latin1') >= 0 ? null : at + mark.length;
}

// The digits themselves are left out of the sum.
function checksum(bytes: Buffer, at: number): string {
  const sum = crc32(bytes.subarray(at + blank.length), crc32(bytes.subarray(0, at)));
  return sum.toString(16).padStart(blank.length, '0');
}
