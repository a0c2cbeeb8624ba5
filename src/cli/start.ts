// Where the program starts: the one file that knows the process it runs in.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './main.js';
import { ownTerminal } from './own-terminal.js';
import { ownWorld } from './own-world.js';
import { answerApart, apartWord, runApart } from './sql-apart.js';

declare const AIFACTS_VERSION: string;

/** `home` is the package's folder. Sets the exit code; what was written has been delivered before the process ends. */
export function start(home: string): void {
  const [, script = '', ...words] = process.argv;
  const addon = (): object => require(addonPath(home)) as object;
  if (words[0] === apartWord) return apart(addon());
  const machine = {
    environment: process.env,
    bundled: join(home, 'data', 'aifacts.db'),
    addon,
    today: new Date().toISOString().slice(0, 10),
    version: AIFACTS_VERSION,
    runSql: runApart.bind(null, [process.execPath, script]),
  };
  void main(words, (bases) => ownWorld(machine, bases), ownTerminal(process.env), AIFACTS_VERSION).then((code) => {
    process.exitCode = code;
  });
}

function apart(addon: object): void {
  const answer = answerApart(readFileSync(0, 'utf8'), addon);
  if ('out' in answer) process.stdout.write(answer.out);
  else {
    process.stderr.write(answer.err);
    process.exitCode = 2;
  }
}

// Installed beside this package, or inside it.
function addonPath(home: string): string {
  return join(require.resolve('better-sqlite3/package.json', { paths: [home] }), '..', 'build', 'Release', 'better_sqlite3.node');
}
