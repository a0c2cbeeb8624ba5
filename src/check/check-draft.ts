// Checks one draft: reads its claims, judges each, and gives every figure its verdict in reading order.

import { readArticle } from '../extract/extract-facts.js';
import type { KnownName } from '../extract/mentions/known-names.js';
import type { Placed } from '../extract/text/article.js';
import { withoutDatelines } from '../extract/times/dateline.js';
import { detectLanguage } from '../figures/detect-language.js';
import { metricById, traitsOf } from '../metrics/index.js';
import type { Status } from '../model/fact.js';
import { codePointCounter } from '../model/span.js';
import type { CheckedDraft, Claim, Finding, Verdict } from '../model/verdict.js';
import type { KnownFact } from '../query/known-facts.js';
import { unknown, type Judged } from './comparing/case.js';
import type { Knowledge } from './comparing/knowledge.js';
import { isAhead } from './comparing/same-thing.js';
import type { Fault } from './draft/draft-read.js';
import { fingerprint } from './draft/fingerprint.js';
import { mask } from './draft/mask.js';
import { sentenceAround } from './draft/sentence-around.js';
import { applySuppressions, suppressionsIn } from './draft/suppressions.js';
import { sayAmount, type Tongue } from './draft/tell.js';
import { againstOriginal } from './faults/against-original.js';
import { faultsIn } from './faults/faults-in.js';
import { bornOutSoFar } from './judging/born-out.js';
import { foundingsTold } from './judging/foundings-told.js';
import { formerTimes } from './judging/former-times.js';
import { earOf } from './judging/hear.js';
import { judge } from './judging/judge.js';
import { unreadOf } from './judging/unread.js';
import { inOrder } from './sentence/in-order.js';

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
}

export function checkDraft(
  file: string,
  text: string,
  knowledge: Knowledge,
  { language, asOf, names, baseline, original }: CheckOptions,
): CheckedDraft<KnownFact> {
  const prose = withoutDatelines(mask(text));
  const tongue = language === 'auto' ? detectLanguage(prose) : language;
  const { article, scenes, candidates, echoes, leftOut } = readArticle(prose, { language: tongue, published: asOf, names, bold: true });
  const told = [...candidates, ...echoes].filter(({ kind }) => kind !== null).sort((a, b) => a.start - b.start);
  const claims = formerTimes(inOrder({ prose, article, scenes, claims: told }));
  const borne = bornOutSoFar();
  const draft = { prose, tongue, asOf, article, scenes, claims };
  const { hearingOf, whereIs, isDoubted, sceneOf } = earOf(draft, borne);
  const placed = new Map(article.figures.map((one) => [one.figure.end, one]));
  const verdicts = claims.map((claim) => {
    const judged = judge(claim, knowledge, hearingOf(claim));
    borne.keep(claim, judged, sceneOf(claim.start).sentence);
    const again = judged.verdict === 'unknown' && placed.has(claim.end) ? borneOut(placed.get(claim.end)!, claim.status) : null;
    return { from: claim.start, to: claim.end, ...(again ?? verdictOn(claim, judged, tongue)) };
  });
  const taken = new Set(claims.flatMap(({ start, end }) => [start, end]));
  // Of a figure left alone for another reason than that nothing names it, nothing is known.
  const changes = new Set(leftOut.filter(({ why }) => !nameless.test(why)).map(({ start }) => start));
  const unread = article.figures
    .filter(({ figure: { start, end } }) => !taken.has(start) && !taken.has(end))
    .flatMap((placed) => {
      const { hedgeStart, start, end, kind } = placed.figure;
      const verdict =
        (changes.has(start) ? null : borneOut(placed)) ??
        (kind === 'number' ? null : verdictOn(null, unknown(whyUnread(leftOut.find((one) => one.start === start)?.why)), tongue));
      return verdict === null ? [] : [{ from: hedgeStart, to: end, ...verdict }];
    });
  function borneOut(placed: Placed, told: Status | null = null): Verdict<KnownFact> | null {
    const where = whereIs(placed);
    const unread = unreadOf(where, placed, knowledge);
    for (const claim of unread.claims()) {
      const judged = judge(claim, knowledge, hearingOf(claim));
      borne.keep(claim, judged, where.scene.sentence);
      if (judged.verdict === 'supported' || judged.isDisputed) return verdictOn(claim, judged, tongue);
    }
    for (const claim of unread.slips()) {
      const judged = judge(claim, knowledge, hearingOf(claim));
      const isSure =
        explaining.has(judged.slip) &&
        (judged.slip === 'currency' || (judged.isClear === true && (judged.slip !== 'digits' || !isDoubted(claim))));
      if (judged.verdict === 'contradicted' && isSure && (told === null || isAhead(told) === isAhead(claim.status)))
        return verdictOn(claim, judged, tongue);
    }
    return null;
  }
  const alone = faultsIn({ ...draft, convert: knowledge.convert, isDoubted });
  const held = original == null ? { faults: [], remarks: [] } : againstOriginal(prose, tongue, original);
  const found = withFaults(
    [...verdicts, ...unread, ...foundingsTold(article, scenes, candidates, knowledge)].sort((a, b) => a.from - b.from || a.to - b.to),
    [...alone, ...held.faults],
  );

  const { accepted, remarks } = applySuppressions(
    suppressionsIn(text),
    found.map(({ from, verdict }) => ({ from, isWell: verdict === 'supported' || verdict === 'unknown' })),
  );
  const pointAt = codePointCounter(text);
  const seen = new Map<string, number>();
  const findings = found.map((one, at): Finding<KnownFact> => {
    const sentence = sentenceAround(prose, one.from, one.to);
    const print = nameFinding(prose, sentence, one, seen);
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

/** Why nothing is known of a figure that was read as none: its company, or what it measures. */
function whyUnread(why: string | undefined): string {
  const metric = metricById(/^no-company-for-(.+)$/.exec(why ?? '')?.[1] ?? '');
  return metric ? `no company the base knows is named for this ${metric.name}` : 'this is no figure of a kind the base covers';
}

/** Slips that explain a figure no word names. */
const explaining: ReadonlySet<Judged['slip']> = new Set(['currency', 'scale', 'billion', 'digits'] as const);

const nameless = /^(?:no-(?:metric|company|customer)|unsure-whose|told-closer|of-each)/;

type Spot = Verdict<KnownFact> & { from: number; to: number };

/** A figure that its own draft belies is contradicted, unless the base has said so already; one that the base bears out, now or once, is not the wrong one of two. */
function withFaults(found: readonly Spot[], faults: readonly Fault[]): Spot[] {
  const byEnd = new Map(faults.map((fault) => [fault.end, fault]));
  return found.map((one) => {
    const fault = byEnd.get(one.to);
    if (
      !fault ||
      one.verdict === 'contradicted' ||
      one.verdict === 'supported' ||
      (fault.slip === 'two-ways' && one.verdict === 'outdated')
    )
      return one;
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
    suggestion: wrong && meant && claim && suggests(claim, slip, meant, evidence) ? sayAmount(meant.fact.value!, tongue) : null,
    evidence,
    origins: new Set(evidence.map(({ origin }) => origin)).size,
    mentions: new Set(evidence.map(({ fact }) => fact.source)).size,
    claim,
  };
}

/** A figure in place of the draft's; where the figure is right and its company or year is not, there is none but that of the year it tells. */
const suggests = (claim: Claim, slip: Judged['slip'], { fact }: KnownFact, evidence: readonly KnownFact[]): boolean =>
  (slip === 'period' || slip === 'definition' ? !evidence.some((one) => one.fact === fact) : !keepsFigure.has(slip)) &&
  (fact.metric === claim.metric || (traitsOf(fact.metric).worth && traitsOf(claim.metric).worth)) &&
  metricById(fact.metric) !== undefined;

const keepsFigure: ReadonlySet<Judged['slip']> = new Set(['entity', 'metric', 'parties', 'status'] as const);

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
