// Sentences whose figure is another amount than the one known: a part or a multiple of it, the worth before the new money, how far it moved.

import { metricById, traitsOf } from '../../metrics/index.js';
import { phraseIn, type Stand } from '../sentence/stand.js';
import type { Ask } from './doubt.js';

/** "half of", "a fifth of the", "20% of the": the figure is the whole of another one. */
export const multiple: Ask = (stand) => {
  const { article, scene, first, words } = stand;
  const at = overDeterminers(stand, first);
  // "three times the 8 billion of 2023": what it was then.
  if (at < first && isOfItsTime(stand)) return null;
  const tie = article.lexis.ties.before(article, at);
  const isShare =
    tie?.meaning === 'of' &&
    scene.figures.some(({ figure, next }) => next === tie.first && (figure.unit === 'percent' || figure.kind === 'number'));
  return isShare || words.multiples.before(article, at) || words.multiples.before(article, first) || isForPart(stand)
    ? { slip: null, reason: 'the sentence speaks of a multiple or a fraction of it' }
    : null;
};

const isOfItsTime = ({ scene: { times }, claim: { why }, next }: Stand): boolean =>
  !why.includes('time:published') &&
  times.some(({ first, text, bearing }) => first >= next && first <= next + 2 && bearing === 'in' && /^\d{4}/.test(text));

/** "6.4 billion for half of HashiCorp": a deal for a part of one it is known for; "half of Runway's round, 50 million": a part of what it has. */
const isForPart = ({ article, scene: { mentions }, claim: { metric, entity, parties }, words, first: figure }: Stand): boolean =>
  metric !== 'acquihire' &&
  mentions.some(
    ({ whom, first, next, owns }) =>
      whom !== null &&
      (owns ? next < figure : metricById(metric)?.deal === true) &&
      whom.id !== null &&
      [entity.id, ...parties.map(({ id }) => id)].includes(whom.id) &&
      words.multiples.before(article, first) !== null,
  );

export const ahead: Ask = (stand) => {
  const {
    claim,
    scene: { sentence },
    words,
  } = stand;
  if (!traitsOf(claim.metric).appraised || claim.definition === 'post-money' || claim.why.includes('time:published')) return null;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const found = words.before.after(stand.article, at);
    if (found && phraseIn(stand, words.newMoney, found.next, Math.min(sentence.next, found.next + 4))) {
      return {
        slip: 'definition',
        reason: 'the sentence speaks of the worth before the new money',
        unless: ({ fact }) => fact.definition === 'pre-money' || / before /.test(fact.says),
      };
    }
  }
  return null;
};

/** A change of a level is not the level. */
export const change: Ask = ({ article, claim, words, first }) => {
  const by = traitsOf(claim.metric).moving ? words.movedBy.before(article, first) : null;
  return by && words.moves.before(article, by.first)
    ? { slip: 'definition', reason: 'the sentence tells how far it moved, not where it stood' }
    : null;
};

function overDeterminers({ article: { tokens, lexis } }: Stand, first: number): number {
  let at = first;
  while (at > 0 && (lexis.articles.has(tokens[at - 1]!.word) || lexis.possessives.has(tokens[at - 1]!.word))) at -= 1;
  return at;
}
