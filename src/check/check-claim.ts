// Checks one sentence that somebody typed to ask about it: slips in names and amounts without a currency are read as they are meant.

import { capitalRuns } from '../extract/mentions/capital-runs.js';
import { indexOf, type KnownName } from '../extract/mentions/known-names.js';
import { articleOf } from '../extract/text/article.js';
import { detectLanguage } from '../figures/detect-language.js';
import { codePointCounter } from '../model/span.js';
import type { CheckedDraft, Finding } from '../model/verdict.js';
import { editDistance } from '../names/edit-distance.js';
import { foldName } from '../names/fold-name.js';
import type { KnownFact } from '../query/known-facts.js';
import { checkDraft, type CheckOptions } from './check-draft.js';
import type { Knowledge } from './comparing/knowledge.js';
import { asStatement } from './draft/as-statement.js';

/** What stands in the claim from one place to another, in UTF-16, and what is read there instead. */
interface Change {
  from: number;
  to: number;
  instead: string;
}

export interface CheckedClaim {
  draft: CheckedDraft<KnownFact>;
  /** What was taken for what. */
  notes: readonly string[];
}

export function checkClaim(file: string, text: string, knowledge: Knowledge, options: CheckOptions): CheckedClaim {
  const language = options.language === 'auto' ? detectLanguage(text) : options.language;
  const asked = { ...options, language };
  const stated = asStatement(text, language);
  const slips = slipsIn(stated, asked);
  const read = (all: readonly Change[]): CheckedDraft<KnownFact> =>
    asTyped(checkDraft(file, changed(stated, all), knowledge, asked), text, all);
  const notes = slips.map(({ from, to, instead }) => `using "${instead}" for "${text.slice(from, to)}"`);
  const draft = read(slips);
  const bare = draft.findings.length === 0 ? bareIn(stated, asked) : null;
  return { draft: bare === null ? draft : withoutCurrency(bare.map((unit) => read([...slips, unit]))), notes };
}

/** Shorter names are taken to the letter: "Grok" is not Groq. */
const fewestLetters = 6;

/** Names that are one slip of the finger away from the only one they can mean. */
function slipsIn(text: string, { language, asOf, names }: CheckOptions): Change[] {
  const article = articleOf(text, language, asOf);
  return capitalRuns(article, indexOf(names)).flatMap(({ first, next }) => {
    const [from, to] = [article.tokens[first]!.start, article.tokens[next - 1]!.end];
    const meant = meantBy(text.slice(from, to), names);
    return meant === null ? [] : [{ from, to, instead: meant }];
  });
}

function meantBy(typed: string, names: readonly KnownName[]): string | null {
  const key = foldName(typed);
  if (key.length < fewestLetters) return null;
  const isClose = ({ folded, name }: KnownName): boolean => {
    const other = folded ?? foldName(name);
    return other[0] === key[0] && other !== key && editDistance(key, other, oneSlip) <= oneSlip;
  };
  const close = names.filter(isClose);
  return new Set(close.map(({ entity }) => entity)).size === 1 ? close[0]!.name : null;
}

/** A letter too many, too few or wrong, or two that changed places. */
const oneSlip = 1.25;

/** Currencies somebody may leave out, as a claim of either language prints them. */
const currencies = { en: [' dollars', ' euros', ' yuan', ' pounds'], fr: [' de dollars', " d'euros", ' de yuans', ' de livres sterling'] };

/** "6,6 milliards": so large an amount of nothing is money. One change for each currency it may be in. */
function bareIn(text: string, { language, asOf }: CheckOptions): Change[] | null {
  const { figures, tokens, language: code } = articleOf(text, language, asOf);
  const bare = figures.find(
    ({ figure, next }) =>
      figure.kind === 'number' && figure.noun === null && (figure.min ?? figure.max ?? 0) >= 1e6 && tokens[next - 1]!.kind === 'word',
  );
  return bare === undefined ? null : currencies[code].map((instead) => ({ from: bare.figure.end, to: bare.figure.end, instead }));
}

/** The reading that is borne out, as the question it leaves; else the first. */
function withoutCurrency(readings: readonly CheckedDraft<KnownFact>[]): CheckedDraft<KnownFact> {
  const borne = readings.find(({ findings }) => findings.some(({ verdict }) => verdict === 'supported'));
  const doubtful = (one: Finding<KnownFact>): Finding<KnownFact> =>
    one.verdict === 'supported' ? { ...one, verdict: 'ambiguous', slip: 'currency', reason: `it prints no currency; ${one.reason}` } : one;
  return borne ? { ...borne, findings: borne.findings.map(doubtful) } : readings[0]!;
}

const inOrder = (changes: readonly Change[]): Change[] => [...changes].sort((one, other) => one.from - other.from);

function changed(text: string, changes: readonly Change[]): string {
  let [read, at] = ['', 0];
  for (const { from, to, instead } of inOrder(changes)) {
    read += text.slice(at, from) + instead;
    at = to;
  }
  return read + text.slice(at);
}

/** The findings at their places in the text as it was typed. */
function asTyped(draft: CheckedDraft<KnownFact>, text: string, changes: readonly Change[]): CheckedDraft<KnownFact> {
  const placeOf = (read: number): number => {
    let grown = 0;
    for (const { from, to, instead } of inOrder(changes)) {
      if (from + grown >= read) break;
      grown += instead.length - (to - from);
    }
    return Math.max(0, Math.min(text.length, read - grown));
  };
  const pointAt = codePointCounter(text);
  const findings = draft.findings.map((one) => {
    const [from, to] = [placeOf(one.from), placeOf(one.to)];
    return {
      ...one,
      from,
      to,
      text: text.slice(from, to),
      sentence: text.replace(/\s+/g, ' ').trim(),
      start: pointAt(from),
      end: pointAt(to),
    };
  });
  return { ...draft, text, findings };
}
