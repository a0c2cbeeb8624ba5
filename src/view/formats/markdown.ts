// Markdown: a heading and a table for each sheet, ready to paste.

import type { Format } from '../format.js';
import { safeText } from '../safe-text.js';
import type { Cell, Sheet } from '../sheet.js';
import { askedPage } from './asked-sheet.js';

export const markdown: Format = {
  name: 'markdown',
  summary: 'Markdown tables',
  machine: true,
  async print(answer, style, fields) {
    const { head, sheets, foot } = await askedPage(answer, { ...style, terminal: false }, fields);
    const parts = [...lines(head), ...sheets.map(sheetText), ...lines(foot)];
    return [`${parts.join('\n\n')}\n`];
  },
};

const lines = (rows: readonly (readonly Cell[])[]): string[] =>
  rows.length > 0 ? [rows.map((row) => row.map(markup).join('')).join('  \n')] : [];

function sheetText({ caption, columns, rows }: Sheet): string {
  const header = `| ${columns.map(({ title }) => escaped(title)).join(' | ')} |`;
  const rule = `| ${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join(' | ')} |`;
  const body = rows.map((row) => `| ${row.map(markup).join(' | ')} |`);
  return [...(caption ? [`### ${escaped(caption)}`, ''] : []), header, rule, ...body].join('\n');
}

const markup = ({ shown, link, tone }: Cell): string => {
  const text = tone === 'strong' ? `**${escaped(shown.trim())}**` : escaped(shown);
  return link && /^https?:\/\/[^\s()<>]+$/.test(link) ? `[${text.replaceAll('[', '\\[').replaceAll(']', '\\]')}](${link})` : text;
};

const escaped = (text: string): string => safeText(text).replace(/[\\|`*_<>]/g, '\\$&');
