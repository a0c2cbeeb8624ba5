#!/usr/bin/env node
'use strict';
// After an install: looks the base over once, and keeps what this Node compiled, so that each start is fast.
// Nothing depends on it: where it cannot run or write, starts take a few milliseconds more.
const { spawnSync } = require('child_process');
const { existsSync, rmSync, readdirSync, writeFileSync } = require('fs');
const { dirname, join } = require('path');

const dist = join(dirname(__dirname), 'dist');
/** Articles to read, in every language. */
const practice = ['en', 'fr'].map((code) => join(dist, `practice-${code}.txt`));
/** Facts that go out and come in again. */
const facts = join(dist, 'practice.jsonl');
/** Commands that between them run every part most people need: one process each, the first for the starts that count most. */
const runs = [
  ['company graphcore --quiet', 'deals --buyer amazon --json --quiet', 'company graphcore --json --quiet'].map((line) => line.split(' ')),
  [['figures', ...practice, '--quiet']],
  [
    ['check', ...practice, '--quiet'],
    ['extract', '--published', '2025-09-12', ...practice, '--json', '--quiet'],
  ],
  [
    ['company', 'grafcore', '--quiet'],
    ['search', 'graphcore', 'revenue', '--quiet'],
  ],
  [
    ['export', '--company', 'graphcore', '--out', facts, '--quiet'],
    ['import', facts, '--dry-run', '--quiet'],
  ],
];

if (process.argv[2] === '--keep') keep(runs[Number(process.argv[3])]);
else if (existsSync(join(dist, 'aifacts.cjs')) && existsSync(join(dirname(__dirname), 'data', 'aifacts.db'))) {
  for (const file of readdirSync(dist)) if (file.endsWith('.cache')) rmSync(join(dist, file));
  // In processes of their own: the answers they give on the way are nobody's.
  runs.forEach((_, index) =>
    spawnSync(process.execPath, [__filename, '--keep', String(index)], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  rmSync(facts, { force: true });
}

function keep(lines) {
  const { home, load, loaded } = require('./aifacts.js');
  writeFileSync(join(dist, 'aifacts.seen'), load('aifacts').lookOver(home));
  const next = () => {
    if (lines.length === 0) return;
    process.argv = [process.execPath, __filename, ...lines.shift()];
    load('aifacts').start(home);
    setImmediate(next);
  };
  setImmediate(next);
  process.on('exit', () => {
    for (const [name, { script }] of loaded)
      if (!existsSync(join(dist, `${name}.cache`))) writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
  });
}
