// Candidates as a source file of the base, for a person to review: the format of data/README.md.

import { unitKind } from '../metrics/unit-kind.js';
import { codePointCounter } from '../model/span.js';
import { writeValue } from '../model/value-text.js';
import type { Candidate, Named } from './candidate.js';

export interface Citation {
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string;
  /** The reader's own copy of the text. */
  copy: string | null;
}

/** Lines of YAML. What a person must settle is marked TODO. */
export function sourceDraft(
  text: string,
  candidates: readonly Candidate[],
  { publisher, published, url, language, copy }: Citation,
): string[] {
  const points = codePointCounter(text);
  const taken = new Map<string, number>();
  const usable = candidates.filter(({ kind, unit }) => kind === null || (unit !== null && unitKind(unit) !== null));
  return [
    `id: ${publisher && published ? `${slug(publisher)}-${published}` : 'TODO'}`,
    `publisher: ${publisher ? quoted(publisher) : 'TODO'}`,
    ...(url ? [`url: ${quoted(url)}`] : []),
    `published: ${published ?? 'TODO'}`,
    `language: ${language}`,
    `length: ${points(text.length)}`,
    ...(copy ? [`copy: ${quoted(copy.split('/').at(-1)!)}`] : []),
    usable.length === 0 ? 'facts: []' : 'facts:',
    ...usable.flatMap((one) => factLines(one, points, taken)),
  ];
}

function factLines(one: Candidate, points: (offset: number) => number, taken: Map<string, number>): string[] {
  const start = points(one.start);
  return [
    `  - id: ${freshId(one, taken)}`,
    `    entity: ${ref(one.entity)}`,
    `    metric: ${one.metric}${one.alternatives.length > 0 ? ` # or ${one.alternatives.join(', ')}` : ''}`,
    ...(one.unit !== null && (one.min !== null || one.max !== null)
      ? [`    value: ${writeValue({ min: one.min, max: one.max, unit: one.unit, hedge: one.hedge, precision: one.precision })}`]
      : []),
    ...(one.period ? [`    period: ${one.period.text}`] : []),
    ...(one.status === 'actual' ? [] : [`    status: ${one.status}`]),
    ...(one.parties.length > 0
      ? [
          `    parties: {${rolesOf(one)
            .map(([role, ids]) => `${role}: [${ids.join(', ')}]`)
            .join(', ')}}`,
        ]
      : []),
    ...(one.attribution ? [`    attribution: ${quoted(one.attribution)}`] : []),
    ...(one.definition ? [`    definition: ${quoted(one.definition)}`] : []),
    `    printed: ${quoted(one.printed.replace(/\s+/g, ' '))}`,
    `    at: ${start}-${points(one.end)}`,
    '    says: TODO',
    '',
  ];
}

function rolesOf({ parties }: Candidate): [string, string[]][] {
  const roles = new Map<string, string[]>();
  for (const { role, ...whom } of parties) roles.set(role, [...(roles.get(role) ?? []), whom.id ?? `TODO-${slug(whom.name)}`]);
  return [...roles];
}

const ref = ({ id, name }: Named): string => id ?? `TODO-${slug(name)} # unknown to the base: ${name}`;

function freshId({ entity, metric, period }: Candidate, taken: Map<string, number>): string {
  const id = [entity.id ?? slug(entity.name), metric, ...(period ? [slug(period.text.replace('../', 'to-').replace('/', '-'))] : [])].join(
    '-',
  );
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Plain where YAML reads it back as the same text, else in single quotes. */
const quoted = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} .’%-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) && !text.endsWith(' ')
    ? text
    : `'${text.replace(/'/g, "''")}'`;
