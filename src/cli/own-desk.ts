// The part of the real world that only those commands reach that write: loaded apart.

import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Desk, OpenedText } from '../commands/world.js';
import { Failure } from '../model/failure.js';
import { createBase } from '../store/create-base.js';
import { openBase, type Place } from '../store/open-base.js';
import { openOwnBase } from '../store/own-base.js';
import { openTexts } from './open-texts.js';
import { readingThread } from './reading-thread.js';
import { askPerson, showProgress } from './show-progress.js';

/** `door` is the program's own file, where there is one to start a thread with. */
export function ownDesk(places: readonly Place[], ownPath: string | null, addon: object | undefined, door: string | null): Desk {
  const watched = isTerminal(2);
  return {
    ownPath,
    openOwn() {
      if (ownPath === null)
        throw new Failure('unreadable-base', 'there is no home folder to keep a base of your own in', '--base with a file of yours');
      const own = openOwnBase(ownPath, addon);
      return { own, others: places.filter(({ path }) => path !== ownPath).map((place) => openBase(place, addon)) };
    },
    makeBase: (path) => createBase(path, path, addon),
    openTexts: (path) => (door === null ? openTexts(path) : withThread(path, door)),
    writeText,
    progress: showProgress(watched),
    ask: watched && isTerminal(0) ? askPerson : null,
    clock: () => performance.now(),
  };
}

/** From so many bytes on, a thread of its own pays. */
const long = 16 << 20;

async function* withThread(path: string, door: string): AsyncGenerator<OpenedText> {
  for await (const text of openTexts(path)) {
    // Not what comes once, like standard input, nor one table of a zip.
    if (text.name === path && (text.size ?? 0) >= long)
      yield { ...text, apart: (importer, asOf, map) => readingThread(door, { path, importer, asOf, map }) };
    else yield text;
  }
}

function isTerminal(stream: 0 | 2): boolean {
  try {
    return fstatSync(stream).isCharacterDevice() && Boolean((stream === 0 ? process.stdin : process.stderr).isTTY);
  } catch {
    return false;
  }
}

function writeText(path: string, pieces: Iterable<string>): void {
  const temporary = `${path}.new`;
  try {
    const file = openSync(temporary, 'w');
    try {
      let waiting = '';
      for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < 1 << 20) continue;
        writeSync(file, waiting);
        waiting = '';
      }
      writeSync(file, waiting);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || code.startsWith('SQLITE')) throw error;
    throw new Failure('unreadable-file', `${path} cannot be written (${code})`, 'another path, or no --out for standard output');
  }
}
