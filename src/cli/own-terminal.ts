// The real terminal, spoken to without node's streams, which cost two milliseconds to make.

import { fstatSync, statSync, writeSync } from 'node:fs';
import { wantsColor, wantsLinks, type Environment } from './color-rule.js';
import type { Terminal } from './terminal.js';

export function ownTerminal(environment: Environment): Terminal {
  const size = terminalSize();
  const color = wantsColor(environment, size !== null, null);
  return {
    out: (text) => write(1, text),
    err: (text) => void write(2, text),
    style: {
      terminal: size !== null,
      width: size?.columns || Number(environment.COLUMNS) || 80,
      color,
      links: wantsLinks(environment, color && size !== null),
    },
    page: (text) => size !== null && throughPager(text, size.rows, environment),
  };
}

/** `null` where stdout is no terminal. Only a character device can be one, and /dev/null is none: those questions are cheap. */
function terminalSize(): { columns: number; rows: number } | null {
  try {
    const stdout = fstatSync(1);
    if (!stdout.isCharacterDevice() || stdout.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return null;
  } catch {
    return null;
  }
  const { isTTY, columns = 0, rows = 0 } = process.stdout;
  return isTTY ? { columns, rows } : null;
}

/** Writes everything, however slowly the reader reads. `false` when the reader has gone. */
function write(stream: 1 | 2, text: string): boolean {
  let bytes = Buffer.from(text, 'utf8');
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(stream, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EPIPE' || code === 'EBADF') return false;
      else throw error;
    }
  }
  return true;
}

/** Only where the person set one up, and only what does not fit the screen. */
function throughPager(text: string, rows: number, { AIFACTS_PAGER, PAGER, LESS }: Environment): boolean {
  const pager = AIFACTS_PAGER ?? PAGER;
  if (!pager || pager === 'cat' || text.split('\n').length <= rows) return false;
  const { spawnSync } = require('node:child_process') as typeof import('node:child_process');
  const { status, error } = spawnSync(pager, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, LESS: LESS ?? 'FRX' },
  });
  return !error && status !== 127;
}
