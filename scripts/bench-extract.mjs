// `node scripts/bench-extract.mjs [--wrong] [folder …]`: how much of what careful readers wrote down the article reader finds.

import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url).pathname;
const out = join(mkdtempSync(join(tmpdir(), 'aifacts-')), 'extract.mjs');
await build({
  stdin: {
    contents:
      "export { extractFacts } from './src/extract/extract-facts.js'; export { readValue } from './src/model/value-text.js'; export { readPeriod } from './src/model/period.js'; export { agree } from './src/model/value.js'; export { codePointCounter } from './src/model/span.js';",
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: out,
  logLevel: 'error',
});
const { extractFacts, readValue, readPeriod, agree, codePointCounter } = await import(pathToFileURL(out));
const showWrong = process.argv.includes('--wrong');

const names = readdirSync(join(root, 'data/entities'))
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(join(root, 'data/entities', file), 'utf8')))
  .flatMap(({ id, name, aliases, kind, sector, country, ticker }) =>
    [name, ...(aliases ?? [])].map((one) => ({
      entity: id,
      name: String(one),
      kind,
      sector,
      country,
      listed: Boolean(ticker),
      title: name,
    })),
  );

/** The articles the base was entered from, where a reader has them. */
function baseSamples() {
  const folder = join(root, '../shared/articles');
  if (!existsSync(folder)) {
    console.log('the five articles are not at hand: skipped');
    return [];
  }
  const sources = readdirSync(join(root, 'data/sources'))
    .filter((file) => /^(cafetech-2023-10-09|cafetech-2025-09-12|cpn-|mondetech-|hard-ai-)/.test(file))
    .map((file) => parse(readFileSync(join(root, 'data/sources', file), 'utf8')));
  return [...new Set(sources.map(({ copy }) => copy))].map((copy) => {
    const [source] = sources.filter((one) => one.copy === copy).sort((a, b) => b.facts.length - a.facts.length);
    const facts = sources.filter((one) => one.copy === copy).flatMap((one) => one.facts);
    return {
      group: 'five articles',
      file: copy,
      text: readFileSync(join(folder, copy), 'utf8'),
      language: source.language,
      published: source.published instanceof Date ? source.published.toISOString().slice(0, 10) : String(source.published),
      expected: facts.map(fromBase),
    };
  });
}

function fromBase({ entity, metric, value, period, status = 'actual', parties = {}, at }) {
  const [start, end] = String(at ?? '')
    .split('-')
    .map(Number);
  return {
    entity,
    metric,
    value: value === undefined ? null : readValue(String(value)),
    period: period === undefined ? null : String(period instanceof Date ? period.toISOString().slice(0, 10) : period),
    status,
    parties: Object.entries(parties).flatMap(([role, ids]) => ids.map((id) => `${role}:${id}`)),
    start,
    end,
  };
}

/** Articles of our own: text beside what a careful reader finds in it. `optional` figures count neither way. */
function ownSamples(folder) {
  const path = resolve(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { published, language, facts } = JSON.parse(readFileSync(join(path, file), 'utf8'));
      const text = readFileSync(join(path, file.replace('.json', '.txt')), 'utf8');
      const expected = facts.map((fact) => {
        const at = nth(text, fact.printed, fact.nth ?? 1);
        if (at < 0) throw new Error(`${file}: "${fact.printed}" is not in the text`);
        const points = codePointCounter(text);
        return {
          entity: fact.entity,
          metric: fact.metric,
          value: fact.value ? readValue(fact.value) : null,
          period: fact.period ?? null,
          status: fact.status ?? 'actual',
          parties: Object.entries(fact.parties ?? {}).flatMap(([role, ids]) => ids.map((id) => `${role}:${id}`)),
          start: points(at),
          end: points(at + fact.printed.length),
          optional: fact.optional ?? false,
        };
      });
      return { group: folder, file, text, language, published, expected };
    });
}

function nth(text, words, count) {
  let at = -1;
  for (let found = 0; found < count; found += 1) at = text.indexOf(words, at + 1);
  return at;
}

function report(group, articles) {
  const totals = new Map();
  const add = (key, field) =>
    totals.set(key, {
      ...{ right: 0, found: 0, wanted: 0, period: 0, parties: 0, withParties: 0 },
      ...totals.get(key),
      [field]: (totals.get(key)?.[field] ?? 0) + 1,
    });
  for (const { file, text, language, published, expected } of articles) {
    const points = codePointCounter(text);
    const found = extractFacts(text, { language, published, names }).map((one) => ({
      ...one,
      from: points(one.start),
      to: points(one.end),
    }));
    const wanted = expected.filter(({ value, optional }) => value !== null && !optional);
    const used = new Set();
    for (const fact of expected.filter(({ value }) => value !== null)) {
      const here = found.filter((one) => one.kind !== null && one.from < fact.end && fact.start < one.to && !used.has(one));
      const right = here.find((one) => isRight(one, fact));
      if (!fact.optional) for (const key of ['all', language, fact.metric]) add(key, 'wanted');
      if (fact.optional) {
        for (const one of here) used.add(one);
        continue;
      }
      if (right) {
        used.add(right);
        for (const key of ['all', language, fact.metric]) {
          add(key, 'right');
          add(key, 'found');
          if (samePeriod(right.period?.text ?? null, fact.period)) add(key, 'period');
          if (fact.parties.length > 0) add(key, 'withParties');
          if (
            fact.parties.length > 0 &&
            fact.parties.every((party) => right.parties.some(({ role, id, name }) => party === `${role}:${id ?? `?${name}`}`))
          )
            add(key, 'parties');
        }
        if (showWrong && !samePeriod(right.period?.text ?? null, fact.period))
          console.log(
            `  ${file} PERIOD ${fact.entity} ${fact.metric} wanted ${fact.period} got ${right.period?.text ?? null} [${right.why}]`,
          );
        if (
          showWrong &&
          fact.parties.length > 0 &&
          !fact.parties.every((party) => right.parties.some(({ role, id, name }) => party === `${role}:${id ?? `?${name}`}`))
        )
          console.log(
            `  ${file} PARTIES ${fact.entity} ${fact.metric} wanted ${fact.parties} got ${right.parties.map(({ role, id, name }) => `${role}:${id ?? name}`)}`,
          );
      } else if (showWrong)
        console.log(
          `  ${file} MISSED ${fact.entity} ${fact.metric} ${show(fact.value)} ${fact.status} "${[...text].slice(fact.start, fact.end).join('')}"`,
        );
    }
    for (const one of found) {
      if (one.kind === null || used.has(one)) continue;
      for (const key of ['all', language, one.metric]) add(key, 'found');
      if (showWrong)
        console.log(
          `  ${file} WRONG ${one.entity.id ?? `?${one.entity.name}`} ${one.metric} ${one.min}-${one.max} ${one.unit} ${one.status} "${one.printed}" [${one.why}]`,
        );
    }
    void wanted;
  }
  console.log(`\n${group}: ${articles.length} articles`);
  console.log('                     wanted found right  precision recall | of the right ones: period  parties');
  for (const [key, { right, found, wanted, period, parties, withParties }] of [...totals].sort(
    ([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1),
  )) {
    console.log(
      `${key.padEnd(22)} ${String(wanted).padStart(4)} ${String(found).padStart(5)} ${String(right).padStart(5)}  ${(right / (found || 1)).toFixed(3).padStart(9)} ${(right / (wanted || 1)).toFixed(3).padStart(6)} | ${(period / (right || 1)).toFixed(2)} ${withParties ? (parties / withParties).toFixed(2) : '-'}`,
    );
  }
}

const order = (key) => (key === 'all' ? 0 : key.length === 2 ? 1 : 2);

const show = (value) => value && `${value.min}-${value.max} ${value.unit}`;

function isRight(one, { entity, metric, value, status }) {
  const who = one.entity.id ?? `?${one.entity.name}`;
  return (
    ((who === entity || (one.entity.id === null && `?${one.entity.name.toLowerCase()}` === entity.toLowerCase())) &&
      one.metric === metric &&
      one.status === status &&
      one.unit === value.unit &&
      same(one.min, value.min) &&
      same(one.max, value.max)) ||
    (who === entity &&
      one.metric === metric &&
      one.status === status &&
      agree({ ...one, unit: one.unit ?? '' }, value) &&
      (one.min === null) === (value.min === null))
  );
}

const same = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.abs(b) * 1e-3);

/** Two periods agree when they overlap and neither is vaguer than the other's year, or one is the point the other counts from. */
function samePeriod(a, b) {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const one = readPeriod(a);
  const other = readPeriod(b);
  const ends = ({ start, end }) => [start ?? '0000', end ?? '9999'];
  if (!one || !other) return false;
  const [a1, a2] = ends(one);
  const [b1, b2] = ends(other);
  return (
    a1 <= b2 &&
    b1 <= a2 &&
    (one.start === null) === (other.start === null) &&
    (one.end ?? other.end)?.slice(0, 4) === (other.end ?? one.end)?.slice(0, 4)
  );
}

/** Folders told on the command line, for articles that stay outside the project. */
const told = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const samples =
  told.length > 0
    ? told.flatMap(ownSamples)
    : [
        ...baseSamples(),
        ...['articles', 'later', 'last', 'english', 'fresh', 'everyday'].flatMap((folder) => ownSamples(`tests/extract/${folder}`)),
      ];
for (const group of [...new Set(samples.map(({ group }) => group))])
  report(
    group,
    samples.filter((sample) => sample.group === group),
  );
