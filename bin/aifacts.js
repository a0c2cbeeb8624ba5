#!/usr/bin/env node
'use strict';
// The door: starts the bundled program, each part from V8's code cache where this Node made one (bin/warm.js).
// Of node's own modules only two: every one that is asked for takes a tenth of a millisecond or more.
const { readFileSync } = require('fs');
const { Script } = require('vm');

const home = __dirname.slice(0, -'/bin'.length);
const loaded = new Map();

/**
 * Readers run much code once or twice: V8 should optimise only what stays busy (twenty times its usual patience halves
 * the time a draft takes), give young objects room at once rather than tidy up step by step, and make one version of a
 * pattern instead of two.
 */
const readOnce = '--interrupt-budget=1500000 --semi-space-growth-factor=16 --no-incremental-marking --no-regexp-tier-up';

/** The exports of dist/<name>.cjs, which is a function of what node hands a module. A part asks for another as `./<other>.cjs`. */
function load(name) {
  if (loaded.has(name)) return loaded.get(name).part.exports;
  if (name === 'reading' || name === 'figures') require('v8').setFlagsFromString(readOnce);
  const folder = `${home}/dist`;
  const file = `${folder}/${name}.cjs`;
  let cachedData;
  try {
    cachedData = readFileSync(`${folder}/${name}.cache`);
  } catch {}
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const part = { exports: {} };
  loaded.set(name, { script, part });
  // What is not a part is one of node's, or is found from here as it would be from there.
  const asked = (id) => (id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : require(id));
  asked.resolve = require.resolve;
  script.runInThisContext()(part.exports, asked, part, file, folder);
  return part.exports;
}

module.exports = { home, load, loaded };
if (require.main === module) load('aifacts').start(home);
