// What a sentence says around a figure that keeps it from being the one known, asked question by question.

import { isSaidBy } from '../sentence/said-by.js';
import type { Stand } from '../sentence/stand.js';
import type { Ask, Doubt } from './doubt.js';
import { ahead, change, hurried, multiple, ofOtherWhole, perHead } from './doubts-of-amount.js';
import { almost, asked, atBirth, beforehand, calledFalse, missed, supposed } from './doubts-of-truth.js';
import { another, excepted, inPlaceOf, several, unlisted } from './doubts-of-whom.js';
import { pocketed, turned } from './turned.js';
import { governorsOf, unexplainedNear } from './understood.js';

export const doubtsOf = (stand: Stand): Doubt[] => asks.flatMap((ask) => ask(stand) ?? []);

const mayBe = ({ article: { tokens } }: Stand, words: readonly number[]): string =>
  `"${words.map((at) => tokens[at]!.word).join(' ')}" may make it another figure`;

/** "An investor in Lovable raised": whatever sources say of its investors, these are somebody else. */
const governed: Ask = (stand) => {
  const governors = governorsOf(stand);
  return governors.length === 0 ? null : { slip: 'entity', reason: mayBe(stand, governors) };
};

/** A word between a company and its figure that nobody knows may make it the figure of something else. */
const strange: Ask = (stand) => {
  const unknown = unexplainedNear(stand);
  if (unknown.length === 0) return null;
  const { tokens } = stand.article;
  const isSaid = isSaidBy(stand);
  const isBranch = (at: number): boolean => stand.article.lexis.divisions.has(tokens[at]!.word);
  return {
    slip: null,
    reason: mayBe(stand, unknown),
    // "its data centre business": the word for a part says nothing beside what names it.
    unless: (known) =>
      unknown.every(
        (at) => isSaid(at, known) || (isBranch(at) && (known.fact.definition !== null || unknown.some((other) => isSaid(other, known)))),
      ),
  };
};

const asks: readonly Ask[] = [
  multiple,
  several,
  calledFalse,
  supposed,
  asked,
  another,
  excepted,
  inPlaceOf,
  unlisted,
  ahead,
  missed,
  almost,
  change,
  hurried,
  perHead,
  ofOtherWhole,
  beforehand,
  atBirth,
  turned,
  pocketed,
  governed,
  strange,
];
