// Checks one draft: reads its claims, judges each, and gives every figure its verdict in reading order.

import type { Placed } from '../extract/article.js';
import { withoutDatelines } from '../extract/dateline.js';
import { readArticle } from '../extract/extract-facts.js';
import type { KnownName } from '../extract/known-names.js';
import { detectLanguage } from '../figures/detect-language.js';
import { metricById } from '../metrics/index.js';
import { codePointCounter } from '../model/span.js';
import type { CheckedDraft, Claim, Finding, Verdict } from '../model/verdict.js';
import type { KnownFact } from '../query/known-facts.js';
import { againstOriginal } from './against-original.js';
import { asStatement } from './as-statement.js';
import { aroundOf, themesOf, type Around } from './around.js';
import { backersSaid } from './backers-said.js';
import { bornOutSoFar } from './born-out.js';
import { unknown, type Judged } from './case.js';
import { doubtsOf } from './doubts.js';
import { bystandersOf, leavingOf } from './understood.js';
import { namedIn, sceneFinder, type Fault } from './draft-read.js';
import { faultsIn } from './faults-in.js';
import { fingerprint } from './fingerprint.js';
import { inOrder } from './in-order.js';
import type { Hearing } from './hearing.js';
import { judge } from './judge.js';
import type { Knowledge } from './knowledge.js';
import { mask } from './mask.js';
import { momentOf, type Moment } from './moment.js';
import { besideOf } from './said-beside.js';
import { sentenceAround } from './sentence-around.js';
import { isLoose, standOf } from './stand.js';
import { claimsFor } from './unread.js';
import { applySuppressions, suppressionsIn } from './suppressions.js';
import { sayAmount, type Tongue } from './tell.js';

export interface CheckOptions {
  /** `auto` finds out from the text. */
  language: Tongue | 'auto';
  /** The day the draft is judged as of, ISO 8601. */
  asOf: string;
  names: readonly KnownName[];
  /** Fingerprints of findings that are accepted. */
  baseline: ReadonlySet<string>;
  /** The text it was translated from. */
  original?: string | null;
  /** The text is one claim: a question is judged as the statement it asks about. */
  isClaim?: boolean;
}

export function checkDraft(
  file: string,
  text: string,
  knowledge: Knowledge,
  { language, asOf, names, baseline, original, isClaim }: CheckOptions,
): CheckedDraft<KnownFact> {
  const shown = withoutDatelines(mask(text));
  const tongue = language === 'auto' ? detectLanguage(shown) : language;
  const prose = isClaim ? asStatement(shown, tongue) : shown;
  const read = readArticle(prose, { language: tongue, published: asOf, names });
  const sceneOf = sceneFinder(read);
  const themes = themesOf(read.scenes);
  const told = [...read.candidates, ...read.echoes].filter(({ kind }) => kind !== null).sort((a, b) => a.start - b.start);
  const claims = inOrder({ prose, article: read.article, scenes: read.scenes, claims: told });
  const hearingOf = (claim: Claim): Hearing => {
    const at = sceneOf(claim.start);
    const scene = read.scenes[at]!;
    let nearby: Around | null = null;
    const stand = standOf(read.article, scene, claim, claims);
    const previous = claim.why.includes('topic') || claim.why.includes('subject-followed') ? (read.scenes[at - 1] ?? null) : null;
    const moment = momentOf(stand);
    const beside = besideOf({ prose, article: read.article }, scene, claim, { previous, leaving: leavingOf(stand), soFar: moment.soFar });
    return {
      tongue,
      asOf,
      others: namedIn(scene).map(({ id }) => id),
      around: () =>
        (nearby ??= aroundOf(read.article, read.scenes, themes, at, stand.first, stand.next, borne.whoseBefore(scene.sentence))),
      isLoose: isLoose(stand),
      beside,
      doubts: () => doubtsOf(stand),
      bornOut: (one) => borne.timesFor(one, scene.sentence),
      backers: () => backersSaid(stand),
      bystanders: () => bystandersOf(stand),
      ...ownYears(
        moment,
        claim,
        claims.filter((other) => other !== claim && sceneOf(other.start) === at),
      ),
    };
  };
  const borne = bornOutSoFar();
  const verdicts = claims.map((claim) => {
    const judged = judge(claim, knowledge, hearingOf(claim));
    borne.keep(claim, judged, read.scenes[sceneOf(claim.start)]!.sentence);
    return { from: claim.start, to: claim.end, ...verdictOn(claim, judged, tongue) };
  });
  const taken = new Set(claims.flatMap(({ start, end }) => [start, end]));
  // Of a figure left alone for another reason than that nothing names it, nothing is known.
  const changes = new Set(read.leftOut.filter(({ why }) => !nameless.test(why)).map(({ start }) => start));
  const unread = read.article.figures
    .filter(({ figure: { start, end, kind } }) => kind !== 'number' && !taken.has(start) && !taken.has(end))
    .map((placed) => ({
      from: placed.figure.hedgeStart,
      to: placed.figure.end,
      ...(borneOut(placed) ?? verdictOn(null, unknown('this is no figure of a kind the base covers'), tongue)),
    }));
  function borneOut(placed: Placed): Verdict<KnownFact> | null {
    const at = sceneOf(placed.figure.start);
    if (changes.has(placed.figure.start)) return null;
    for (const claim of claimsFor(
      read.article,
      read.scenes[at]!,
      placed,
      aroundOf(read.article, read.scenes, themes, at, placed.hedgeFirst, placed.next, borne.whoseBefore(read.scenes[at]!.sentence)),
      knowledge,
    )) {
      const judged = judge(claim, knowledge, hearingOf(claim));
      if (judged.verdict === 'supported' || judged.isDisputed) return verdictOn(claim, judged, tongue);
    }
    return null;
  }
  const alone = faultsIn({
    prose,
    tongue,
    article: read.article,
    scenes: read.scenes,
    claims,
    convert: knowledge.convert,
    isDoubted: (claim) =>
      hearingOf(claim)
        .doubts()
        .some(({ unless }) => !unless),
    asOf,
  });
  const held = original == null ? { faults: [], remarks: [] } : againstOriginal(prose, tongue, original);
  const found = withFaults(
    [...verdicts, ...unread].sort((a, b) => a.from - b.from || a.to - b.to),
    [...alone, ...held.faults],
  );

  const { accepted, remarks } = applySuppressions(
    suppressionsIn(text),
    found.map(({ from, verdict }) => ({ from, isWell: verdict === 'supported' || verdict === 'unknown' })),
  );
  const pointAt = codePointCounter(text);
  const seen = new Map<string, number>();
  const findings = found.map((one, at): Finding<KnownFact> => {
    const sentence = sentenceAround(shown, one.from, one.to);
    const print = nameFinding(shown, sentence, one, seen);
    return {
      ...one,
      text: text.slice(one.from, one.to),
      sentence: sentence.replace(/\s+/g, ' ').trim(),
      start: pointAt(one.from),
      end: pointAt(one.to),
      fingerprint: print,
      accepted: accepted.get(at) ?? (baseline.has(print) ? 'baseline' : null),
    };
  });
  return { file, text, findings, remarks: [...remarks, ...held.remarks].sort((a, b) => a.from - b.from) };
}

const nameless = /^no-(?:metric|company)/;

/** A year that dates another figure of the sentence is not this one's. */
const ownYears = (moment: Moment, claim: Claim, others: readonly Claim[]): Moment => ({
  ...moment,
  years: moment.years.filter(
    (year) =>
      claim.period?.text.startsWith(year) ||
      !others.some(({ period, why }) => period?.text.startsWith(year) && !why.includes('time:published')),
  ),
});

type Spot = Verdict<KnownFact> & { from: number; to: number };

/** A figure that its own draft belies is contradicted, unless the base has said so already; one that the base bears out is not the wrong one of two. */
function withFaults(found: readonly Spot[], faults: readonly Fault[]): Spot[] {
  const byEnd = new Map(faults.map((fault) => [fault.end, fault]));
  return found.map((one) => {
    const fault = byEnd.get(one.to);
    if (!fault || one.verdict === 'contradicted' || one.verdict === 'supported') return one;
    return {
      ...one,
      verdict: 'contradicted',
      slip: fault.slip,
      reason: fault.reason,
      suggestion: fault.suggestion,
      evidence: [],
      origins: 0,
      mentions: 0,
    };
  });
}

function verdictOn(claim: Claim | null, { verdict, slip, reason, evidence, meant }: Judged, tongue: Tongue): Verdict<KnownFact> {
  const wrong = verdict === 'contradicted' || verdict === 'outdated';
  return {
    verdict,
    slip,
    reason,
    suggestion: wrong && meant && claim && suggests(claim, slip, meant) ? sayAmount(meant.fact.value!, tongue) : null,
    evidence,
    origins: new Set(evidence.map(({ origin }) => origin)).size,
    mentions: new Set(evidence.map(({ fact }) => fact.source)).size,
    claim,
  };
}

/** A figure in place of the draft's; where the figure is right and its company or year is not, there is none. */
const suggests = (claim: Claim, slip: Judged['slip'], { fact }: KnownFact): boolean =>
  !['entity', 'metric', 'period', 'parties', 'status', 'definition'].includes(slip ?? '') &&
  fact.metric === claim.metric &&
  metricById(fact.metric) !== undefined;

function nameFinding(
  prose: string,
  sentence: string,
  { from, to, verdict, slip }: { from: number; to: number; verdict: string; slip: string | null },
  seen: Map<string, number>,
): string {
  const parts = [sentence, prose.slice(from, to), verdict, slip ?? ''];
  const key = parts.join('\u0000');
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return fingerprint([...parts, String(before)]);
}
