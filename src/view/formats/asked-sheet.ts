// The sheets a person asked for: the answer's own, or one of just the fields named by `--fields`.

import { checkFields, fieldOf, flat } from '../fields.js';
import { rowsToPrint, type Answer } from '../format.js';
import { pageOf, type Page, type Style } from '../sheet.js';
import { readyToMeasure } from '../text-width.js';

/** Ready to be measured. */
export async function askedPage(answer: Answer, style: Style, fields: readonly string[] | null): Promise<Page> {
  const page = fields ? fieldsPage(answer, fields) : answer.page(style);
  await readyToMeasure(page);
  return page;
}

function fieldsPage(answer: Answer, fields: readonly string[]): Page {
  const rows = rowsToPrint(answer);
  checkFields(rows[0], fields, answer.fields);
  const isNumber = (path: string): boolean => rows.some((row) => typeof fieldOf(row, path) === 'number');
  return pageOf({
    caption: null,
    columns: fields.map((path, index) => ({ key: path, title: path, leaves: index, ...(isNumber(path) && { align: 'right' as const }) })),
    rows: rows.map((row) =>
      fields.map((path) => {
        const raw = flat(fieldOf(row, path));
        return { raw, shown: raw === null ? '' : String(raw) };
      }),
    ),
  });
}
