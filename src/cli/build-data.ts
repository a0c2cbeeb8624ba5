// `npm run data`: reads the text of the facts, builds data/aifacts.db, or lists every complaint and writes nothing.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readRates } from '../importers/rates.js';
import { buildBase, type Built } from '../intake/build-base.js';
import type { Exceptions } from '../intake/judge.js';

/** Reads the folder's text and writes `out`, a whole file or none. */
export function buildData(folder: string, out: string): Built {
  const built = buildBase({
    entities: yamlFiles(join(folder, 'entities')),
    sources: yamlFiles(join(folder, 'sources')),
    exceptions: yamlOr<Exceptions>(join(folder, 'exceptions.yaml'), {}),
    retired: new Set(yamlOr<string[]>(join(folder, 'retired.yaml'), [])),
    rates: existsSync(join(folder, 'rates.csv')) ? readRates(readFileSync(join(folder, 'rates.csv'), 'utf8')) : [],
  });
  if (built.bytes) {
    mkdirSync(join(out, '..'), { recursive: true });
    writeFileSync(`${out}.new`, built.bytes);
    renameSync(`${out}.new`, out);
  }
  return built;
}

function yamlFiles(folder: string): [string, string][] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

const yamlOr = <Kind>(path: string, otherwise: Kind): Kind =>
  existsSync(path) ? ((parse(readFileSync(path, 'utf8')) as Kind | null) ?? otherwise) : otherwise;
