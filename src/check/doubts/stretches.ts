// Where every word of a sentence counts for a figure: the pieces that hold it, the word of its metric and whose it is, and those of the part it is of.

import type { Mention } from '../../extract/mentions/mention.js';
import { isVerbAt } from '../../extract/text/senses-at.js';
import { metricById, traitsOf } from '../../metrics/index.js';
import { cueOf, isNumbered, phraseIn, type Stand } from '../sentence/stand.js';

/** Tokens, the last excluded. */
export type Stretch = readonly [from: number, to: number];

/** Where every word counts: the pieces of the sentence that hold the figure, the word of its metric and whose it is, and those that say of what part it is. */
export function stretchesOf(stand: Stand): Stretch[] {
  const { first, next } = stand;
  const cue = cueOf(stand);
  const [from, to] = [Math.min(first, cue?.first ?? first), Math.max(next, cue?.next ?? next)];
  const whom = ownerOf(stand, from, to);
  const figure = pieceAround(stand, from, to, whom);
  const named = whom && (whom.first < figure[0] || whom.first >= figure[1]) ? pieceAround(stand, whom.first, whom.next, whom) : null;
  const around: Stretch[] = [
    figure,
    ...(named ? [[isSaidOfName(stand, whom!) ? whom!.first : named[0], whom!.owns ? named[1] : whom!.next] as const] : []),
  ];
  return [...around, ...betweenParties(stand), ...partsBeside(stand, Math.min(...around.map(([start]) => start)), figure[1])];
}

/** "Nimbus sued Cumulus for 2 billion": where no word names the deal, all between its sides must allow it. */
function betweenParties({ scene: { mentions }, claim: { metric, why, entity, parties }, first }: Stand): Stretch[] {
  if (!why.includes('recognised') || metricById(metric)?.deal !== true) return [];
  const ids = [entity.id, ...parties.map(({ id }) => id)];
  const sides = mentions.filter(({ whom, how, next }) => how === 'name' && whom !== null && ids.includes(whom.id) && next <= first);
  return sides.length > 1 ? [[sides[0]!.next, sides.at(-1)!.first]] : [];
}

/** The name of the claim's company that stands nearest before the figure, or else after it in the same breath. */
export function ownerOf(stand: Stand, from: number, to: number): Mention | null {
  const { scene, claim, words } = stand;
  const { lexis, tokens } = stand.article;
  const own = scene.mentions.filter(({ whom }) => whom !== null && whom.id === claim.entity.id);
  const before = own.filter(({ first }) => first < from);
  const [nearest] = own.filter(({ first }) => first >= to);
  if (before.length > 0 || !nearest)
    return before.filter(({ how, tie }) => how !== 'description' || tie === null).at(-1) ?? before.at(-1) ?? null;
  const isElsewhere =
    phraseIn(stand, words.leavings, to, nearest.first) || tokens.slice(to, nearest.first).some(({ word }) => lexis.says.has(word));
  return isElsewhere ? null : nearest;
}

/** "In its games business, …" and "…, without its funds": pieces that open or follow the sentence's own. */
function partsBeside(stand: Stand, from: number, to: number): Stretch[] {
  const {
    article,
    scene: { sentence },
    words,
  } = stand;
  const { tokens } = article;
  const parts: Stretch[] = [];
  let open = sentence.first;
  while (open < from && tokens[open]!.kind === 'mark') open += 1;
  const comma = pieceEnd(stand, open + 1);
  if (comma < from && ((isOfPart(stand) && words.within.after(article, open)) || words.narrowing.after(article, open)))
    parts.push([open, comma]);
  for (let at = to; at < sentence.next; at = pieceEnd(stand, at + 1)) {
    const begins = tokens[at]!.kind === 'mark' ? at + 1 : at;
    if (
      begins < sentence.next &&
      (words.narrowing.after(article, begins) || (isOfPart(stand) && tokens[at]!.word === ',' && words.within.after(article, begins)))
    )
      parts.push([begins, pieceEnd(stand, begins + 1)]);
  }
  return parts;
}

/** Figures that may be those of one place, product or branch. */
const isOfPart = ({ claim: { metric } }: Stand): boolean => !traitsOf(metric).whole;

function pieceEnd(stand: Stand, from: number): number {
  let next = from;
  while (next < stand.scene.sentence.next && !isBreak(stand, next)) next += 1;
  return next;
}

function pieceAround(stand: Stand, from: number, to: number, whom: Mention | null): Stretch {
  const {
    scene: { sentence },
  } = stand;
  let first = from;
  while (first > sentence.first && !isBreak(stand, first - 1)) first -= 1;
  let next = to;
  while (next < sentence.next && !isBreak(stand, next) && !isLeaving(stand, next)) next += 1;
  // What introduces a name that stands free says who it is, not of what the figure is.
  if (whom && whom.how !== 'possessive' && whom.first >= first && whom.first < next && isFree(stand, whom, first)) first = whom.first;
  return [first, next];
}

const marks = new Set([',', ';', ':', '(', ')', '–', '—', '.', '!', '?', '…']);

export function isBreak(stand: Stand, at: number): boolean {
  const {
    article: { text, tokens, lexis },
    first,
    next,
  } = stand;
  if ((at >= first && at < next) || isNumbered(stand, at)) return false;
  const { word, kind, gap } = tokens[at]!;
  if (kind === 'mark') return marks.has(word) && !(word === '–' && gap === 0) && !isAmongAdjectives(stand, at);
  return lexis.relatives.has(word) || lexis.subordinators.after({ text, tokens }, at) !== null || lexis.says.has(word);
}

/** "a seven-year, £330 million contract". */
const isAmongAdjectives = ({ article: { tokens }, first, words }: Stand, at: number): boolean =>
  tokens[at]!.word === ',' &&
  at === first - 1 &&
  tokens.slice(Math.max(0, at - mostAdjectives), at).some(({ word }) => words.indefinite.has(word));

const mostAdjectives = 5;

/** From here on the sentence tells why, what for or what else: "to build a plant"; of a whole, also in or for what. */
function isLeaving(stand: Stand, at: number): boolean {
  const {
    article: { text, tokens, lexis },
    scene: { mentions },
    words,
  } = stand;
  if (isNumbered(stand, at) || isNumbered(stand, at + 1)) return false;
  if (words.leavings.after({ text, tokens }, at)) return true;
  const tie = lexis.ties.after({ text, tokens }, at)?.meaning;
  const after = tokens[at + 1];
  if (lexis.code === 'en' && tie === 'to')
    return (
      after?.kind === 'word' &&
      !after.isNamelike &&
      !lexis.articles.has(after.word) &&
      !lexis.possessives.has(after.word) &&
      !mentions.some(({ first }) => first === at + 1)
    );
  return !isOfPart(stand) && (tie === 'in' || tie === 'for' || tie === 'on' || tie === 'at');
}

/** No preposition governs it. */
function isFree({ article: { text, tokens, lexis } }: Stand, whom: Mention, from: number): boolean {
  if (whom.how !== 'name' && whom.how !== 'stranger') return true;
  if (whom.tie !== null) return false;
  for (let at = whom.first; at > from; at -= 1) {
    if (lexis.ties.before({ text, tokens }, at) || lexis.comparing.before({ text, tokens }, at)) return false;
    const verb = lexis.senses.before({ text, tokens }, at);
    if (verb?.meaning.some(({ kind }) => kind === 'verb')) return false;
  }
  return true;
}

/** "the founders of Character.AI, a company valued at", "les licences de Groq, qui était valorisée": what follows is said of the name itself. */
export function isSaidOfName({ article: { text, tokens, lexis }, words }: Stand, { next, tie, tieFirst }: Mention): boolean {
  const opener = tokens[next + 1]?.word ?? '';
  if (tokens[next]?.word !== ',') return false;
  if (lexis.indefinites.has(opener) || isVerbAt({ text, tokens, lexis }, next + 1, ({ metric }) => metric.is.appraised)) return true;
  // "What was left went to Cognition, which laid off 30 people".
  if (lexis.relatives.has(opener) && (tie === 'to' || tie === 'from' || tie === 'with')) return true;
  const isMany = /[sx]$/.test(tokens[tieFirst - 1]?.word ?? '');
  return isMany && lexis.relatives.has(opener) && words.singulars.has(tokens[next + 2]?.word ?? '');
}
