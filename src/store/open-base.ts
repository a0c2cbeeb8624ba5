// Opens a base for reading, and refuses one that is missing, foreign, newer, truncated or damaged.

import Database from 'better-sqlite3';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { Failure } from '../model/failure.js';
import type { Base } from './base.js';
import { readAsToday } from './migrations.js';
import { applicationId, schemaVersion } from './schema.js';
import { sealHolds } from './seal.js';

export interface Place {
  name: string;
  path: string;
  /** What `fingerprint` gave when the seal of this file was last seen to hold: it need not be looked at again. */
  seen?: string | null;
}

/**
 * Opens a base read-only. Throws a Failure `unreadable-base` in one sentence for every file that is not a whole base.
 * The addon is better-sqlite3's compiled part; without it the library looks for its own.
 */
export function openBase(place: Place, addon?: object): Base {
  try {
    return opened(place, addon);
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_READONLY_ROLLBACK') throw error;
    // Somebody was killed in the middle of a write: to open it for writing is to undo that.
    const db = new Database(place.path, { ...(addon && { nativeBinding: addon as never }) });
    db.pragma('user_version');
    db.close();
    return opened(place, addon);
  }
}

function opened({ name, path, seen }: Place, addon?: object): Base {
  const { print, size, version } = checkHeader(path);
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true, ...(addon && { nativeBinding: addon as never }) });
    // The header may be older than the journal beside it.
    if (version < schemaVersion) readAsToday(db, db.pragma('user_version', { simple: true }) as number);
    db.pragma('query_only = 1');
    if (size > large) db.pragma(`mmap_size = ${mostMapped}`);
    // Nobody writes in a finished base: its lock is kept, not asked for with every statement. Not so those attached to it.
    if (print === seen) db.pragma('main.locking_mode = exclusive');
    else if (!isWhole({ db, path })) throw damaged(path);
    return { name, path, db };
  } catch (error) {
    // SQLite calls a header it cannot follow, or a base without its tables, a plain SQLITE_ERROR.
    throw /^SQLITE_(ERROR|CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? '') ? damaged(path) : error;
  }
}

/** A base larger than this, in bytes, is read through the system's own memory: a sort looks at thousands of its pages. */
const large = 1 << 24;
const mostMapped = 0x7fff0000;

/** Size and time of the last change of a file, as one text. */
export const fingerprint = ({ size, mtimeMs }: { size: number; mtimeMs: number }): string => `${size} ${mtimeMs}`;

/** Whether a base has the bytes it was sealed with; one that is still written to carries no seal. */
export const isWhole = ({ db, path }: Pick<Base, 'db' | 'path'>): boolean =>
  db.memory || db.prepare(`select 1 from meta where key = 'seal'`).get() === undefined || sealHolds(readFileSync(path));

// The SQLite header, 100 bytes: https://sqlite.org/fileformat2.html#the_database_header
function checkHeader(path: string): { print: string; size: number; version: number } {
  const header = Buffer.alloc(100);
  let size = 0;
  let print = '';
  try {
    const file = openSync(path, 'r');
    try {
      const stat = fstatSync(file);
      size = stat.size;
      print = fingerprint(stat);
      readSync(file, header, 0, 100, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Failure(
      'unreadable-base',
      missing ? `there is no base at ${path}` : `the base ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'aifacts bases',
    );
  }
  const foreign = header.toString('latin1', 0, 15) !== 'SQLite format 3' || header.readUInt32BE(68) !== applicationId;
  if (foreign) throw new Failure('unreadable-base', `${path} is not a base of aifacts`, 'aifacts bases');
  const version = header.readUInt32BE(60);
  if (version > schemaVersion) {
    throw new Failure(
      'unreadable-base',
      `the base ${path} was made by a newer aifacts (version ${version}, this one reads ${schemaVersion})`,
      'npm install --global aifacts@latest',
    );
  }
  const page = header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  const isShort = version === 0 || size < (page === 1 ? 65536 : page) * pages;
  // Beside a journal the first page may have been written, and the rest not yet: SQLite undoes that, or ends it.
  if (isShort && !['-journal', '-wal'].some((end) => existsSync(`${path}${end}`))) throw damaged(path);
  return { print, size, version };
}

export const damaged = (path: string): Failure =>
  new Failure(
    'unreadable-base',
    `the base ${path} is damaged: its bytes are not those that were written`,
    'npm install --global aifacts, or restore the file from a copy',
  );
