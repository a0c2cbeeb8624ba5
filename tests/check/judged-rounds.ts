// Claims and drafts whose verdicts were written down before they were run, and what the check says of each now.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checked, checkedClaim } from './real-base.js';

/** A claim, or a figure of a draft: the verdict it deserves (`a/b` where two are fair, `!a` for any other, null where nobody judged it) and what it gets. */
export interface JudgedFigure {
  file: string;
  says: string;
  wanted: string | null;
  got: string;
}

const claimsAsOf = '2026-11-24';
const rounds = join(import.meta.dirname, 'rounds');

/** The files `tests/check/rounds` holds: `.txt`, a claim a line, and `.md`, a draft with its verdicts in a `.json`. */
export const roundFiles = (): string[] => readdirSync(rounds).filter((file) => /\.(txt|md)$/.test(file)).map((file) => join(rounds, file));

export const judge = (file: string): JudgedFigure[] => (file.endsWith('.md') ? ofDraft(file) : ofClaims(file));

/** Each claim with the verdict of its worst figure: a true one holds with all its figures, a wrong one is caught at one of them. */
function ofClaims(file: string): JudgedFigure[] {
  return linesOf(file).map(({ wanted, says }) => {
    const verdicts = checkedClaim(says, claimsAsOf).map(({ verdict }) => verdict);
    const got =
      verdicts.find((one) => isWanted(one, wanted) && one !== 'supported') ??
      verdicts.find((one) => one !== 'supported') ??
      verdicts[0] ??
      'unknown';
    return { file, says, wanted, got };
  });
}

function linesOf(file: string): { wanted: string; says: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf('|');
      if (bar < 0) throw new Error(`${file}: no verdict before "${line}"`);
      return { wanted: line.slice(0, bar).trim(), says: line.slice(bar + 1).trim() };
    });
}

/** Each figure a reader judged, with what the draft's check says of it; a verdict on any other figure is shown apart. */
function ofDraft(file: string): JudgedFigure[] {
  const text = readFileSync(file, 'utf8');
  const { asOf, figures } = JSON.parse(readFileSync(file.replace(/\.md$/, '.json'), 'utf8')) as { asOf: string; figures: { printed: string; nth?: number; verdict: string }[] };
  const findings = checked(text, asOf);
  const places = figures.map(({ printed, nth = 1, verdict }) => {
    let start = -1;
    for (let found = 0; found < nth; found += 1) {
      start = text.indexOf(printed, start + 1);
      if (start < 0) throw new Error(`${file}: "${printed}" is not in the text ${nth} times`);
    }
    return { printed, verdict, start, end: start + printed.length };
  });
  const told = places.map(({ printed, verdict, start, end }) => {
    const here = findings.filter((one) => one.start < end && start < one.end).map((one): string => one.verdict);
    const got =
      here.find((one) => isWanted(one, verdict) && one !== 'supported') ?? here.find((one) => one !== 'supported') ?? here[0] ?? 'none';
    return { file, says: `${printed} in «${text.slice(Math.max(0, start - 60), end + 30).replace(/\s+/g, ' ')}»`, wanted: verdict, got };
  });
  const beside = findings
    .filter(
      (one) => ['contradicted', 'outdated'].includes(one.verdict) && !places.some(({ start, end }) => one.start < end && start < one.end),
    )
    .map((one) => ({ file, says: `${one.text}: ${one.reason}`, wanted: null, got: one.verdict }));
  return [...told, ...beside];
}

/** Nothing read is as good as nothing known. */
export function isWanted(got: string, wanted: string): boolean {
  if (wanted.startsWith('!')) return got !== wanted.slice(1);
  const fair = wanted.split('/');
  return fair.includes(got) || (got === 'none' && fair.includes('unknown')) || (got === 'unknown' && fair.includes('none'));
}
