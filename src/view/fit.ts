// Fits a sheet to a width: first the flexible columns shrink, then the least important ones leave.

import { safeText } from './safe-text.js';
import type { Cell, Sheet } from './sheet.js';
import { cut, textWidth } from './text-width.js';

export interface Fitted {
  sheet: Sheet;
  widths: number[];
  /** Titles of the columns that left. */
  left: string[];
}

const gap = 2;

/** Without a width nothing is cut and nothing leaves. Titles and cells come out safe to print. */
export function fit(sheet: Sheet, width: number | null): Fitted {
  const safe: Sheet = {
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, title: safeText(column.title) })),
    rows: sheet.rows.map((row) => row.map(safeCell)),
  };
  const natural = safe.columns.map(({ title }, index) =>
    safe.rows.reduce((widest, row) => Math.max(widest, textWidth(row[index]!.shown)), textWidth(title)),
  );
  if (width === null) return { sheet: safe, widths: natural, left: [] };

  let kept = safe.columns.map((_, index) => index);
  const least = (index: number): number => Math.min(natural[index]!, safe.columns[index]!.shrinksTo ?? natural[index]!);
  const needed = (): number => kept.reduce((sum, index) => sum + least(index) + gap, -gap);
  while (needed() > width && kept.some((index) => safe.columns[index]!.leaves > 0)) {
    const worst = kept.reduce((a, b) => (safe.columns[b]!.leaves >= safe.columns[a]!.leaves ? b : a));
    kept = kept.filter((index) => index !== worst);
  }
  const widths = shareOut(
    kept.map(least),
    kept.map((index) => natural[index]!),
    width - gap * (kept.length - 1),
  );
  return {
    sheet: {
      ...safe,
      columns: kept.map((index) => safe.columns[index]!),
      rows: safe.rows.map((row) => kept.map((index, place) => ({ ...row[index]!, shown: cut(row[index]!.shown, widths[place]!) }))),
    },
    widths,
    left: safe.columns.filter((_, index) => !kept.includes(index)).map(({ title }) => title),
  };
}

// Most cells are safe as they are.
function safeCell(cell: Cell): Cell {
  const shown = safeText(cell.shown);
  return shown === cell.shown ? cell : { ...cell, shown };
}

// Room that is left goes to the columns that were cut, one after the other.
function shareOut(least: readonly number[], natural: readonly number[], width: number): number[] {
  let room = width - least.reduce((sum, one) => sum + one, 0);
  return least.map((one, index) => {
    const more = Math.max(0, Math.min(room, natural[index]! - one));
    room -= more;
    return one + more;
  });
}
