// Makes an empty base, on disk or in memory.

import Database from 'better-sqlite3';
import type { Base } from './base.js';
import { applicationId, schema, schemaVersion } from './schema.js';

/** Creates the tables in a file that does not exist yet, or in memory. */
export function createBase(path = ':memory:', name = path, addon?: object): Base {
  const db = new Database(path, addon && { nativeBinding: addon as never });
  db.pragma('page_size = 4096');
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${schemaVersion}`);
  db.pragma('foreign_keys = 1');
  db.exec(schema);
  return { name, path, db };
}
