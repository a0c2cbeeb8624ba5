// The real world: files, the environment, and the bases on this machine.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { allCommands } from '../commands/index.js';
import type { SqlQuestion, World } from '../commands/world.js';
import { decodeText } from '../extract/text/decode-text.js';
import { Failure } from '../model/failure.js';
import { openBase, type Place } from '../store/open-base.js';
import type { Environment } from './color-rule.js';

export interface Machine {
  environment: Environment;
  /** The bundled base, with its fingerprint when it was last found whole. */
  bundled: Place;
  /** better-sqlite3's compiled part, loaded when first needed. */
  addon: () => object | undefined;
  today: string;
  version: string;
  runSql: (places: readonly Place[], question: SqlQuestion) => object[];
  /** The file that was started, which hands out the parts of the program; `null` where there is none. */
  door: string | null;
}

export function ownWorld({ environment, bundled, addon, today, version, runSql, door }: Machine, given: readonly string[]): World {
  const places = placesOf(environment, bundled, given);
  let opened: ReturnType<World['bases']> | null = null;
  return {
    bases: () => (opened ??= places.map((place) => openBase(place, addon()))),
    today,
    version,
    readText,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    fileSize: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    filesIn,
    runSql: (question) => runSql(places, question),
    threads:
      door === null ? null : async (most, shared) => (await import('./reading-threads.js')).readingThreads(most, { door, given, shared }),
    desk: async () => (await import('./own-desk.js')).ownDesk(places, ownPathOf(environment, given), addon(), door),
    commands: allCommands,
  };
}

/** The bundled base first; then those named, or the reader's own where there is one: an import killed at once leaves an empty file. */
function placesOf(environment: Environment, bundled: Place, given: readonly string[]): Place[] {
  const named = namedBases(environment, given);
  const own = ownPathOf(environment, given);
  const others = named.length > 0 ? named : own !== null && existsSync(own) && statSync(own).size > 0 ? [own] : [];
  return [bundled, ...others.map((path) => ({ name: path, path }))];
}

const namedBases = ({ AIFACTS_BASE }: Environment, given: readonly string[]): readonly string[] =>
  given.length > 0 ? given : (AIFACTS_BASE ?? '').split(':').filter(Boolean);

/** Where new facts go: the first base named, or the reader's own. */
function ownPathOf(environment: Environment, given: readonly string[]): string | null {
  const { XDG_DATA_HOME, HOME } = environment;
  const folder = XDG_DATA_HOME || (HOME && `${HOME}/.local/share`);
  return namedBases(environment, given)[0] ?? (folder ? `${folder}/aifacts/facts.db` : null);
}

function filesIn(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return inside.flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`).map((path) => `${entry.name}/${path}`) : entry.isFile() ? [entry.name] : [],
  );
}

function readText(path: string): string {
  try {
    return decodeText(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(
      'unreadable-file',
      code === 'ENOENT' ? `there is no file ${path}` : `${path === '-' ? 'standard input' : path} cannot be read (${code})`,
      'check the path, or use - for standard input',
    );
  }
}
