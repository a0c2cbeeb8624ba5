// CSV as RFC 4180 has it: raw values, CRLF, quotes doubled.

import type { Format } from '../format.js';
import type { Raw } from '../sheet.js';
import { defused, delimited } from './delimited.js';

export const csv: Format = {
  name: 'csv',
  summary: 'comma-separated values (RFC 4180), raw',
  machine: true,
  print: (answer, _, fields) => delimited(answer, fields, ',', '\r\n', quoted),
};

function quoted(raw: Raw): string {
  const text = defused(raw);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
