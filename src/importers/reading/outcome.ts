// Makes the two things a row can end in: a candidate with its empty fields filled, or a refusal.

import type { Fact, Party, Status } from '../../model/fact.js';
import { readPeriod } from '../../model/period.js';
import type { Source } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Candidate, Refusal } from '../importer.js';
import { sentenceOf } from './sentence.js';

/** What an importer knows of a fact; the rest is empty. */
export interface Stated {
  entity: string;
  metric: string;
  value: Value | null;
  /** The text of a period. */
  period: string | null;
  status?: Status;
  parties?: readonly Party[];
  attribution?: string | null;
  definition?: string | null;
  origin?: string | null;
  printed: string | null;
  place: string;
  link?: string | null;
  confidence?: string | null;
}

/** `says` is the sentence a file brings along; without one it is made. */
export function candidateOf(row: string, source: Source, stated: Stated, says: string | null = null): Candidate {
  const fact: Omit<Fact, 'id' | 'source' | 'says'> & { id: null } = {
    id: null,
    status: 'actual',
    parties: [],
    attribution: null,
    definition: null,
    origin: null,
    start: null,
    end: null,
    link: null,
    confidence: null,
    ...stated,
    period: stated.period === null ? null : readPeriod(stated.period),
  };
  return {
    kind: 'candidate',
    row,
    fact: { ...fact, says: says ?? sentenceOf(fact) },
    source,
    ...(says === null && { ours: true as const }),
  };
}

export const refusalOf = (row: string, reason: string): Refusal => ({ kind: 'refusal', row, reason });

/** A source that is one file of an open data set. */
export const dataSet = (id: string, publisher: string, title: string, url: string, licence: string, credit: string): Source => ({
  id,
  publisher,
  title,
  author: null,
  url,
  published: null,
  language: 'en',
  length: null,
  copy: null,
  licence,
  credit,
});
