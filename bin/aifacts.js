#!/usr/bin/env node
'use strict';
// The door: starts the bundled program, each part from V8's code cache where this Node made one (bin/warm.js).
const { readFileSync } = require('fs');
const { createRequire } = require('module');
const { dirname, join } = require('path');
const { Script } = require('vm');

const home = dirname(__dirname);
const loaded = new Map();

/** Readers run much code once or twice: V8 should optimise only what stays busy (twenty times its usual patience halves the time a draft takes). */
const compileLater = () => require('v8').setFlagsFromString('--interrupt-budget=1500000');

/** The exports of dist/<name>.cjs, which is a function of what node hands a module. A part asks for another as `./<other>.cjs`. */
function load(name) {
  if (loaded.has(name)) return loaded.get(name).part.exports;
  const file = join(home, 'dist', `${name}.cjs`);
  if (name === 'reading') compileLater();
  let cachedData;
  try { cachedData = readFileSync(join(home, 'dist', `${name}.cache`)); } catch {}
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const part = { exports: {} };
  loaded.set(name, { script, part });
  let outside;
  const asked = (id) => (id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : (outside ??= createRequire(file))(id));
  asked.resolve = (...words) => (outside ??= createRequire(file)).resolve(...words);
  script.runInThisContext()(part.exports, asked, part, file, dirname(file));
  return part.exports;
}

module.exports = { home, load, loaded };
if (require.main === module) load('aifacts').start(home);
