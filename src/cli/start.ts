// Where the program starts: the one file that knows the process it runs in.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { normalize } from 'node:path';
import { Failure } from '../model/failure.js';
import { fingerprint, openBase } from '../store/open-base.js';
import { main } from './main.js';
import { ownTerminal } from './own-terminal.js';
import { ownWorld, type Machine } from './own-world.js';
import { answerApart, apartWord, runApart } from './sql-apart.js';

declare const AIFACTS_VERSION: string;

/** Looks at the bundled base whole, once, and gives its fingerprint; throws where it is damaged. For bin/warm.js. */
export function lookOver(home: string): string {
  const path = bundledPath(home);
  openBase({ name: 'bundled', path }, openAddon(home)).db.close();
  return fingerprint(statSync(path));
}

/** `home` is the package's folder. Sets the exit code; what was written has been delivered before the process ends. */
export function start(home: string): void {
  const [, script = '', ...words] = process.argv;
  const machine = machineOf(home, script);
  if (words[0] === apartWord) return apart(machine.addon()!);
  if (words[0] === '__complete') return void completed(words.slice(1), machine);
  void main(words, (bases) => ownWorld(machine, bases), ownTerminal(process.env), AIFACTS_VERSION).then((code) => {
    process.exitCode = code;
  });
}

/** A thread that reads beside the first one starts here. */
export async function help(home: string, door: string, given: readonly string[]): Promise<void> {
  (await import('./reading-threads.js')).readForAnother(ownWorld(machineOf(home, door), given));
}

function machineOf(home: string, door: string): Machine {
  let opened: object | null = null;
  return {
    environment: process.env,
    bundled: { name: 'bundled', path: bundledPath(home), seen: readOr(`${home}/dist/aifacts.seen`, null) },
    addon: () => (opened ??= openAddon(home)),
    today: new Date().toISOString().slice(0, 10),
    version: AIFACTS_VERSION,
    runSql: runApart.bind(null, [process.execPath, door]),
    door,
  };
}

// A shell that asks while somebody types is never answered with a failure.
async function completed(words: readonly string[], machine: Machine): Promise<void> {
  try {
    const { complete } = await import('./complete.js');
    ownTerminal(process.env).out((await complete(words, () => ownWorld(machine, []).bases())).map((one) => `${one}\n`).join(''));
  } catch {
    process.exitCode = 1;
  }
}

export const bundledPath = (home: string): string => `${home}/data/aifacts.db`;

function readOr(path: string, otherwise: null): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return otherwise;
  }
}

function apart(addon: object): void {
  const answer = answerApart(readFileSync(0, 'utf8'), addon);
  if ('out' in answer) process.stdout.write(answer.out);
  else {
    process.stderr.write(answer.err);
    process.exitCode = 2;
  }
}

// As `require` would, without the ways it looks for a module and follows links.
function openAddon(home: string): object {
  const part = { exports: {} };
  try {
    process.dlopen(part, normalize(addonPath(home)));
  } catch (error) {
    const reason = /NODE_MODULE_VERSION/.test((error as Error).message)
      ? 'was compiled for another version of Node'
      : 'is not there: its install script has not run';
    throw new Failure(
      'unreadable-base',
      `no base can be opened, because the compiled part of better-sqlite3 ${reason}`,
      'npm rebuild better-sqlite3',
    );
  }
  return part.exports;
}

// Inside this package, or beside it where npm put it; looking there first saves node's own search.
function addonPath(home: string): string {
  const built = 'better-sqlite3/build/Release/better_sqlite3.node';
  const near = [`${home}/node_modules/${built}`, `${home}/../${built}`].find((path) => existsSync(path));
  return (
    near ?? require.resolve('better-sqlite3/package.json', { paths: [home] }).replace(/package\.json$/, 'build/Release/better_sqlite3.node')
  );
}
