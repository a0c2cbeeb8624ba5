// What the tables of bigtech-ai-stakes have in common: their citation, labs, links and confidence.

import type { Source } from '../../model/source.js';
import { isPage, originOf, readLink } from './link.js';
import { dataSet } from './outcome.js';
import type { TableRow } from './table.js';

export const stakesTable = (table: string, title: string): Source =>
  dataSet(
    `bigtech-ai-stakes-${table}`,
    'bigtech-ai-stakes (Y. Yang)',
    title,
    'https://github.com/YichengYang-Ethan/bigtech-ai-stakes',
    'CC BY 4.0',
    'Data from bigtech-ai-stakes by Yicheng Yang (2026), https://github.com/YichengYang-Ethan/bigtech-ai-stakes, licensed under CC BY 4.0',
  );

const labs: Record<string, string> = { anthropic: 'Anthropic', openai: 'OpenAI' };
const confidences: Record<string, string> = { V: 'verified', P: 'probable', S: 'speculative' };

export const labOf = (row: TableRow): string => labs[row.cell('lab')] ?? row.cell('lab');
export const confidenceOf = (row: TableRow): string | null => confidences[row.cell('confidence')] ?? null;

/** The first link of a row that is a page, with its origin; `null` where all are a site's root, its news or a search. */
export function pageOf(row: TableRow, day: string): { link: string; origin: string | null } | null {
  const links = row.cell('source_urls').split('|').map(readLink);
  const link = links.find((link) => link !== null && isPage(link));
  return link ? { link, origin: originOf(link, day) } : null;
}

/** Names in a cell, one by one: "GIC, Coatue Management". */
export const namesIn = (cell: string): string[] =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
