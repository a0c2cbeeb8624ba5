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
    if (!statement.reader || !statement.readonly)
      throw new Failure('refused-sql', 'only a SELECT may be run on the base', 'aifacts schema --sql');
    const names = distinct(statement.columns().map(({ name }) => name));
    return (statement.raw().safeIntegers().all(params) as unknown[][]).map((row) =>
      Object.fromEntries(row.map((cell, index) => [names[index]!, plainCell(cell)])),
    );
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as { code?: string; message: string };
    if (code?.startsWith('SQLITE_') || error instanceof RangeError || error instanceof TypeError)
      throw new Failure('refused-sql', `the SQL was refused: ${message}`, 'aifacts schema --sql');
    throw error;
  }
}

/** Two columns of one name are told apart: "id", "id 2". */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

// What JSON cannot hold stays readable: integers beyond 2^53 and infinity as text, blobs in hexadecimal.
function plainCell(cell: unknown): unknown {
  if (typeof cell === 'bigint') return cell >= Number.MIN_SAFE_INTEGER && cell <= Number.MAX_SAFE_INTEGER ? Number(cell) : String(cell);
  if (typeof cell === 'number' && !Number.isFinite(cell)) return String(cell);
  return Buffer.isBuffer(cell) ? cell.toString('hex') : cell;
}
