// One fact as a page: its sentence, its particulars, its source, and the other voices.

import type { ListedFact } from '../../query/listed-fact.js';
import type { OneFact } from '../../query/one-fact.js';
import type { Passage } from '../../query/passage.js';
import { cell, type Cell, type Page, type Sheet } from '../sheet.js';
import { showValue } from '../show-value.js';
import { simpleSheet, type SimpleColumn } from '../simple-sheet.js';
import { citation, factSheet, showMetric, showParties, showPeriod } from './facts.js';

export function shownFactPage({ fact: listed, others, past }: OneFact, passage: Passage | null): Page {
  const { fact, entity, parties, source, disputed, base } = listed;
  const rows: [string, string | null][] = [
    ['who', entity.name],
    ['what', showMetric(fact)],
    ['figure', fact.value && showValue(fact.value)],
    ['printed', fact.printed && `“${fact.printed}”`],
    ['when', showPeriod(fact.period?.text ?? null)],
    ['status', fact.status],
    ['with', showParties(parties)],
    ['according to', fact.attribution],
    ['first report', fact.origin],
    ['confidence', fact.confidence],
    ['source', [citation(source), source.title].filter(Boolean).join(', ')],
    ['author', source.author],
    ['address', source.url],
    ['place', fact.place ?? (fact.start === null ? null : `characters ${fact.start}–${fact.end}`)],
    ['points to', fact.link],
    ['licence', [source.licence, source.credit].filter(Boolean).join(', ')],
    ['base', base === 'bundled' ? null : base],
  ];
  const told = rows.filter(([, said]) => said);
  const width = Math.max(...told.map(([title]) => title.length));
  return {
    head: [
      [cell(fact.says, 'strong')],
      [cell('')],
      ...told.map(([title, said]): Cell[] => [
        cell(`${title.padEnd(width)}  `, 'faint'),
        cell(said!, undefined, said!.startsWith('http') ? said : null),
      ]),
      ...(passage ? [[cell('')], [cell(passage.before, 'faint'), cell(passage.printed, 'strong'), cell(passage.after, 'faint')]] : []),
    ],
    sheets: [
      ...(others.length > 0
        ? [
            factSheet(disputed ? 'Disputed: other sources on the same' : 'Other sources on the same', others, [
              'id',
              'value',
              'status',
              'source',
            ]),
          ]
        : []),
      ...(past.length > 0 ? [pastSheet(past)] : []),
    ],
    foot: [[cell(voices(listed, others), disputed ? 'warning' : 'faint')]],
  };
}

function pastSheet(past: OneFact['past']): Sheet {
  const rows = past.map(({ fact, replaced, base }) => ({
    value: fact.value === null ? '' : showValue(fact.value),
    when: showPeriod(fact.period?.text ?? null),
    status: fact.status,
    printed: fact.printed,
    source: fact.source,
    until: replaced,
    base: base === 'bundled' ? base : null,
  }));
  const columns: SimpleColumn[] = [
    { key: 'value', title: 'figure', leaves: 0, align: 'right' },
    { key: 'when', title: 'when', leaves: 1 },
    { key: 'status', title: 'status', leaves: 3 },
    { key: 'printed', title: 'printed', leaves: 2, shrinksTo: 12 },
    { key: 'source', title: 'source', leaves: 2, shrinksTo: 12, tone: 'faint' },
    { key: 'until', title: 'replaced', leaves: 0 },
    { key: 'base', title: 'base', leaves: 3 },
  ];
  return simpleSheet(
    'What it said before',
    columns.filter(({ key }) => rows.some((row) => row[key as keyof (typeof rows)[number]])),
    rows,
  );
}

/** Ten copies of one report are one origin. */
function voices(listed: ListedFact, others: readonly ListedFact[]): string {
  const all = [listed, ...others];
  const origins = new Set(all.map(({ fact, source }) => fact.origin ?? source.id)).size;
  const mentions = new Set(all.map(({ source }) => source.id)).size;
  return `${origins} ${origins === 1 ? 'origin' : 'origins'}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`;
}
