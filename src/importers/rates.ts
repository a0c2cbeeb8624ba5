// Monthly reference rates: a CSV of units per euro, one month a row, one currency a column.

import type { Rate } from '../model/rate.js';

export function readRates(csv: string): Rate[] {
  const [header = '', ...rows] = csv.trim().split(/\r?\n/);
  const currencies = header.split(',').slice(1);
  return rows.flatMap((row) => {
    const [month = '', ...cells] = row.split(',');
    return currencies.map((currency, index) => ({ month, currency, units: Number(cells[index] ?? '') })).filter(({ units }) => units > 0);
  });
}
