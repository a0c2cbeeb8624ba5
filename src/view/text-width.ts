// How many columns a text takes on a terminal, and how to cut or pad it to some.

import type { Page } from './sheet.js';

// Letters of Western Europe, dashes, quotation marks and currency signs: one column each.
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f\u20a0-\u20bf\u2192\u2248\u2264\u2265\u2500]*$/;

let measure = (text: string): number => text.length;

/** Loads what measures wide and combining characters, where a page has any: it takes three milliseconds to load. */
export async function readyToMeasure({ head, sheets, foot }: Page): Promise<void> {
  const lines = [...head, ...foot, ...sheets.flatMap(({ rows }) => rows)];
  const titles = sheets.flatMap(({ columns }) => columns.map(({ title }) => title));
  if (titles.some((title) => !plain.test(title)) || lines.some((cells) => cells.some(({ shown }) => !plain.test(shown))))
    measure = (await import('fast-string-width')).default;
}

/** Columns of a text. Call `readyToMeasure` first for texts beyond the Latin alphabet. */
export const textWidth = (text: string): number => (plain.test(text) ? text.length : measure(text));

export function padded(text: string, width: number, align?: 'right'): string {
  const space = blank(Math.max(0, width - textWidth(text)));
  return align === 'right' ? space + text : text + space;
}

// A slice of one text is less work than a text of its own.
const blank = (length: number): string => (length <= blanks.length ? blanks.slice(0, length) : ' '.repeat(length));
const blanks = ' '.repeat(200);

/** Cuts to a width, with an ellipsis where something is lost. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
