// TSV: raw values between tabs; a tab or line end inside a value becomes a space.

import type { Format } from '../format.js';
import { defused, delimited } from './delimited.js';

export const tsv: Format = {
  name: 'tsv',
  summary: 'tab-separated values, raw',
  machine: true,
  print: (answer, _, fields) => delimited(answer, fields, '\t', '\n', (raw) => defused(raw).replace(/[\t\r\n]+/g, ' ')),
};
