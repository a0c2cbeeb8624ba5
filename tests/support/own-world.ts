// A world of real files in a folder of its own: the small base as the bundled one, and a base of the reader's beside it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownWorld } from '../../src/cli/own-world.js';
import type { World } from '../../src/commands/world.js';
import { builtSmall, type, type Hearing, type Typed } from './small-world.js';

export interface Newsroom {
  folder: string;
  /** Where the reader's own base is, or will be. */
  base: string;
  /** Writes a file and gives its path. */
  file(name: string, text: string | Uint8Array): string;
  world(bases?: readonly string[]): World;
  /** Types a line; `{}` stands for the folder. */
  type(line: string, hearing?: Hearing): Promise<Typed>;
  json<Answer = any>(line: string): Promise<Answer>;
  leave(): void;
}

export function newsroom(): Newsroom {
  const folder = mkdtempSync(join(tmpdir(), 'aifacts-'));
  const bundled = join(folder, 'bundled.db');
  writeFileSync(bundled, builtSmall());
  const base = join(folder, 'own', 'aifacts', 'facts.db');
  const world = (bases: readonly string[] = []): World =>
    ownWorld({ environment: { XDG_DATA_HOME: join(folder, 'own') }, bundled: { name: 'bundled', path: bundled }, addon: () => undefined, today: '2026-02-01', version: '1.2.3', runSql: () => [], door: null }, bases);
  const say = (line: string, hearing: Hearing = {}): Promise<Typed> => {
    const at = [...line.matchAll(/--base (\S+)/g)].map(([, path]) => path!.replaceAll('{}', folder));
    return type(line.replaceAll('{}', folder), { world: world(at), ...hearing });
  };
  return {
    folder,
    base,
    world,
    file(name, text) {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    type: say,
    async json(line) {
      const { out, err, exit } = await say(`${line} --json`);
      if (exit !== 0) throw new Error(`${line}: exit ${exit}\n${err}`);
      return JSON.parse(out);
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
}
