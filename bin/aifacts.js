#!/usr/bin/env node
'use strict';
// The door: starts the bundled program, from V8's code cache where this Node made one.
const { readFileSync } = require('fs');
const { createRequire } = require('module');
const { dirname, join } = require('path');
const { Script } = require('vm');

const home = dirname(__dirname);
const file = join(home, 'dist', 'aifacts.cjs');
let cachedData;
try { cachedData = readFileSync(join(home, 'dist', 'aifacts.cache')); } catch {}
const program = { exports: {} };
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`, { filename: file, cachedData });
script.runInThisContext()(program.exports, createRequire(file), program, file, dirname(file));
program.exports.start(home);
