// Opens the reader's own base to write in it: made where there is none, brought up to date where it is old.

import Database from 'better-sqlite3';
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { Failure } from '../model/failure.js';
import type { Base } from './base.js';
import { migrations, type Migration } from './migrations.js';
import { openBase } from './open-base.js';
import { applicationId, schema, schemaVersion } from './schema.js';

export interface OwnBase extends Base {
  /** Where the base as it was before was copied to, when it was of an older schema. */
  kept: string | null;
  /** Ends the writing: what is in the journal goes into the file, which is then one file again. */
  close(): void;
}

/** How long one who writes waits for another who does, in milliseconds. */
const patience = 600_000;

/**
 * Only one writes at a time: another one waits. Throws a Failure `unreadable-base` for a file that is no base, is newer
 * than this program, or lies where nothing may be written.
 */
export function openOwnBase(path: string, addon?: object, steps: readonly Migration[] = migrations): OwnBase {
  const options = { timeout: patience, ...(addon && { nativeBinding: addon as never }) };
  try {
    mkdirSync(folderOf(path), { recursive: true });
    if (!existsSync(path)) make(path, options);
    const empty = sizeOf(path) === 0;
    if (!empty) openBase({ name: path, path }, addon).db.close();
    const db = new Database(path, options);
    try {
      if (empty) create(db);
      db.pragma('journal_mode = wal');
      db.pragma('synchronous = normal');
      const kept = migrate(db, path, steps);
      // The intake writes whom a fact names before the fact; asking again for each row takes a fifth of the writing.
      db.pragma('foreign_keys = 0');
      db.pragma('cache_size = -65536');
      db.pragma('threads = 2');
      db.pragma('wal_autocheckpoint = 32768');
      // Words are gathered for a whole transaction before they are filed.
      db.exec(
        `insert into fact_words (fact_words, rank) values ('hashsize', 67108864); insert into name_letters (name_letters, rank) values ('hashsize', 16777216)`,
      );
      return { name: path, path, db, kept, close: () => close(db) };
    } catch (error) {
      db.close();
      if (empty && sizeOf(path) === 0) rmSync(path);
      throw error;
    }
  } catch (error) {
    throw readable(error, path);
  }
}

/** Makes it apart, so that it is never seen half made. Of two who begin at once, one puts it in its place. */
function make(path: string, options: Database.Options): void {
  const apart = mkdtempSync(`${path}.new-`);
  try {
    const db = new Database(`${apart}/base`, options);
    try {
      create(db);
    } finally {
      db.close();
    }
    linkSync(`${apart}/base`, path);
  } catch (error) {
    // Where files can have one name only, it is made in its place.
    if (!/^(EEXIST|EPERM|ENOSYS|ENOTSUP|EOPNOTSUPP|EMLINK)$/.test((error as { code?: string }).code ?? '')) throw error;
  } finally {
    rmSync(apart, { recursive: true });
  }
}

// In one transaction: two who begin at once make it once.
function create(db: Database.Database): void {
  db.pragma('page_size = 4096');
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = normal');
  db.transaction(() => {
    if (db.pragma('user_version', { simple: true }) !== 0) return;
    db.exec(schema);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${schemaVersion}`);
  }).immediate();
}

/** Takes the steps from the base's version to ours, after a copy of the file was kept beside it. */
function migrate(db: Database.Database, path: string, steps: readonly Migration[]): string | null {
  const version = (): number => db.pragma('user_version', { simple: true }) as number;
  const last = steps.reduce((highest, { to }) => Math.max(highest, to), schemaVersion);
  if (version() >= last) return null;
  db.pragma('foreign_keys = 0');
  // Only while nobody else can write, and nothing is left in the journal, the file is the base.
  for (;;) {
    db.pragma('wal_checkpoint(truncate)');
    db.exec('begin immediate');
    if (sizeOf(`${path}-wal`) === 0) break;
    db.exec('rollback');
  }
  try {
    const from = version();
    const kept = from < last ? copyOf(path, `${path}.v${from}`) : null;
    for (const { to, run } of [...steps].sort((a, b) => a.to - b.to)) {
      if (to <= version()) continue;
      run(db);
      db.pragma(`user_version = ${to}`);
    }
    db.exec('commit');
    return kept;
  } catch (error) {
    if (db.inTransaction) db.exec('rollback');
    throw error;
  }
}

/** A copy is there whole, or not under its name. */
function copyOf(path: string, wanted: string): string {
  copyFileSync(path, `${wanted}.part`);
  const kept = freeName(wanted);
  renameSync(`${wanted}.part`, kept);
  return kept;
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function freeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${wanted}.bak` : `${wanted}.${number}.bak`;
    if (!existsSync(name)) return name;
  }
}

// While somebody reads, the journal stays; the next one who writes tidies up.
function close(db: Database.Database): void {
  try {
    db.pragma('busy_timeout = 200');
    db.pragma('wal_checkpoint(truncate)');
    db.pragma('journal_mode = delete');
  } catch {
    // The base is whole with its journal beside it.
  }
  db.close();
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || (path.startsWith('/') ? '/' : '.');

function readable(error: unknown, path: string): unknown {
  const { code = '' } = error as { code?: string };
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EROFS|EPERM|ENOTDIR|EEXIST)/.test(code)) {
    return new Failure('unreadable-base', `nothing can be written at ${path} (${code})`, '--base with a file in a folder of yours');
  }
  if (/^(SQLITE_FULL|ENOSPC)/.test(code))
    return new Failure('unreadable-base', `the disk is full: nothing was written to ${path}`, 'free some space, and import again');
  return error;
}
