// Writes data/sources/ and data/rates.csv anew from the open data sets: node scripts/import-open-data.mjs <their folder>.
// The importers read the rows; open-data-reviews.yaml holds what a person found wrong in them, row by row.

import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, stringify } from 'yaml';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/import-open-data.mjs <folder of the data sets>');

const code = await build({
  stdin: {
    contents: `export { importerOf } from './src/importers/index.js';
      export { sentenceOf } from './src/importers/reading/sentence.js';
      export { tableRows } from './src/importers/reading/table.js';
      export { readPeriod } from './src/model/period.js';
      export { hedged } from './src/model/value.js';
      export { readValue, writeValue } from './src/model/value-text.js';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const house = await import(`data:text/javascript;base64,${Buffer.from(code.outputFiles[0].contents).toString('base64')}`);

const reviews = parse(readFileSync(join(root, 'scripts/open-data-reviews.yaml'), 'utf8'));
const entities = readdirSync(join(root, 'data/entities')).flatMap((file) =>
  parse(readFileSync(join(root, 'data/entities', file), 'utf8'), { schema: 'failsafe' }),
);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const byName = new Map(entities.flatMap((entity) => [entity.name, ...(entity.aliases ?? [])].map((name) => [name.toLowerCase(), entity])));

let lost = 0;
for (const [id, review] of Object.entries(reviews.sets)) await writeSource(id, review);
await writeRates('fx/ecb_eurofxref-hist_1999-2026-04-13.csv.gz');
if (lost > 0) throw new Error(`${lost} reviews or names above fit nothing: read the rows again`);

async function writeSource(id, review) {
  const text = textOf(review.file, review.sha256);
  const importer = house.importerOf(text.slice(0, 4096));
  if (importer?.id !== review.importer) throw new Error(`${review.file} is read by ${importer?.id}, not by ${review.importer}`);
  const [refused, mended] = [new Map(Object.entries(review.refused ?? {})), new Map(Object.entries(review.mended ?? {}))];
  const needed = new Set();
  const facts = [];
  const reasons = new Map();
  let source = null;
  for await (const outcome of importer.read([text], review.published ?? null)) {
    if (outcome.kind === 'refusal') {
      count(
        reasons,
        /no metric for it/.test(outcome.reason)
          ? 'no metric for the tag'
          : outcome.reason.replace(/https?:\S+/, '').replace(/: \d+ figures?$/, ''),
      );
      continue;
    }
    source = outcome.source;
    const keys = [`${outcome.row} ${outcome.fact.metric}`, outcome.row];
    if (review.years && /Q[1-4]/.test(`${outcome.fact.definition} ${outcome.fact.period?.text}`)) {
      count(reasons, 'not bundled');
      continue;
    }
    const no = keys.find((key) => refused.has(key));
    keys.filter((key) => refused.has(key) || mended.has(key)).forEach((key) => needed.add(key));
    if (no) {
      count(reasons, `review: ${refused.get(no)}`);
      continue;
    }
    facts.push(factOf(outcome.fact, { ...mended.get(keys[1]), ...mended.get(keys[0]) }, review));
  }
  for (const key of [...refused.keys(), ...mended.keys()]) if (!needed.has(key)) complain(`${id}: nothing at ${key}`);
  const taken = new Map();
  const lines = facts.map((fact) => {
    const times = count(taken, fact.id);
    return factText({ ...fact, id: times > 1 ? `${fact.id}-${times}` : fact.id });
  });
  const { publisher, title, url, licence, credit } = source;
  const head = { id, publisher, title, url, published: review.published ?? source.published, language: 'en', licence, credit };
  writeFileSync(join(root, 'data/sources', `${id}.yaml`), `${entries(head, '')}facts:\n${lines.join('\n')}`);
  console.log(`${id}: ${facts.length} facts`);
  for (const [reason, times] of reasons) console.log(`  ${times} x ${reason}`);
}

function factOf(fact, mend, { suffix, spoken = {} }) {
  const { parties: mendedParties, hedge, value: mendedValue, period, printed, ...others } = mend;
  const entity = entityOf(fact.entity);
  const parties = mendedParties
    ? Object.entries(mendedParties).flatMap(([role, ids]) => ids.map((id) => ({ role, id: entityOf(byId.get(id)?.name ?? id).id })))
    : fact.parties.map(({ role, id }) => ({ role, id: entityOf(id).id }));
  const value = mendedValue
    ? house.readValue(mendedValue)
    : hedge
      ? { ...fact.value, ...house.hedged(fact.value.max ?? fact.value.min, hedge), hedge }
      : fact.value;
  const whole = {
    ...fact,
    ...others,
    entity: entity.id,
    parties,
    value,
    printed: printed ?? fact.printed,
    period: period ? house.readPeriod(period) : fact.period,
  };
  const said = {
    ...whole,
    entity: spoken[fact.entity] ?? fact.entity,
    parties: parties.map(({ role, id }) => ({ role, id: byId.get(id).name })),
  };
  return { ...whole, id: idOf(whole, suffix), says: others.says ?? house.sentenceOf(said) };
}

function idOf({ entity, metric, definition, period, parties }, suffix) {
  const investors = ['investment', 'stake'].includes(metric) ? parties.filter(({ role }) => role === 'investor').map(({ id }) => id) : [];
  const when = /fiscal/.test(definition ?? '') ? null : period?.text.replace('../', 'to ').replace('/', ' to ');
  return [entity, metric, ...investors, definition, when, suffix]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, '-');
}

function entityOf(name) {
  const entity = byName.get((reviews.names[name] ?? name).toLowerCase());
  if (!entity) complain(`no entity ${name}`);
  return entity ?? { id: name, name };
}

function factText(fact) {
  const { id, entity, metric, value, period, status, parties, attribution, definition, origin, printed, place, link, confidence, says } =
    fact;
  const named = Object.entries(Object.groupBy?.(parties, ({ role }) => role) ?? grouped(parties)).map(
    ([role, ids]) => `${role}: [${ids.map(({ id }) => id).join(', ')}]`,
  );
  const keys = {
    id,
    entity,
    metric,
    value: value && house.writeValue(value),
    period: period?.text,
    status: status === 'actual' ? null : status,
    parties: named.length > 0 ? `{${named.join(', ')}}` : null,
    attribution: attribution === byId.get(entity)?.name ? null : attribution,
    definition,
    origin,
    printed,
    place,
    link,
    confidence,
    says,
  };
  return entries(keys, '    ').replace('    id', '  - id');
}

function entries(record, indent) {
  const lines = Object.entries(record).filter(([, text]) => text !== null && text !== undefined);
  return lines.map(([key, text]) => `${indent}${key}: ${key === 'parties' ? text : scalar(text)}\n`).join('');
}

function scalar(text) {
  return stringify(text, { schema: 'failsafe', lineWidth: 0 }).trimEnd();
}

/** Monthly averages of the euro reference rates, units per euro, six significant digits; whole months only. */
async function writeRates(file) {
  const { currencies, from, until } = reviews.rates;
  const months = new Map();
  for await (const row of house.tableRows([textOf(file, reviews.rates.sha256)])) {
    const month = row.cell('Date').slice(0, 7);
    if (month < from || month > until) continue;
    const sums = months.get(month) ?? months.set(month, new Map()).get(month);
    for (const currency of currencies) {
      if (!/^\d/.test(row.cell(currency))) continue;
      const { total, days } = sums.get(currency) ?? { total: 0, days: 0 };
      sums.set(currency, { total: total + Number(row.cell(currency)), days: days + 1 });
    }
  }
  const average = (sum) => (sum ? String(Number((sum.total / sum.days).toPrecision(6))) : '');
  const rows = [...months.keys()]
    .sort()
    .map((month) => [month, ...currencies.map((currency) => average(months.get(month).get(currency)))].join(','));
  writeFileSync(join(root, 'data/rates.csv'), `${['month', ...currencies].join(',')}\n${rows.join('\n')}\n`);
  console.log(`rates: ${rows.length} months`);
}

function textOf(file, sha256) {
  const bytes = readFileSync(join(folder, file));
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== sha256) throw new Error(`${file} is another edition than the one reviewed (${sum}): review it row by row first`);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function grouped(parties) {
  const groups = {};
  for (const party of parties) (groups[party.role] ??= []).push(party);
  return groups;
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts.get(key);
}

function complain(what) {
  lost += 1;
  console.error(what);
}
