// Every single claim of the corpus is read whole: whom it is about, what, how much, when, how sure.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extractFacts } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';
import { writeValue } from '../../src/model/value-text.js';
import { claims as english } from './corpus/en.js';
import { claims as french } from './corpus/fr.js';

const folder = join(import.meta.dirname, '../../data/entities');
interface EntityText {
  id: string;
  name: string;
  aliases?: string[];
  kind: KnownName['kind'];
  sector?: string;
  country?: string;
  ticker?: string;
}
const names: KnownName[] = readdirSync(folder).filter((file) => file.endsWith('.yaml')).flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as EntityText[]).flatMap(({ id, name, aliases = [], kind, sector, country, ticker }) => [name, ...aliases].map((one) => ({ entity: id, name: String(one), kind, sector, country, listed: Boolean(ticker), title: name })));

describe.each([['en', english], ['fr', french]] as const)('single claims in %s', (language, claims) => {
  it.each(claims.map((claim) => ({ claim, sentence: claim[0] })))('$sentence', ({ claim: [sentence, entity, metric, value, period, status, party] }) => {
    const read = extractFacts(sentence, { language, published: '2025-11-20', names }).filter(({ kind }) => kind !== null);
    const shown = read.map((one) => ({
      entity: one.entity.id ?? `?${one.entity.name}`, metric: one.metric, value: writeValue({ min: one.min, max: one.max, unit: one.unit!, hedge: one.hedge, precision: null }), period: one.period?.text ?? null, status: one.status,
      ...(party !== undefined && { party: one.parties.map(({ role, id }) => `${role}:${id}`).find((known) => known === party) }),
    }));
    expect(shown).toContainEqual({ entity, metric, value: tidy(value), period, status, ...(party !== undefined && { party }) });
  });
});

// Headlines, notes and drafts begin and end anywhere: "Valued at $2.6 billion", "Norway's Halden raised".
describe.each([['en', english], ['fr', french]] as const)('torn sentences in %s', (language, claims) => {
  it('are read wherever they are torn', () => {
    const sentences = ["Norway's Halden raised $20 million", ...claims.flatMap(([sentence], at) => (at % 12 === 0 ? sentence : []))];
    const torn = sentences.map((sentence) => sentence.split(' ')).flatMap((words) => words.flatMap((_, at) => [words.slice(at).join(' '), words.slice(at, at + 4).join(' ')]));
    for (const text of torn) extractFacts(text, { language, published: '2025-11-20', names });
    expect(torn).not.toEqual([]);
  });
});

/** As `writeValue` would write it: "4500B USD" is "4.5T USD". */
const tidy = (value: string): string => value.replace('4500B', '4.5T').replace(/(\d+)M people/, '$1000000 people');
