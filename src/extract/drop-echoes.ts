// Drops what a heading says and its article says again.

import type { Candidate, LeftOut } from './candidate.js';
import type { Scene } from './scene.js';

export function dropEchoes(scenes: readonly Scene[], candidates: readonly Candidate[], leftOut: readonly LeftOut[]): { candidates: Candidate[]; echoes: Candidate[]; leftOut: LeftOut[] } {
  const headings = scenes.filter(({ sentence }) => sentence.kind === 'heading').flatMap(({ figures }) => figures.map(({ figure }) => figure.end));
  const inHeading = new Set(headings);
  const told = new Set(candidates.filter(({ end, kind }) => kind !== null && !inHeading.has(end)).map(key));
  const kept: Candidate[] = [];
  const echoes: Candidate[] = [];
  const left: LeftOut[] = [...leftOut];
  for (const candidate of candidates) {
    if (candidate.kind !== null && inHeading.has(candidate.end) && told.has(key(candidate))) {
      echoes.push(candidate);
      left.push({ text: candidate.text, start: candidate.start, end: candidate.end, why: 'told-again-below' });
    } else kept.push(candidate);
  }
  return { echoes, candidates: kept.sort((a, b) => a.start - b.start || a.end - b.end), leftOut: left.sort((a, b) => a.start - b.start) };
}

const key = ({ metric, min, max }: Candidate): string => `${metric.replace('funding-total', 'funding-round')} ${min ?? max}`;
