// Reads our own YAML as a stream of documents: a source with its facts, or a list of entities, or one fact.

import { LineCounter, isMap, isSeq, parseDocument, type Node } from 'yaml';
import type { Source } from '../model/source.js';
import type { Importer, Outcome } from './importer.js';
import { linesOf } from './reading/lines.js';
import { refusalOf } from './reading/outcome.js';
import { ownOutcome } from './reading/own-record.js';

export const ownYaml: Importer = {
  id: 'own-yaml',
  name: 'aifacts, sources with their facts (YAML; see data/README.md)',
  recognizes: (head) =>
    /^(?:\uFEFF|---\r?\n|#[^\n]*\n|\s*\n)*(?:- (?:\{ ?)?)?(?:id|publisher|entity|metric): ?\S/.test(head) &&
    /^(?:[ -]*(?:\{ ?)?)(?:facts|metric|name|kind):|, (?:name|kind):/m.test(head),
  async *read(chunks) {
    let document: string[] = [];
    let first = 1;
    let last = 0;
    for await (const { number, text } of linesOf(chunks)) {
      last = number;
      if (/^---(?:\s|$)/.test(text)) {
        yield* outcomesOf(document.join('\n'), first);
        document = [];
        first = number + 1;
      } else document.push(text);
    }
    if (last > 0) yield* outcomesOf(document.join('\n'), first);
  },
};

function* outcomesOf(text: string, line: number): Generator<Outcome> {
  if (text.replace(/^\s*(?:#.*)?$/gm, '').trim() === '') return;
  const lineCounter = new LineCounter();
  // Every scalar stays the text it was written as: 1.30 is not 1.3, and 2025-09 no subtraction.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter });
  const [fault] = document.errors;
  if (fault)
    return yield {
      ...refusalOf(`line ${line}`, `not YAML: ${fault.message.split('\n')[0]}`),
      line: line + (fault.linePos?.[0].line ?? 1) - 1,
    };
  const whole: unknown = document.toJS();
  const placed = (outcome: Outcome, index: number): Outcome => {
    const list = isMap(document.contents) ? document.contents.get('facts', true) : document.contents;
    const node = isSeq(list) ? (list.items[index] as Node | undefined) : document.contents;
    return { ...outcome, line: line + (node?.range ? lineCounter.linePos(node.range[0]).line : 1) - 1 };
  };
  if (Array.isArray(whole)) {
    for (const [index, one] of (whole as Record<string, unknown>[]).entries()) {
      const isFact = typeof one === 'object' && one !== null && 'metric' in one;
      yield placed(ownOutcome(`entry ${index + 1} from line ${line}`, isFact ? one : { entity: one }), index);
    }
    return;
  }
  const { facts, ...source } = (whole ?? {}) as Record<string, unknown>;
  if (!Array.isArray(facts)) return yield placed(ownOutcome(`line ${line}`, whole), 0);
  for (const [index, fact] of (facts as Record<string, unknown>[]).entries()) {
    const named = typeof fact === 'object' && fact !== null && typeof fact.id === 'string' ? ` ${fact.id}` : '';
    yield placed(ownOutcome(`fact ${index + 1}${named} from line ${line}`, fact, citation(source)), index);
  }
}

const citation = (source: Record<string, unknown>): Partial<Source> =>
  Object.fromEntries(Object.entries(source).map(([key, text]) => [key, text === '' ? null : text]));
