#!/usr/bin/env node
'use strict';
// After an install: looks the base over once, and keeps what this Node compiled, so that each start is fast.
// Nothing depends on it: where it cannot run or write, starts take a few milliseconds more.
const { spawnSync } = require('child_process');
const { existsSync, readFileSync, writeFileSync } = require('fs');
const { createRequire } = require('module');
const { dirname, join } = require('path');
const { Script } = require('vm');

const home = dirname(__dirname);
const file = join(home, 'dist', 'aifacts.cjs');
const cache = join(home, 'dist', 'aifacts.cache');

if (process.argv[2] === '--keep') keep();
else if (existsSync(file) && existsSync(join(home, 'data', 'aifacts.db'))) spawnSync(process.execPath, [__filename, '--keep'], { stdio: ['ignore', 'ignore', 'inherit'] });

// In a process of its own: the answers it gives on the way are nobody's.
function keep() {
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`, { filename: file });
  const program = { exports: {} };
  script.runInThisContext()(program.exports, createRequire(file), program, file, dirname(file));
  writeFileSync(join(home, 'dist', 'aifacts.seen'), program.exports.lookOver(home));
  process.on('exit', () => writeFileSync(cache, script.createCachedData()));
  process.argv = [process.execPath, __filename, 'deals', '--buyer', 'amazon', '--limit', '3', '--quiet'];
  program.exports.start(home);
}
