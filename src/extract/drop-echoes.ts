// Drops what an article says twice: in a heading, or in another currency.

import type { Candidate, LeftOut } from './candidate.js';
import type { Scene } from './scene/scene.js';

export function dropEchoes(
  text: string,
  scenes: readonly Scene[],
  candidates: readonly Candidate[],
  leftOut: readonly LeftOut[],
): { candidates: Candidate[]; echoes: Candidate[]; leftOut: LeftOut[] } {
  const headings = scenes
    .filter(({ sentence }) => sentence.kind === 'heading')
    .flatMap(({ figures }) => figures.map(({ figure }) => figure.end));
  const inHeading = new Set(headings);
  const told = new Set(candidates.filter(({ end, kind }) => kind !== null && !inHeading.has(end)).map(key));
  const kept: Candidate[] = [];
  const echoes: Candidate[] = [];
  const left: LeftOut[] = [...leftOut];
  const before = neighbours(candidates);
  for (const candidate of candidates) {
    const why =
      candidate.kind !== null && inHeading.has(candidate.end) && told.has(key(candidate))
        ? 'told-again-below'
        : before.get(candidate)?.some((other) => isConverted(text, other, candidate))
          ? 'told-in-another-currency'
          : null;
    if (why) {
      echoes.push(candidate);
      left.push({ text: candidate.text, start: candidate.start, end: candidate.end, why });
    } else kept.push(candidate);
  }
  return { echoes, candidates: kept.sort((a, b) => a.start - b.start || a.end - b.end), leftOut: left.sort((a, b) => a.start - b.start) };
}

/** Of letters between an amount and its conversion: "40 milliards de dollars au printemps 2025, soit 37 milliards d'euros". */
const mostBetween = 36;

/** To each amount those that end within reach of its begin. */
function neighbours(candidates: readonly Candidate[]): Map<Candidate, Candidate[]> {
  const amounts = candidates.filter(({ kind }) => kind === 'money').sort((a, b) => a.start - b.start);
  const near = new Map<Candidate, Candidate[]>();
  amounts.forEach((amount, at) => {
    const found: Candidate[] = [];
    for (let back = at - 1; back >= 0 && amounts[back]!.start >= amount.start - mostBetween - longest; back -= 1)
      found.push(amounts[back]!);
    near.set(amount, found);
  });
  return near;
}

/** Of letters of an amount that is converted. */
const longest = 80;

/** "€1.7 billion ($2 billion)", "$5 billion (equivalent to about RMB 36 billion)". */
const isConverted = (text: string, one: Candidate, other: Candidate): boolean =>
  one.kind === 'money' &&
  other.kind === 'money' &&
  one.unit !== other.unit &&
  one.metric === other.metric &&
  other.start > one.end &&
  other.start - one.end <= mostBetween &&
  (/^\s*\(/.test(text.slice(one.end, other.start)) ||
    (/^(?:[ ,]*(?:soit|or|équivalant à)?|[^.;:]*, soit)\s*$/.test(text.slice(one.end, other.start)) &&
      one.end < other.start &&
      one.min !== null &&
      other.min !== null &&
      other.min / one.min > 0.5 &&
      other.min / one.min < 2));

const key = ({ metric, min, max }: Candidate): string => `${metric.replace('funding-total', 'funding-round')} ${min ?? max}`;
