// `node scripts/sample-facts.mjs [count] [seed]`: facts of the press drawn at random, the same for the same seed, to be
// read again against their pages.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const [count = 150, seed = 1] = process.argv.slice(2).map(Number);
const folder = new URL('../data/sources/', import.meta.url);
const facts = readdirSync(folder)
  .sort()
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8'), { schema: 'failsafe' }))
  .filter(({ licence, copy }) => !licence && !copy)
  .flatMap(({ facts, ...source }) => facts.map((fact) => ({ ...fact, source })));

// Mulberry32, a small generator of even numbers: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
function* random(state) {
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}

const numbers = random(seed);
for (let at = 0; at < Math.min(count, facts.length); at += 1) {
  const other = at + Math.floor(numbers.next().value * (facts.length - at));
  [facts[at], facts[other]] = [facts[other], facts[at]];
  process.stdout.write(`${JSON.stringify(facts[at])}\n`);
}
