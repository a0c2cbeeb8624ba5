// Runs one SELECT that a person wrote, on bases that cannot be written to.

import { Failure } from '../model/failure.js';
import type { Base } from './base.js';

/**
 * Rows of the first base, the others attached as base2, base3…. Only a statement that SQLite itself calls read-only
 * and that gives rows is run. Throws a Failure `refused-sql` with SQLite's own words.
 */
export function runSelect([first, ...others]: readonly Base[], sql: string, params: Record<string, string>): object[] {
  const { db } = first!;
  try {
    others.forEach(({ path }, index) => db.prepare(`attach ? as base${index + 2}`).run(path));
    const statement = db.prepare(sql);
    if (!statement.reader || !statement.readonly) throw new Failure('refused-sql', 'only a SELECT may be run on the base', 'aifacts schema --sql');
    return statement.all(params) as object[];
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as { code?: string; message: string };
    if (code?.startsWith('SQLITE_') || error instanceof RangeError || error instanceof TypeError) throw new Failure('refused-sql', `the SQL was refused: ${message}`, 'aifacts schema --sql');
    throw error;
  }
}
