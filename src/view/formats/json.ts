// JSON: one array or one object, indented for a person at a terminal.

import { checkFields, pickFields } from '../fields.js';
import type { Format } from '../format.js';

export const json: Format = {
  name: 'json',
  summary: 'one JSON array, or one object',
  machine: true,
  *print({ records, fields: known }, { terminal }, fields) {
    const whole = records();
    const first = Array.isArray(whole) ? (whole[0] as object | undefined) : whole;
    if (fields) checkFields(first, fields, known);
    const pick = (record: object): object => (fields ? pickFields(record, fields) : record);
    const indent = terminal ? 2 : undefined;
    if (!Array.isArray(whole)) return yield `${JSON.stringify(pick(whole), null, indent)}\n`;
    if (terminal) return yield `${JSON.stringify(whole.map(pick), null, indent)}\n`;
    yield '[';
    for (const [index, record] of whole.entries()) yield `${index > 0 ? ',\n' : ''}${JSON.stringify(pick(record as object))}`;
    yield ']\n';
  },
};
