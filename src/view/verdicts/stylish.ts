// The report for people: each figure that wants a look, underlined in its passage, with verdict, reason and evidence.

import type { CheckedDraft, Finding, VerdictKind } from '../../model/verdict.js';
import type { ListedFact } from '../../query/listed-fact.js';
import type { Format } from '../format.js';
import { inkOf } from '../formats/ink.js';
import { noInk, type Ink } from '../formats/plain.js';
import { safeText } from '../safe-text.js';
import { cell, type Tone } from '../sheet.js';
import { showValue } from '../show-value.js';
import { readyToMeasure, textWidth } from '../text-width.js';
import { checkedIn, countsOf, isFailure, nothingToJudge, remarksOf, type Checked } from './checked.js';
import { lineAround, placesOf, type Place } from './places.js';

/** So many columns of a passage are shown around its figure. */
const passageWidth = 88;
/** So many sources are named; `--explain` names all. */
const mostSources = 2;

export const stylish: Format = {
  name: 'stylish',
  summary: 'passages with their figures underlined, and a count',
  machine: false,
  async print(answer, style) {
    const checked = checkedIn(answer);
    const ink = style.color ? inkOf((await import('chalk')).Chalk, style) : noInk;
    await readyToMeasure({ head: checked.drafts.map(({ text }) => [cell(text)]), sheets: [], foot: [] });
    return pieces(checked, ink);
  },
};

function* pieces(checked: Checked, ink: Ink): Iterable<string> {
  for (const draft of checked.drafts) {
    const shown = draft.findings.filter((finding) => isShown(checked, draft, finding));
    if (shown.length === 0) continue;
    const placeOf = placesOf(draft.text);
    for (const finding of shown) yield* block(checked, draft, finding, placeOf(finding.from), ink);
  }
  for (const { file, fromPlace, message } of remarksOf(checked))
    yield `${ink(`${safeText(file)}:${fromPlace.line}:${fromPlace.column}`, { tone: 'name' })}  ${message}\n\n`;
  yield checked.instead === null ? `${closing(checked)}\n` : `${nothingToJudge}\n  try: ${ink(checked.instead, { tone: 'name' })}\n`;
}

const isShown = (
  { explain, quiet, failOn }: Checked,
  { file }: CheckedDraft<ListedFact>,
  { verdict, accepted }: Finding<ListedFact>,
): boolean => {
  if (quiet) return failOn.has(verdict) && accepted === null;
  if (explain || file === '<claim>') return true;
  return (isFailure(verdict) || failOn.has(verdict)) && accepted === null;
};

const tones: Record<VerdictKind, Tone> = {
  supported: 'faint',
  contradicted: 'warning',
  outdated: 'warning',
  ambiguous: 'strong',
  unknown: 'faint',
};

function* block(
  { explain }: Checked,
  { file, text }: CheckedDraft<ListedFact>,
  finding: Finding<ListedFact>,
  { line, column }: Place,
  ink: Ink,
): Iterable<string> {
  const place = file === '<claim>' ? `claim:${column}` : `${file}:${line}:${column}`;
  yield `${ink(safeText(place), { tone: 'name' })}  ${ink(finding.verdict, { tone: tones[finding.verdict] })}${finding.accepted === null ? '' : ` (accepted: ${safeText(finding.accepted)})`}\n`;
  const { before, figure, after } = passage(text, finding);
  yield `  ${before}${ink(figure, { tone: 'strong' })}${after}\n`;
  yield `  ${' '.repeat(textWidth(before))}${ink('^'.repeat(Math.max(1, textWidth(figure))), { tone: 'warning' })}\n`;
  yield `  ${safeText(finding.reason)}\n`;
  if (finding.suggestion) yield `  should be: ${ink(finding.suggestion, { tone: 'strong' })}\n`;
  if (finding.evidence.length > 0) yield* evidence(finding, explain, ink);
  if (explain && finding.claim) yield `  ${ink(`read as: ${reading(finding.claim)}`, { tone: 'faint' })}\n`;
  yield '\n';
}

/** The line of the figure, cut around it; NFC, so that an accent takes no column of its own. */
function passage(text: string, { from, to }: Finding<ListedFact>): { before: string; figure: string; after: string } {
  const { line, start } = lineAround(text, from);
  const end = Math.min(to - start, line.length);
  const figure = clean(line.slice(from - start, end));
  const room = Math.max(20, passageWidth - figure.length);
  const [before, after] = [clean(line.slice(0, from - start)).trimStart(), clean(line.slice(end)).trimEnd()];
  const keepBefore = Math.min(before.length, Math.max(room - after.length, Math.floor(room * 0.6)));
  const keepAfter = Math.min(after.length, room - keepBefore);
  return {
    before: keepBefore < before.length ? `…${wholeWords(before.slice(-keepBefore + 1), 'start')}` : before,
    figure,
    after: keepAfter < after.length ? `${wholeWords(after.slice(0, Math.max(0, keepAfter - 1)), 'end')}…` : after,
  };
}

const clean = (words: string): string => safeText(words.normalize('NFC'));

/** Cut at a word, where one begins near the cut. */
function wholeWords(words: string, side: 'start' | 'end'): string {
  const at = side === 'start' ? words.search(/\s/) : words.length - 1 - [...words].reverse().join('').search(/\s/);
  if (at < 0 || (side === 'start' ? at > 15 : words.length - at > 15)) return words;
  return side === 'start' ? words.slice(at + 1) : words.slice(0, at);
}

function* evidence(finding: Finding<ListedFact>, explain: boolean, ink: Ink): Iterable<string> {
  const facts = explain ? finding.evidence : finding.evidence.slice(0, mostSources);
  for (const listed of facts) {
    const { fact, source } = listed;
    const printed = fact.printed ? `"${safeText(fact.printed)}"` : showValue(fact.value!);
    const link = fact.link ?? source.url;
    yield `  ${ink(finding.verdict === 'unknown' ? 'nearest' : 'source', { tone: 'faint' })}: ${ink(safeText(`${source.publisher}${source.published ? ` ${source.published}` : ''}`), { tone: 'name', link })} ${printed}${fact.attribution && fact.attribution !== source.publisher ? ` (${safeText(fact.attribution)})` : ''}  ${ink(fact.id, { tone: 'faint' })}\n`;
  }
  if (finding.mentions > 1) yield `  ${ink(countsOf(finding), { tone: 'faint' })}\n`;
}

function reading({
  entity,
  metric,
  definition,
  period,
  status,
  parties,
  confidence,
  why,
}: NonNullable<Finding<ListedFact>['claim']>): string {
  const others = parties.filter(({ id }) => id !== entity.id).map(({ role, name }) => `${role} ${name}`);
  return safeText(
    [entity.name, metric, definition, period?.text, status === 'actual' ? null : status, ...others].filter(Boolean).join(', ') +
      ` (confidence ${confidence}: ${why.join(', ')})`,
  );
}

function closing({ drafts }: Checked): string {
  const findings = drafts.flatMap((draft) => draft.findings);
  const count = (verdict: VerdictKind): number => findings.filter((one) => one.verdict === verdict && one.accepted === null).length;
  const unread = findings.filter(({ claim, verdict }) => claim === null && verdict === 'unknown').length;
  const accepted = findings.filter((one) => one.accepted !== null).length;
  const parts = [
    `${count('contradicted')} contradicted`,
    `${count('outdated')} outdated`,
    `${count('ambiguous')} ambiguous`,
    `${count('supported')} supported`,
    `${count('unknown')} unknown`,
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  const files = drafts.length === 1 ? '' : ` in ${drafts.length} files`;
  const judged = findings.filter(({ verdict }) => verdict !== 'unknown').length;
  return `${findings.length} ${findings.length === 1 ? 'figure' : 'figures'}${files}: ${parts.join(', ')}. Judged ${judged}; ${findings.length - judged - unread} read but not known; ${unread} of no kind the base covers.`;
}
