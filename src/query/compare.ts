// The same metrics of several entities, side by side.

import { metricById, metrics } from '../metrics/index.js';
import { lastsAYear } from '../model/period.js';
import type { Bases } from './bases.js';
import { listFacts } from './list-facts.js';
import type { ListedFact } from './listed-fact.js';

export interface Comparison {
  entities: { id: string; name: string }[];
  /** One row a metric and definition that anybody has; a cell is the latest figure of each, or nothing. */
  rows: { metric: string; definition: string | null; cells: (ListedFact | null)[] }[];
}

/** The latest actual figure of each metric; one that only looks ahead where there is no other. */
export function compare(bases: Bases, entities: readonly { id: string; name: string }[]): Comparison {
  const latest = entities.map(({ id }) => latestFigures(listFacts(bases, { entities: [id] }).facts));
  const keys = [...new Set(latest.flatMap((figures) => [...figures.keys()]))];
  const order = new Map(metrics.map(({ id }, index) => [id, index]));
  return {
    entities: [...entities],
    rows: keys
      .map((key) => {
        const [metric = '', definition = ''] = key.split('|');
        return { metric, definition: definition || null, cells: latest.map((figures) => figures.get(key) ?? null) };
      })
      .sort(
        (a, b) =>
          known(b.cells) - known(a.cells) ||
          order.get(a.metric)! - order.get(b.metric)! ||
          ((a.definition ?? '') < (b.definition ?? '') ? -1 : 1),
      ),
  };
}

const known = (cells: readonly (ListedFact | null)[]): number => cells.filter((one) => one !== null).length;

// Facts come newest first.
function latestFigures(facts: readonly ListedFact[]): Map<string, ListedFact> {
  const figures = new Map<string, ListedFact>();
  const withFigure = facts.filter(({ fact }) => fact.value !== null || fact.metric === 'founded');
  const actual = withFigure.filter(({ fact }) => fact.status === 'actual');
  // A quarter is not set beside a year where there is a year.
  for (const wanted of [
    actual.filter(({ fact }) => metricById(fact.metric)?.timing !== 'flow' || lastsAYear(fact.period)),
    actual,
    withFigure,
  ]) {
    for (const listed of wanted) {
      const key = `${listed.fact.metric}|${keyDefinition(listed)}`;
      if (!figures.has(key)) figures.set(key, listed);
    }
  }
  return figures;
}

// "fiscal 2025" says when, which the period says already.
const keyDefinition = ({ fact }: ListedFact): string => (fact.definition ?? '').replace(/(, )?\bfiscal \d{4}( Q\d)?$/, '');
