// What the tables of Epoch AI's "Data on AI Companies" have in common: their citation, links, dates and confidence.

import type { Status } from '../../model/fact.js';
import type { Source } from '../../model/source.js';
import { readDay } from './day.js';
import { originOf, publisherOf, readLink } from './link.js';
import { dataSet } from './outcome.js';
import type { TableRow } from './table.js';

export const epochCredit =
  'Epoch AI, ‘Data on AI Companies’. Published online at epoch.ai. Retrieved from https://epoch.ai/data/ai-companies';

export const epochTable = (table: string, title: string): Source =>
  dataSet(`epoch-${table}`, 'Epoch AI', `Data on AI Companies: ${title}`, 'https://epoch.ai/data/ai-companies', 'CC BY 4.0', epochCredit);

/** The fields of a fact that every row of these tables fills in the same way. */
export interface EpochRow {
  row: string;
  company: string;
  /** The day the linked page reported it, when the row has one that can be meant. */
  reported: string | null;
  same: { place: string; link: string | null; origin: string | null; attribution: string | null; confidence: string | null };
}

/** Reads what the tables share; `fault` says why the row can be no fact at all. */
export function epochRow(row: TableRow, file: string): EpochRow & { fault: string | null } {
  const company = row.cell('Company', 'Name');
  const link = readLink(row.cell('Source 1'));
  const reported = row.cell('Report date');
  const day = readDay(reported);
  const id = row.cell('Id');
  return {
    row: `row ${row.number}`,
    company,
    reported: day,
    same: {
      place: `${file} row ${row.number}${id && id !== company ? `, Id ${id}` : ''}`,
      link,
      origin: link && originOf(link, day ?? readDay(row.cell('Close date', 'Date'))),
      attribution: link && publisherOf(link),
      confidence: row.cell('Confidence').toLowerCase() || null,
    },
    fault: row.fault ?? faultOf(company, reported, day, link),
  };
}

/**
 * A dollar amount the table converted itself: the notes beside it name another currency. Rounded at a rate nobody
 * printed, it is nobody's figure.
 */
export const convertedFrom = (row: TableRow): string | null => /€|\bEUR\b|RMB|¥|£/.exec(row.cell('Notes'))?.[0] ?? null;

/** What a figure for a period is on the day it was reported: before the period ends it looks ahead. */
export const statusBy = (reported: string | null, end: string, asOf: string | null): Status =>
  (reported !== null && reported < end) || (asOf !== null && asOf < end.slice(0, asOf.length)) ? 'forecast' : 'actual';

function faultOf(company: string, reported: string, day: string | null, link: string | null): string | null {
  if (!company) return 'no company';
  if (reported && !day) return `the report date ${reported} cannot be meant`;
  return link ? null : 'no source is linked';
}
