// What Epoch AI's two tables of data centres have in common: their citation and the three figures of a site.

import type { Party, Status } from '../../model/fact.js';
import type { Outcome } from '../importer.js';
import { readAmount, valueOf } from './amount.js';
import { candidateOf, dataSet, refusalOf } from './outcome.js';

const source = dataSet(
  'epoch-data-centers',
  'Epoch AI',
  'Frontier Data Centers Hub',
  'https://epoch.ai/data/data-centers',
  'CC BY 4.0',
  'Epoch AI, ‘Frontier Data Centers Hub’. Published online at epoch.ai. Retrieved from https://epoch.ai/data/data-centers',
);

export interface Site {
  row: string;
  place: string;
  name: string;
  /** When the three figures are true; `null` where nobody says. */
  moment: string | null;
  status: Status;
  parties: readonly Party[];
  confidence: string | null;
  /** The cells: megawatts, billions of 2025 dollars, H100 equivalents. */
  power: string;
  cost: string;
  chips: string;
}

/** The figures of a site: models of what satellites show, so all of them "about". Nothing runs yet where all are zero. */
export function siteOutcomes(site: Site): Outcome[] {
  const { row, place, name, moment, status, parties, confidence } = site;
  // Chips are whole; the decimals are the model's.
  const power = readAmount(site.power, 6);
  const cost = readAmount(site.cost, 9);
  const chips = readAmount(site.chips.replace(/\.\d+$/, ''));
  const figures = [
    { amount: power, metric: 'capacity', unit: 'W', definition: null, period: moment },
    { amount: cost, metric: 'capex', unit: 'USD', definition: '2025 dollars', period: moment && `../${moment}` },
    { amount: chips, metric: 'chips', unit: 'items', definition: 'H100 equivalents', period: moment },
  ].filter(({ amount }) => amount !== null && amount.amount > 0);
  if (figures.length === 0) return [refusalOf(row, 'nothing runs there yet')];
  return figures.map(({ amount, metric, unit, definition, period }) =>
    candidateOf(row, source, {
      entity: name,
      metric,
      value: valueOf(amount!, unit, 'about'),
      period,
      status,
      parties,
      definition,
      printed: amount!.printed,
      place,
      confidence,
    }),
  );
}
