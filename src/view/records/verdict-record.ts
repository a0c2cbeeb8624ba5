// A verdict as scripts see it. Published: its keys keep their names and types.

import type { CheckedDraft } from '../../model/verdict.js';
import type { ListedFact } from '../../query/listed-fact.js';
import { placesOf } from '../verdicts/places.js';
import { factRecord } from './fact-record.js';
import { candidateRecords } from './reading-records.js';

export type VerdictRecord = ReturnType<typeof verdictRecords>[number];

/** The findings of a draft in reading order, places in code points; the file is `null` for `--claim`. */
export function verdictRecords({ file, text, findings }: CheckedDraft<ListedFact>) {
  const placeOf = placesOf(text);
  return findings.map((finding) => {
    const { line, column } = placeOf(finding.from);
    const [claim = null] = finding.claim ? candidateRecords(text, [finding.claim]) : [];
    return {
      file: file === '<claim>' ? null : file,
      verdict: finding.verdict,
      slip: finding.slip,
      text: finding.text,
      start: finding.start,
      end: finding.end,
      line,
      column,
      reason: finding.reason,
      suggestion: finding.suggestion,
      origins: finding.origins,
      mentions: finding.mentions,
      accepted: finding.accepted,
      fingerprint: finding.fingerprint,
      claim,
      evidence: finding.evidence.map(factRecord),
    };
  });
}

export const verdictFields = [
  'file',
  'line',
  'column',
  'verdict',
  'slip',
  'text',
  'reason',
  'suggestion',
  'origins',
  'mentions',
  'accepted',
] as const;
