// Scores the figure reader on public sets of figures, where a copy of them is at hand, and times it on long texts.
//
//   node scripts/bench-figures.mjs [--misses] [--sets DIR] [--articles DIR]
//
// Every miss must be explained in tests/figures/public-misses.json, and no explanation may outlive its miss.

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    sets: { type: 'string', default: '../shared/figures' },
    articles: { type: 'string', default: '../shared/articles' },
  },
});
const { readFigures } = await load('src/figures/read-figures.ts');

const explanations = JSON.parse(readFileSync(new URL('../tests/figures/public-misses.json', import.meta.url), 'utf8'));

/** Shares of the same sets that Microsoft Recognizers-Text reads. */
const recognizers = {
  'duckling en money': 53,
  'duckling fr money': 48,
  'rustling en number': 66,
  'rustling fr number': 51,
  'text2num fr number': 75,
};

async function load(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'aifacts-bench-'));
  const outfile = join(folder, 'figures.mjs');
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return import(pathToFileURL(outfile).href).finally(() => rmSync(folder, { recursive: true }));
}

function scoreSets() {
  const scores = new Map();
  for (const file of readdirSync(options.sets)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(join(options.sets, file), 'utf8').trim().split('\n')) {
      const gold = JSON.parse(line);
      const set = setOf(gold);
      if (!set) continue;
      if (!scores.has(set)) scores.set(set, { cases: 0, value: [0, 0], span: [0, 0], unit: [0, 0], hedge: [0, 0], misses: [] });
      score(gold, scores.get(set));
    }
  }
  console.log(['set'.padEnd(34), 'cases', ' value', '  span', '  unit', ' hedge', ' Recognizers'].join(' '));
  for (const [set, { cases, misses, ...marks }] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shares = ['value', 'span', 'unit', 'hedge'].map((mark) => share(marks[mark]).padStart(6));
    console.log([set.padEnd(34), String(cases).padStart(5), ...shares, String(recognizers[set] ?? '').padStart(12)].join(' '));
    if (options.misses)
      for (const miss of misses)
        console.log(`    ${miss.mark}: ${miss.told}\n        ${explanations[set]?.[miss.text] ?? 'NOT EXPLAINED'}`);
  }
  checkExplanations(scores);
}

function checkExplanations(scores) {
  const missed = new Map([...scores].map(([set, { misses }]) => [set, new Set(misses.map(({ text }) => text))]));
  for (const [set, texts] of missed)
    for (const text of texts) if (!explanations[set]?.[text]) console.log(`Not explained: ${set}: ${JSON.stringify(text)}`);
  for (const [set, texts] of Object.entries(explanations))
    for (const text of Object.keys(texts))
      if (!missed.get(set)?.has(text)) console.log(`Explained, but no longer missed: ${set}: ${JSON.stringify(text)}`);
}

const share = ([right, all]) => (all === 0 ? '' : `${((100 * right) / all).toFixed(1)}`);

/** The set a case belongs to, or nothing for cases that are no figures in our sense: ordinals, other languages. */
function setOf({ source, id, lang, kind, region, latent, expected }) {
  const name = id.split(':')[0];
  if (kind.includes('ordinal')) return null;
  if (kind === 'spelled-number-in-sentence') return null;
  if (kind === 'spelled-number-invalid') return `${name} ${lang} invalid`;
  if (name === 'price-parser') return id.includes('XFAIL') ? null : `${name} ${expected.length ? 'prices' : 'none'}`;
  return `${name} ${lang} ${kind === 'currency' ? 'money' : kind.replace('spelled-', '')}${region ? ' (regions)' : ''}${latent ? ' (latent)' : ''}`;
}

function score(gold, marks) {
  marks.cases += 1;
  const figures = readFigures(gold.text, gold.lang === 'und' ? 'auto' : gold.lang);
  const expected = gold.expected[0];
  if (!expected) {
    const none = !figures.some((figure) => figure.hedgeStart === 0 && figure.end === gold.text.length);
    note(marks, 'value', none, gold, `is no figure, read as ${shown(figures)}`);
    return;
  }
  const [min, max] = bounds(expected);
  const figure =
    figures.find((one) => agrees(one.min, min) && agrees(one.max, max)) ??
    figures.find((one) => [one.min, one.max].some((amount) => amount !== null && agrees(amount, min ?? max)));
  note(marks, 'value', figure !== undefined, gold, `is ${JSON.stringify(expected.value)} ${expected.unit}, read as ${shown(figures)}`);
  if (!figure) return;
  const starts = [figure.start, figure.hedgeStart];
  const isInside = gold.kind === 'price' && figure.start <= expected.start && figure.end >= expected.end;
  if (expected.start !== undefined)
    note(
      marks,
      'span',
      isInside || (starts.includes(expected.start) && figure.end === expected.end),
      gold,
      `stands at ${expected.start}-${expected.end}, read at ${figure.start}-${figure.end}`,
    );
  const unit = unitOf(gold, expected);
  if (unit) note(marks, 'unit', unit.split('|').includes(String(figure.unit)), gold, `is in ${expected.unit}, read in ${figure.unit}`);
  if (gold.kind === 'currency')
    note(
      marks,
      'hedge',
      hedgesOf(expected).includes(figure.hedge),
      gold,
      `is ${expected.precision ?? JSON.stringify(expected.value)}, read as ${figure.hedge}`,
    );
}

function note(marks, mark, isRight, { text }, told) {
  marks[mark][0] += isRight ? 1 : 0;
  marks[mark][1] += 1;
  if (!isRight) marks.misses.push({ mark, text, told: `${JSON.stringify(text)} ${told}` });
}

const shown = (figures) => JSON.stringify(figures.map(({ text, min, max, unit }) => [text, min, max, unit]));

const agrees = (one, other) => one === other || (one !== null && other !== null && Math.abs(one - other) <= Math.abs(other) * 1e-12);

/** Cents are hundredths of a currency to us, a unit of their own to duckling and rustling. */
function bounds({ value, unit }) {
  const scale = /^cent$/i.test(unit) ? 0.01 : 1;
  if (typeof value === 'number') return [value * scale, value * scale];
  return [value.from === undefined ? null : value.from * scale, value.to === undefined ? null : value.to * scale];
}

const units = {
  Dollar: 'USD',
  $: 'USD',
  Pound: 'GBP',
  '£': 'GBP',
  Cent: 'USD',
  cent: 'USD|EUR',
  KR: 'SEK|NOK|DKK',
  '¥': 'JPY',
  '฿': 'THB|BTC',
  Dinar: 'KWD',
  Riyal: 'SAR',
  Rial: 'IRR',
  '€': 'EUR',
  LEI: 'RON',
  CFA: 'XOF',
};

/** The ISO code a set means by its unit; nothing where it means none. */
function unitOf({ kind, text }, { unit }) {
  if (unit === null || unit === 'Unnamed' || (kind === 'price' && !text.includes(unit))) return null;
  if (kind === 'price') return units[unit] ?? (/^[A-Z]{3}$/.test(unit) ? unit : null);
  return units[unit] ?? unit;
}

function hedgesOf({ value, precision }) {
  if (precision === 'approximate') return ['about', 'nearly'];
  if (typeof value === 'number') return ['exact', 'about', 'nearly'];
  if (value.to === undefined) return ['over', 'at-least'];
  return value.from === undefined ? ['under', 'up-to', 'nearly'] : ['range'];
}

function timeArticles() {
  const articles = readdirSync(options.articles)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(options.articles, name), 'utf8'))
    .join('\n\n');
  const text = articles.repeat(Math.ceil(4e6 / articles.length));
  readFigures(articles.repeat(5), 'fr');
  const hostile = {
    'articles, French': [text, 'fr'],
    'articles, detected': [text, 'auto'],
    digits: ['7'.repeat(1e6), 'en'],
    spaces: [' '.repeat(1e6), 'en'],
    brackets: ['('.repeat(1e6), 'en'],
    'un demi-': ['un demi-'.repeat(125e3), 'fr'],
    'million ': ['million '.repeat(125e3), 'fr'],
  };
  for (const [name, [words, language]] of Object.entries(hostile)) {
    const seconds = Math.min(...[1, 2, 3].map(() => processorSeconds(() => readFigures(words, language))));
    console.log(`${name.padEnd(20)} ${(Buffer.byteLength(words) / 1e6 / seconds).toFixed(1).padStart(7)} MB/s of processor time`);
  }
}

/** Time on the processor, which other programs on the machine do not stretch. */
function processorSeconds(work) {
  const { user } = process.cpuUsage();
  work();
  return (process.cpuUsage().user - user) / 1e6;
}

if (existsSync(options.sets)) scoreSets();
else console.log(`No figure sets in ${options.sets}: nothing to score.`);
if (existsSync(options.articles)) timeArticles();
else console.log(`No articles in ${options.articles}: nothing to time.`);
