// One line at the foot of a terminal that says how far a long work is.

import { readSync, writeSync } from 'node:fs';

/** A line that replaces the one before it, at most ten times a second; `null` where standard error is no terminal. */
export function showProgress(isTerminal: boolean, now: () => number = () => performance.now()): ((line: string) => void) | null {
  if (!isTerminal) return null;
  let last = -Infinity;
  return (line) => {
    if (line !== '' && now() - last < 100) return;
    last = now();
    writeSync(2, `\r\u001b[K${line}`);
  };
}

/** Asks on standard error and reads a line from the terminal. */
export function askPerson(question: string): string {
  writeSync(2, question);
  const letters: number[] = [];
  const one = Buffer.alloc(1);
  while (readSync(0, one, 0, 1, null) === 1 && one[0] !== 10) letters.push(one[0]!);
  return Buffer.from(letters).toString('utf8').trim();
}
