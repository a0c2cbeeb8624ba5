// Sentences whose figure is another amount than the one known: a part or a multiple of it, the worth before the new money, how far it moved.

import type { Unit } from '../../languages/time-words.js';
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
export const change: Ask = (stand) => {
  const { article, scene, claim, words, first } = stand;
  const { tokens, lexis } = article;
  const by = traitsOf(claim.metric).moving ? words.movedBy.before(article, first) : null;
  let at = by?.first ?? 0;
  // "widened its net loss by", "a creusé sa perte de": what moved may stand between.
  while (
    at > scene.sentence.first &&
    !words.moves.before(article, at) &&
    (lexis.possessives.has(tokens[at - 1]!.word) ||
      lexis.articles.has(tokens[at - 1]!.word) ||
      [...scene.cues, ...scene.times].some(({ first: from, next }) => at > from && at <= next))
  )
    at -= 1;
  return by && words.moves.before(article, at)
    ? { slip: 'definition', reason: 'the sentence tells how far it moved, not where it stood' }
    : null;
};

/** "62 % of its profit", where a customer's part of the sales is known. */
export const ofOtherWhole: Ask = ({ article, scene: { cues }, claim, next }) => {
  const of = traitsOf(claim.metric).custom ? article.lexis.ties.after(article, next) : null;
  const whole = of?.meaning === 'of' ? cues.find(({ first }) => first >= of.next && first <= of.next + 2) : undefined;
  return whole && whole.senses.every(({ metric: { is, id } }) => !is.sales && id !== claim.metric)
    ? { slip: 'definition', reason: 'the sentence speaks of a part of something else' }
    : null;
};

/** "per employee", "par client": one part of it for each. */
export const perHead: Ask = ({ article, scene: { sentence }, words }) => {
  for (let at = sentence.first; at + 1 < sentence.next; at += 1)
    if (words.perOne.has(article.tokens[at]!.word) && words.heads.has(article.tokens[at + 1]!.word))
      return {
        slip: 'definition',
        reason: 'the sentence speaks of what each one has',
        unless: ({ fact: { definition, says } }) => / per |^per | each /.test(`${definition ?? ''} ${says}`),
      };
  return null;
};

/** "in a single month of 2023", "en six mois": what is known of a year or a quarter did not all come in so short a time. */
export const hurried: Ask = (stand) => {
  const {
    article,
    scene: { sentence, times },
    claim,
    words,
  } = stand;
  const { tokens, lexis } = article;
  const isDated = (at: number): boolean => times.some(({ first, next, text }) => text !== '' && at >= first && at < next);
  if (metricById(claim.metric)?.timing !== 'flow') return null;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    let look = words.inside.has(tokens[at]!.word) && !isDated(at + 1) ? at + 1 : sentence.next;
    while (look < sentence.next && words.merely.has(tokens[look]!.word)) look += 1;
    const count = lexis.smallNumbers.get(tokens[look]?.word ?? '') ?? (look > at + 1 ? 1 : null);
    if (lexis.smallNumbers.has(tokens[look]?.word ?? '')) look += 1;
    while (look < sentence.next && words.merely.has(tokens[look]!.word)) look += 1;
    const days = spells[lexis.units.get(tokens[look]?.word ?? '') ?? 'year'];
    if (count === null || look >= sentence.next || days === undefined || lexis.ago.after(article, look + 1)) continue;
    return {
      slip: 'period',
      reason: 'the sentence speaks of another length of time',
      unless: ({ fact: { period } }) =>
        period?.start == null ||
        period.end === null ||
        Math.abs((Date.parse(period.end) - Date.parse(period.start) + day) / (count * days * day) - 1) < mostApart,
    };
  }
  return null;
};

const spells: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, month: 30.4, quarter: 91, half: 182 };
const mostApart = 0.2;
const day = 86_400_000;

function overDeterminers({ article: { tokens, lexis } }: Stand, first: number): number {
  let at = first;
  while (at > 0 && (lexis.articles.has(tokens[at - 1]!.word) || lexis.possessives.has(tokens[at - 1]!.word))) at -= 1;
  return at;
}
