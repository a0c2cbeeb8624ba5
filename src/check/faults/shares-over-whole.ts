// Shares of one whole that come to more than a hundred percent.

import type { Scene } from '../../extract/scene/scene.js';
import type { Phrases } from '../../figures/phrases.js';
import { traitsOf } from '../../metrics/index.js';
import type { Figure } from '../../model/figure.js';
import type { Claim } from '../../model/verdict.js';
import { figuresOf, halfOf, type DraftRead, type Fault } from '../draft/draft-read.js';
import { phraseIn } from '../sentence/stand.js';
import { doubtWordsOf } from '../words/doubt-words.js';

export function sharesOverWhole(read: DraftRead): Fault[] {
  return [...alone(read), ...together(read)];
}

/** A reading less sure than this may be of no share. */
const leastConfidence = 0.5;

/** One share above a hundred percent. */
const alone = ({ claims }: DraftRead): Fault[] =>
  claims
    .filter(
      ({ metric, unit, min, confidence }) =>
        traitsOf(metric).share && unit === 'percent' && min !== null && min > 100 && confidence >= leastConfidence,
    )
    .map((claim) => fault(claim, `a share cannot pass 100 percent`));

/** Shares that a sentence lists. */
function together(read: DraftRead): Fault[] {
  return read.scenes.flatMap((scene) => {
    const parts = figuresOf(scene).filter(({ unit, min }) => unit === 'percent' && min !== null && min > 0 && min <= 100);
    if (parts.length < 2) return [];
    if (!isOfWhole(read, scene)) return [];
    // Two shares are one whole only where both were read as shares of the same thing.
    if (
      parts.length === 2 &&
      !isOneWhole(parts.map((part) => read.claims.find((claim) => claim.start <= part.start && claim.end >= part.end)))
    )
      return [];
    const sum = parts.reduce((total, { min }) => total + min!, 0);
    const slack = parts.reduce((total, part) => total + halfOf(part), 0);
    return sum - slack > 100 ? [fault(parts.at(-1)!, `the shares in this sentence come to ${round(sum)} percent`)] : [];
  });
}

/** Its words tell shares of a whole, and neither changes nor parts of parts. */
function isOfWhole({ article }: DraftRead, { sentence: { first, next } }: Scene): boolean {
  const words = doubtWordsOf(article.language);
  const says = (table: Phrases<true>): boolean => phraseIn({ article }, table, first, next) !== null;
  const others = [words.rises, words.upwards, words.falls, words.downwards, words.ofWhich];
  return (
    (says(words.shares) || says(words.ofWhole)) &&
    !others.some(says) &&
    !article.tokens.slice(first, next).some(({ word }) => words.rates.has(word))
  );
}

function isOneWhole([one, other]: readonly (Claim | undefined)[]): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    traitsOf(one.metric).share &&
    one.metric === other.metric &&
    (one.metric === 'market-share' || one.entity.name === other.entity.name) &&
    one.period?.text === other.period?.text
  );
}

const fault = ({ start, end }: Figure | Claim, reason: string): Fault => ({ start, end, slip: 'shares', reason, suggestion: null });
const round = (amount: number): number => Number(amount.toPrecision(6));
