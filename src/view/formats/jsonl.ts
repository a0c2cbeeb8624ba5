// JSON lines: one record a line, for streams.

import { checkFields, pickFields } from '../fields.js';
import { rowsToPrint, type Format } from '../format.js';

export const jsonl: Format = {
  name: 'jsonl',
  summary: 'one JSON record a line',
  machine: true,
  *print(answer, _, fields) {
    const rows = rowsToPrint(answer);
    if (fields) checkFields(rows[0], fields, answer.fields);
    for (const record of rows) yield `${JSON.stringify(fields ? pickFields(record, fields) : record)}\n`;
  },
};
