// What the formats of `check` print: drafts with their findings, and how severe each is.

import type { CheckedDraft, Finding, Remark, VerdictKind } from '../../model/verdict.js';
import type { ListedFact } from '../../query/listed-fact.js';
import type { Answer } from '../format.js';
import { placesOf, type Place } from './places.js';

export interface Checked {
  drafts: readonly CheckedDraft<ListedFact>[];
  failOn: ReadonlySet<VerdictKind>;
  /** All figures with how they were read, not only those that want a look. */
  explain: boolean;
  /** Only what fails. */
  quiet: boolean;
  /** What to type instead, for a claim that tells no figure. */
  instead: string | null;
  /** The day the drafts are judged as of. */
  asOf: string;
  /** Of this program. */
  version: string;
  /** Where a review will be published, for ClaimReview. */
  url: string | null;
}

export interface CheckAnswer extends Answer {
  checked: Checked;
}

/** The formats of `check` are only ever given its answers. */
export const checkedIn = (answer: Answer): Checked => (answer as CheckAnswer).checked;

export interface Located {
  file: string;
  finding: Finding<ListedFact>;
  from: Place;
  to: Place;
  severity: 'error' | 'warning';
}

/** What is said of a claim that tells no figure. */
export const nothingToJudge = 'This sentence tells no figure, so there is nothing to judge.';

/** A verdict that asks for a look at the draft. */
export const isFailure = (verdict: VerdictKind): boolean => verdict === 'contradicted' || verdict === 'outdated' || verdict === 'ambiguous';

/** The findings that want a look and were not accepted, each in its place. */
export function failuresOf({ drafts, failOn, quiet }: Checked, withAccepted = false): Located[] {
  return drafts.flatMap(({ file, text, findings }) => {
    const wanted = findings.filter(
      ({ verdict, accepted }) =>
        (isFailure(verdict) || failOn.has(verdict)) && (!quiet || failOn.has(verdict)) && (withAccepted || accepted === null),
    );
    if (wanted.length === 0) return [];
    const placeOf = placesOf(text);
    return wanted.map((finding): Located => ({
      file,
      finding,
      from: placeOf(finding.from),
      to: placeOf(finding.to),
      severity: failOn.has(finding.verdict) ? 'error' : 'warning',
    }));
  });
}

export interface LocatedRemark extends Remark {
  file: string;
  fromPlace: Place;
  toPlace: Place;
}

/** What to say of a draft beside its verdicts. */
export const remarksOf = ({ drafts, quiet }: Checked): LocatedRemark[] =>
  quiet
    ? []
    : drafts.flatMap(({ file, text, remarks }) => {
        if (remarks.length === 0) return [];
        const placeOf = placesOf(text);
        return remarks.map((remark) => ({ ...remark, file, fromPlace: placeOf(remark.from), toPlace: placeOf(remark.to) }));
      });

/** "contradicted, a slip of scale: sources print $2.7 million" and what to write instead. */
export const messageOf = ({ verdict, reason, suggestion }: Finding<ListedFact>): string =>
  `${verdict}: ${reason}${suggestion ? ` (suggested: ${suggestion})` : ''}`;

/** "3 origins, 12 mentions". */
export const countsOf = ({ origins, mentions }: Pick<Finding<ListedFact>, 'origins' | 'mentions'>): string =>
  `${origins} ${origins === 1 ? 'origin' : 'origins'}, ${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`;

/** The same text for every run: a path relative to where the program runs, with forward slashes. */
export const uriOf = (file: string): string =>
  file.startsWith('<') ? file.slice(1, -1) : file.replace(/\\/g, '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');
