// Disputes side by side: each amount with the sources that print it.

import { sidesOf } from '../../model/dispute.js';
import { reachOf } from '../../model/value.js';
import type { ListedFact } from '../../query/listed-fact.js';
import { cell, type Cell, type Sheet } from '../sheet.js';
import { showValue } from '../show-value.js';
import { citation, showMetric, showPeriod } from './facts.js';

export function disputeSheet(groups: readonly (readonly ListedFact[])[]): Sheet {
  return {
    caption: null,
    columns: [
      { key: 'entity', title: 'who', leaves: 0, shrinksTo: 12 },
      { key: 'metric', title: 'what', leaves: 0, shrinksTo: 14 },
      { key: 'period', title: 'when', leaves: 1 },
      { key: 'value', title: 'figure', leaves: 0, align: 'right' },
      { key: 'origins', title: 'origins', leaves: 2, align: 'right' },
      { key: 'sources', title: 'printed by', leaves: 1, shrinksTo: 24 },
    ],
    rows: groups.flatMap(sideRows),
  };
}

function sideRows(group: readonly ListedFact[]): Cell[][] {
  const sides = sidesOf(group.map((listed) => ({ listed, source: listed.source.id, reach: reachOf(listed.fact.value!) })));
  const { fact, entity } = group[0]!;
  return sides.map((side, index) => {
    const voices = side.map(({ listed }) => listed);
    const shown = [...new Set(voices.map(({ fact }) => showValue(fact.value!)))].join(', ');
    const first = index === 0;
    const origins = new Set(voices.map(({ fact, source }) => fact.origin ?? source.id)).size;
    return [
      { raw: entity.id, shown: first ? entity.name : '', tone: 'name' },
      cell(first ? [showMetric(fact), fact.status === 'actual' ? '' : `(${fact.status})`].filter(Boolean).join(' ') : ''),
      cell(first ? showPeriod(fact.period?.text ?? null) : ''),
      { raw: voices[0]!.fact.value!.max, shown, tone: 'amount' },
      { raw: origins, shown: String(origins) },
      cell([...new Set(voices.map(({ source }) => citation(source)))].join(', '), 'faint'),
    ];
  });
}
