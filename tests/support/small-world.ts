// A small world for tests: a base in memory built the way the real one is, a fixed day, and ears instead of a terminal.

import Database from 'better-sqlite3';
import { main } from '../../src/cli/main.js';
import { allCommands } from '../../src/commands/index.js';
import type { Desk, World } from '../../src/commands/world.js';
import { buildBase, type BaseText } from '../../src/intake/build-base.js';
import { Failure } from '../../src/model/failure.js';
import type { Base } from '../../src/store/base.js';
import { runSelect } from '../../src/store/run-select.js';
import type { Style } from '../../src/view/sheet.js';
import { echoArticle, smallText } from './small-text.js';

/** The bytes of a base; a text with a complaint is a mistake in the test. */
export function bytesOf(text: BaseText): Buffer {
  const { bytes, complaints } = buildBase(text);
  if (!bytes) throw new Error(complaints.map(({ where, what }) => `${where}: ${what}`).join('\n'));
  return bytes;
}

/** A base in memory, read-only like the bundled one. */
export function baseOf(bytes: Buffer, name = 'bundled'): Base {
  const db = new Database(bytes);
  db.pragma('query_only = 1');
  return { name, path: `/${name}.db`, db };
}

let smallBytes: Buffer | null = null;
/** Built once in a test file. */
export const builtSmall = (): Buffer => (smallBytes ??= bytesOf(smallText()));

export interface Machine {
  bases?: readonly Base[];
  /** What `readText` knows, by path; a path that ends in / is a folder. */
  files?: Readonly<Record<string, string>>;
}

let small: Base | null = null;

export function smallWorld({ bases, files = {} }: Machine = {}): World {
  const all: Record<string, string> = { 'copies/': '', 'copies/echo.txt': echoArticle, ...files };
  const open = bases ?? [(small ??= baseOf(builtSmall()))];
  return {
    bases: () => open,
    today: '2026-02-01',
    version: '1.2.3',
    readText(path) {
      const text = all[path];
      if (text === undefined) throw new Failure('unreadable-file', `there is no file ${path}`);
      return text;
    },
    fileSize: () => 4096,
    isFile: (path) => Object.hasOwn(all, path) && !path.endsWith('/'),
    isFolder: (path) => Object.hasOwn(all, path.replace(/\/*$/, '/')),
    filesIn: (folder) => Object.keys(all).filter((path) => path.startsWith(`${folder}/`) && !path.endsWith('/')).map((path) => path.slice(folder.length + 1)).sort(),
    runSql: ({ sql, params }) => runSelect(open, sql, params),
    commands: allCommands,
    threads: null,
    desk: () => Promise.resolve({ ownPath: null } as Desk),
  };
}

export interface Typed {
  out: string;
  err: string;
  exit: number;
}

export interface Hearing extends Partial<Style> {
  world?: World;
}

/** Types a line the way a person would, and returns everything that came back. A pipe unless told otherwise. */
export async function type(line: string | readonly string[], { world = smallWorld(), ...style }: Hearing = {}): Promise<Typed> {
  const heard = { out: '', err: '' };
  const words = typeof line === 'string' ? wordsOf(line) : line;
  const exit = await main(words, () => world, {
    out: (text) => ((heard.out += text), true),
    err: (text) => void (heard.err += text),
    style: { terminal: false, width: 80, color: false, links: false, ...style },
    page: () => false,
  }, '1.2.3');
  return { ...heard, exit };
}

/** The JSON a line answers with; a failure is thrown whole. */
export async function typeJson<Answer = any>(line: string, hearing: Hearing = {}): Promise<Answer> {
  const { out, err, exit } = await type(line, hearing);
  if (exit !== 0) throw new Error(`${line}: exit ${exit}\n${err}`);
  return JSON.parse(out) as Answer;
}

/** The ids of the facts a line lists, in order. */
export const idsOf = async (line: string, hearing: Hearing = {}): Promise<string[]> => (await typeJson<{ id: string }[]>(`${line} --json`, hearing)).map(({ id }) => id);

/** What a shell makes of a line: words, quotes, and nothing else. The first one is the program. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:"([^"]*)"|'([^']*)'|([^\s"']+))+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single)).slice(1);
}
