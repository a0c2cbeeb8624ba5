// `node scripts/bench-drafts.mjs [--wrong] [file …]`: how many claims and figures of drafts get the verdict a careful reader wrote down before.
//
// Files of `tests/check/rounds` unless told: `NAME.txt` holds a claim a line (`verdict/verdict | sentence`, `!supported | …` for any other),
// `NAME.md` is a draft whose figures `NAME.json` judges ({asOf, figures: [{printed, nth, verdict}]}; `none` where nothing should be read).

import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: options, positionals } = parseArgs({ options: { wrong: { type: 'boolean' } }, allowPositionals: true });

const folder = mkdtempSync(join('node_modules', '.bench-drafts-'));
try {
  await build({
    entryPoints: ['tests/check/judged-rounds.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'tests', 'check', 'judged-rounds.mjs'),
    define: { 'import.meta.dirname': JSON.stringify(join(process.cwd(), 'tests', 'check')) },
    external: ['better-sqlite3'],
    logLevel: 'error',
  });
  const { judge, roundFiles, isWanted } = await import(pathToFileURL(join(folder, 'tests', 'check', 'judged-rounds.mjs')).href);
  print((positionals.length > 0 ? positionals : roundFiles()).flatMap(judge), isWanted);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(judged, isWanted) {
  const groups = new Map();
  for (const one of judged) {
    const group = basename(one.file)
      .replace(/\.(txt|md)$/, '')
      .replace(/\d+$/, '');
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  if (options.wrong)
    for (const { file, says, wanted, got } of judged)
      if (wanted === null || !isWanted(got, wanted)) console.log(`${basename(file)}: ${got}, not ${wanted ?? 'judged'}: ${says}`);
  console.log(['', 'judged', 'right', 'share', 'false supported', 'true called wrong', 'unread or unknown', 'beside'].map(cell).join(''));
  const all = [['all', judged], ...groups];
  for (const [group, own] of groups.size > 1 ? all : groups) {
    const marked = own.filter(({ wanted }) => wanted !== null);
    const wrong = marked.filter(({ got, wanted }) => !isWanted(got, wanted));
    const right = marked.length - wrong.length;
    console.log(
      [
        group,
        marked.length,
        right,
        (right / (marked.length || 1)).toFixed(3),
        wrong.filter(({ got }) => got === 'supported').length,
        wrong.filter(({ got, wanted }) => wanted.includes('supported') && (got === 'contradicted' || got === 'outdated')).length,
        wrong.filter(({ got }) => got === 'unknown' || got === 'none').length,
        own.length - marked.length,
      ]
        .map(cell)
        .join(''),
    );
  }
}

function cell(value, at) {
  return at === 0 ? String(value).padEnd(16) : String(value).padStart(at < 4 ? 8 : 19);
}
