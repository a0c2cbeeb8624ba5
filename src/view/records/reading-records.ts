// What scripts get of a text that was read: figures and candidate facts, places in code points.

import type { Figure } from '../../model/figure.js';
import type { Period } from '../../model/period.js';
import { codePointCounter } from '../../model/span.js';

/** A figure of a text; `file` names where it was read when there are several. */
export function figureRecords(text: string, figures: readonly Figure[], file: string | null = null): object[] {
  const points = codePointCounter(text);
  return figures.map(({ kind, text: words, start, end, min, max, unit, hedge, precision, implied, noun }) => ({
    ...(file !== null && { file }),
    kind,
    text: words,
    start: points(start),
    end: points(end),
    min,
    max,
    unit,
    hedge,
    precision,
    implied,
    noun,
  }));
}

interface Named {
  id: string | null;
  name: string;
}

/** As much of a candidate as is shown. */
export interface ShownCandidate {
  entity: Named;
  metric: string;
  alternatives: readonly string[];
  kind: string | null;
  text: string;
  min: number | null;
  max: number | null;
  unit: string | null;
  hedge: string;
  precision: number | null;
  period: Period | null;
  status: string;
  parties: readonly (Named & { role: string })[];
  attribution: string | null;
  definition: string | null;
  printed: string;
  start: number;
  end: number;
  confidence: number;
  why: readonly string[];
}

export function candidateRecords(text: string, candidates: readonly ShownCandidate[], file: string | null = null): object[] {
  const points = codePointCounter(text);
  return candidates.map(
    ({
      entity,
      metric,
      alternatives,
      kind,
      text: words,
      min,
      max,
      unit,
      hedge,
      precision,
      period,
      status,
      parties,
      attribution,
      definition,
      printed,
      start,
      end,
      confidence,
      why,
    }) => ({
      ...(file !== null && { file }),
      kind,
      text: words,
      start: points(start),
      end: points(end),
      entity,
      metric,
      alternatives,
      min,
      max,
      unit,
      hedge,
      precision,
      period: period && { text: period.text, start: period.start, end: period.end },
      status,
      parties: parties.map(({ role, id, name }) => ({ role, id, name })),
      attribution,
      definition,
      printed,
      confidence,
      why,
    }),
  );
}

/** A figure that no fact was made of, in the same shape with nothing but its words and the reason. */
export function leftOutRecords(
  text: string,
  leftOut: readonly { text: string; start: number; end: number; why: string }[],
  file: string | null = null,
): object[] {
  const points = codePointCounter(text);
  return leftOut.map(({ text: words, start, end, why }) => ({
    ...(file !== null && { file }),
    kind: null,
    text: words,
    start: points(start),
    end: points(end),
    entity: null,
    metric: null,
    alternatives: [],
    min: null,
    max: null,
    unit: null,
    hedge: null,
    precision: null,
    period: null,
    status: null,
    parties: [],
    attribution: null,
    definition: null,
    printed: words,
    confidence: 0,
    why: [why],
  }));
}

export const figureFields = ['kind', 'text', 'start', 'end', 'min', 'max', 'unit', 'hedge', 'precision'] as const;
export const candidateFields = [
  'entity.id',
  'entity.name',
  'metric',
  'min',
  'max',
  'unit',
  'hedge',
  'period.text',
  'status',
  'printed',
  'start',
  'end',
  'confidence',
] as const;
