// One fact as a page: its sentence, its particulars, its source, and the other voices.

import type { ListedFact } from '../../query/listed-fact.js';
import type { OneFact } from '../../query/one-fact.js';
import type { Passage } from '../../query/passage.js';
import { cell, type Cell, type Page } from '../sheet.js';
import { showValue } from '../show-value.js';
import { citation, factSheet, showMetric, showParties, showPeriod } from './facts.js';

export function shownFactPage({ fact: listed, others }: OneFact, passage: Passage | null): Page {
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
      ...told.map(([title, said]): Cell[] => [cell(`${title.padEnd(width)}  `, 'faint'), cell(said!, undefined, said!.startsWith('http') ? said : null)]),
      ...(passage ? [[cell('')], [cell(passage.before, 'faint'), cell(passage.printed, 'strong'), cell(passage.after, 'faint')]] : []),
    ],
    sheets: others.length > 0 ? [factSheet(disputed ? 'Disputed: other sources on the same' : 'Other sources on the same', others, ['id', 'value', 'status', 'source'])] : [],
    foot: [[cell(voices(listed, others), disputed ? 'warning' : 'faint')]],
  };
}

/** Ten copies of one report are one origin. */
function voices(listed: ListedFact, others: readonly ListedFact[]): string {
  const all = [listed, ...others];
  const origins = new Set(all.map(({ fact, source }) => fact.origin ?? source.id)).size;
  const mentions = new Set(all.map(({ source }) => source.id)).size;
  return `${origins} ${origins === 1 ? 'origin' : 'origins'}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`;
}
