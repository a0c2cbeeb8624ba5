// Export as YAML: documents of entities, then of sources with their facts.

import type { Fact } from '../../model/fact.js';
import { writeValue } from '../../model/value-text.js';
import { writtenAliases, type Exported } from './exported.js';

/** A document holds so many at most: a file is read back document by document. */
const most = 500;

export function* yamlPieces({ entities, facts }: Exported): Generator<string> {
  let count = 0;
  for (const entity of entities()) {
    if (count % most === 0) yield '---\n';
    count += 1;
    const { aliases: _, ...said } = entity;
    yield entries({ ...said, aliases: writtenAliases(entity) }, '  ').replace(/^ {2}/, '- ');
  }
  let open = '';
  count = 0;
  for (const { fact, source } of facts()) {
    if (open !== source.id || count >= most) {
      yield `---\n${entries({ ...source }, '')}facts:\n`;
      open = source.id;
      count = 0;
    }
    count += 1;
    yield entries(factKeys(fact), '    ').replace(/^ {4}/, '  - ');
  }
}

function factKeys({ value, period, parties, start, end, source: _, status, ...fact }: Fact): Record<string, unknown> {
  const roles: Record<string, string[]> = {};
  for (const { role, id } of parties) (roles[role] ??= []).push(id);
  const exact = value && (value.precision === null ? writeValue(value) : { ...value });
  const { id, entity, metric, ...rest } = fact;
  return {
    id,
    entity,
    metric,
    value: exact,
    period: period?.text,
    status: status === 'actual' ? null : status,
    parties: parties.length > 0 ? roles : null,
    at: start === null ? null : `${start}-${end}`,
    ...rest,
  };
}

// JSON is YAML: text is quoted as JSON does where it is more than plain words.
function entries(record: Record<string, unknown>, indent: string): string {
  return Object.entries(record)
    .filter(([, held]) => held !== null && held !== undefined && !(Array.isArray(held) && held.length === 0))
    .map(([key, held]) => `${indent}${key}: ${scalar(held)}\n`)
    .join('');
}

const scalar = (held: unknown): string =>
  typeof held === 'string' ? (/^[A-Za-z0-9][\w./ -]*(?<! )$/.test(held) ? held : quoted(held)) : flow(held);
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const flow = (held: unknown): string =>
  Array.isArray(held)
    ? `[${held.map((one) => quoted(String(one))).join(', ')}]`
    : typeof held === 'object' && held !== null
      ? `{${Object.entries(held)
          .filter(([, one]) => one !== null)
          .map(([key, one]) => `${key}: ${Array.isArray(one) ? flow(one) : typeof one === 'string' ? quoted(one) : String(one)}`)
          .join(', ')}}`
      : String(held);
