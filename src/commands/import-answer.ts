// What an import answers: each file with what became of its rows, then why rows were refused.

import { templateOf } from '../importers/template.js';
import type { Ending, Tally } from '../intake/tally.js';
import type { Answer } from '../view/format.js';
import { cell, pageOf, type Page } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Options } from './command.js';
import type { Desk } from './world.js';

export interface Imported extends Tally {
  file: string;
  format: string;
}

export function importedAnswer(all: readonly Imported[], { ownPath }: Desk, { dryRun, people }: Options, notes: readonly string[]): Answer {
  const made = all.reduce((sum, one) => sum + one.made, 0);
  const restored = all.reduce((sum, one) => sum + one.restored, 0);
  return {
    records: () => all,
    fields: ['file', 'format', 'rows', 'new', 'known', 'revised', 'refused'],
    page: () => page(all),
    notes: people
      ? [
          ...notes,
          ...all.flatMap(({ matched }) => matched.map(({ name, id }) => `${name}: taken for ${id}`)),
          ...all.flatMap(({ twins }) =>
            twins.map(
              ({ name, near }) => `${name} is new, and comes near ${near.name} (${near.id}): --match auto or ask takes one for the other`,
            ),
          ),
          ...(restored > 0
            ? [
                `${restored === 1 ? 'one revised figure is' : `${restored} revised figures are`} again what the same source said before: two editions contradict each other, and the one imported last stands`,
              ]
            : []),
          ...(made > 0 ? [`${made} ${made === 1 ? 'entity' : 'entities'} made`] : []),
          dryRun ? 'a dry run: nothing was written' : `written to ${ownPath}`,
        ]
      : [],
  };
}

function page(all: readonly Imported[]): Page {
  const files = all.slice(0, shownFiles);
  const total = (key: 'rows' | Ending): number => all.reduce((sum, one) => sum + one[key], 0);
  const whole = {
    file: `${all.length} files`,
    format: '',
    rows: total('rows'),
    new: total('new'),
    known: total('known'),
    revised: total('revised'),
    refused: total('refused'),
  };
  const count = (key: string): { key: string; title: string; align: 'right'; leaves: number } => ({
    key,
    title: key,
    align: 'right',
    leaves: 0,
  });
  const counts = simpleSheet(
    null,
    [
      { key: 'file', title: 'file', tone: 'name', leaves: 0, shrinksTo: 16 },
      { key: 'format', title: 'format', leaves: 1 },
      ...['rows', 'new', 'known', 'revised', 'refused'].map(count),
    ],
    all.length > 1 ? [...files, whole] : all,
  );
  const refused = all.flatMap(({ file, refusals }) => refusals.map((refusal) => ({ file, row: whereOf(refusal), reason: refusal.reason })));
  const unshown = all.length - files.length;
  const more = unshown > 0 ? [[cell(`and ${unshown} more ${unshown === 1 ? 'file' : 'files'}: --json has them`)]] : [];
  if (refused.length === 0) return { ...pageOf(counts), foot: more };
  const shown = refused.slice(0, shownRefusals);
  return {
    head: [],
    sheets: [
      counts,
      simpleSheet(
        'refused',
        [
          { key: 'file', title: 'file', leaves: 2, shrinksTo: 16 },
          { key: 'row', title: 'row', leaves: 0 },
          { key: 'reason', title: 'why', leaves: 0, shrinksTo: 30 },
        ],
        shown,
      ),
    ],
    foot: [
      ...more,
      ...(refused.length > shown.length ? [[cell(`and ${refused.length - shown.length} more refusals: --json has them`)]] : []),
    ],
  };
}

const shownRefusals = 30;
const shownFiles = 30;

/** The row, and the line of the file where that is another number. */
export const whereOf = ({ row, line }: Tally['refusals'][number]): string =>
  line === null || /\d+/.exec(row)?.[0] === String(line) ? row : `${row} (line ${line})`;

export function templateAnswer(): Answer {
  const { columns, rows } = templateOf();
  return {
    records: () => rows,
    fields: columns,
    page: () => ({
      head: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => [cell(cells.map(quoted).join(','))]),
      sheets: [],
      foot: [],
    }),
  };
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
