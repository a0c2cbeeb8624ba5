// Rows of cells behind one header, between separators: what CSV and TSV have in common.

import { checkFields, fieldOf, flat } from '../fields.js';
import { rowsToPrint, type Answer } from '../format.js';
import type { Raw } from '../sheet.js';

/** Raw values of the fields asked for, or of the answer's own. */
export function* delimited(
  answer: Answer,
  asked: readonly string[] | null,
  separator: string,
  lineEnd: string,
  write: (raw: Raw) => string,
): Iterable<string> {
  const rows = rowsToPrint(answer);
  if (asked) checkFields(rows[0], asked, answer.fields);
  const fields = asked ?? answer.fields;
  yield fields.map(write).join(separator) + lineEnd;
  for (const record of rows) yield fields.map((path) => write(flat(fieldOf(record, path)))).join(separator) + lineEnd;
}

/** Text a spreadsheet would run as a formula gets an apostrophe in front; numbers never do. */
export const defused = (raw: Raw): string =>
  raw === null ? '' : typeof raw === 'string' && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : String(raw);
