// What a sentence says around a figure that keeps it from being the one known: half of it, two companies at once, another's, a mere "if", a claim called false, words nobody understands.

import { metricById } from '../metrics/index.js';
import type { Mention } from '../extract/mention.js';
import { fold } from '../figures/fold.js';
import { Gap } from '../figures/token.js';
import type { Slip } from '../model/verdict.js';
import type { KnownFact } from '../query/known-facts.js';
import { namedIn } from './draft-read.js';
import { phraseIn, type Stand } from './stand.js';
import { isSaidBy } from './said-by.js';
import { unexplainedNear } from './understood.js';

export interface Doubt {
  slip: Slip | null;
  reason: string;
  /** Facts it says nothing against. */
  unless?: (known: KnownFact) => boolean;
}

type Ask = (stand: Stand) => Doubt | null;

export const doubtsOf = (stand: Stand): Doubt[] => asks.flatMap((ask) => ask(stand) ?? []);

/** "half of", "a fifth of the", "20% of the": the figure is the whole of another one. */
const multiple: Ask = (stand) => {
  const { article, scene, first, words } = stand;
  const at = overDeterminers(stand, first);
  const tie = article.lexis.ties.before(article, at);
  const isShare =
    tie?.meaning === 'of' &&
    scene.figures.some(({ figure, next }) => next === tie.first && (figure.unit === 'percent' || figure.kind === 'number'));
  return isShare || words.multiples.before(article, at) || words.multiples.before(article, first) || isOfPart(stand)
    ? { slip: null, reason: 'the sentence speaks of a multiple or a fraction of it' }
    : null;
};

/** "6.4 billion for half of HashiCorp": a deal for a part of one it is known for. */
const isOfPart = ({ article, scene: { mentions }, claim: { metric, entity, parties }, words }: Stand): boolean =>
  metricById(metric)?.deal === true &&
  mentions.some(
    ({ whom, first }) =>
      whom !== null &&
      whom.id !== null &&
      [entity.id, ...parties.map(({ id }) => id)].includes(whom.id) &&
      words.multiples.before(article, first) !== null,
  );

const several: Ask = (stand) => {
  const { article, scene, claim, words, next } = stand;
  const others = namedIn(scene)
    .map(({ id }) => id)
    .filter((id) => id !== claim.entity.id && !claim.parties.some((party) => party.id === id));
  if (others.length === 0) return null;
  const said =
    phraseIn(stand, words.together, clauseFirst(stand), stand.first) ??
    phraseIn(stand, words.together, next, Math.min(scene.sentence.next, next + 8));
  if (said === null || words.alongside.after(article, said.next)) return null;
  return {
    slip: 'entity',
    reason: `the sentence counts ${claim.entity.name} together with others`,
    unless: ({ fact }) =>
      fact.parties.some(({ id }) => others.includes(id)) &&
      claim.parties.every(({ id }) => fact.entity === id || fact.parties.some((party) => party.id === id)),
  };
};

const calledFalse: Ask = (stand) => {
  const {
    article: { lexis },
    scene: { sentence },
    claim,
    words,
    next,
  } = stand;
  const end = Math.min(sentence.next, next + farthestGainsaid);
  const called = phraseIn(stand, words.calls, next, end);
  const isCalled = called !== null && phraseIn(stand, words.falsehoods, called.next, Math.min(sentence.next, called.next + 3)) !== null;
  const stated =
    claim.metric === 'fine' ? null : (phraseIn(stand, words.statements, next, end) ?? phraseIn(stand, lexis.pronouns, next, end));
  const isGainsaid =
    stated !== null && phraseIn(stand, words.gainsays, stated.next, Math.min(sentence.next, stated.next + farthestGainsaid)) !== null;
  return isCalled || isGainsaid || phraseIn(stand, words.wrongly, clauseFirst(stand), stand.first)
    ? { slip: 'status', reason: 'the sentence calls it wrong, or has somebody deny it' }
    : null;
};

const farthestGainsaid = 16;

const supposed: Ask = (stand) => {
  const {
    article,
    scene: { sentence },
    first,
    words,
  } = stand;
  const from = clauseFirst(stand);
  const open = opening(stand);
  const opened = words.ifs.after(article, from) ?? phraseIn(stand, words.ifs, from, first);
  const isIf =
    opened !== null &&
    !words.unlessAfter.has(article.tokens[opened.first - 1]?.word ?? '') &&
    !article.tokens.slice(opened.next, first).some(({ word }) => word === ',') &&
    (article.language === 'fr' ? isImperfect(stand, opened.next) : phraseIn(stand, words.conditionals, opened.next, first) !== null);
  const isSupposed =
    isIf ||
    phraseIn(stand, words.supposing, sentence.first, first) !== null ||
    words.imagining.after(article, open) !== null ||
    (words.inverted.after(article, open) !== null && !article.tokens.slice(open, first).some(({ word }) => word === ','));
  return isSupposed ? { slip: 'status', reason: 'the sentence only supposes it' } : null;
};

/** "si … avait": French supposes in the imperfect. */
const isImperfect = ({ article: { tokens }, first }: Stand, from: number): boolean =>
  tokens.slice(from, first).some(({ word }) => /(?:ait|aient)$/.test(word));

const asked: Ask = (stand) => {
  const {
    article,
    scene: { sentence },
    words,
  } = stand;
  const { tokens } = article;
  if (!tokens.slice(sentence.next - 2, sentence.next).some(({ word }) => word === '?')) return null;
  const open = opening(stand);
  const isInverted = tokens
    .slice(open, stand.first)
    .some(({ word, gap }, back) => gap === Gap.none && tokens[open + back - 1]?.word === '-' && /^(?:ils?|elles?)$/.test(word));
  return isInverted || (words.asking.after(article, open) && !words.rhetorical.after(article, open))
    ? { slip: 'status', reason: 'the sentence only asks' }
    : null;
};

/** "Its rival raised", "but its parent lost": whoever stood before is not meant. */
const another: Ask = (stand) => {
  const { article, scene, claim, words, first } = stand;
  const own = scene.mentions.filter(({ whom, next }) => whom?.id === claim.entity.id && next <= first);
  const last = own.at(-1);
  const somebody: Doubt = { slip: 'entity', reason: `the sentence speaks of somebody it does not name, not of ${claim.entity.name}` };
  if (last && isKin(stand, last)) return somebody;
  if (last?.how !== 'possessive') return null;
  const end = Math.min(first, last.next + 4);
  const other = phraseIn(stand, words.counterparts, last.next, end);
  // "Its chief executive says": of the company.
  if (
    other !== null &&
    article.lexis.says.has(
      article.tokens[other.next]?.word === ',' ? article.tokens[other.next + 1]!.word : (article.tokens[other.next]?.word ?? ''),
    )
  )
    return null;
  const named = other !== null && scene.mentions.some((mention) => mention.first >= other.next && mention.first <= other.next + 2);
  return other !== null && !named && article.tokens.slice(last.next, other.first).every(({ kind }) => kind === 'word') ? somebody : null;
};

/** "la maison mère de DeepMind", read as a description of the very one it names. */
function isKin({ article: { text, tokens, lexis } }: Stand, { how, first, next, whom }: Mention): boolean {
  const name = tokens[next - 1]!;
  return (
    how === 'description' &&
    lexis.ties.before({ text, tokens }, next - 1) !== null &&
    name.isNamelike === true &&
    fold(whom!.name).includes(name.word) &&
    first < next - 2
  );
}

const unlisted: Ask = (stand) => {
  const {
    scene,
    scene: { sentence },
    siblings,
    words,
  } = stand;
  const names = namedIn(scene);
  return names.length > 1 && names.length !== siblings.length && phraseIn(stand, words.inTurn, sentence.first, sentence.next)
    ? { slip: 'entity', reason: 'the sentence lists figures, and it is not clear whose is whose' }
    : null;
};

const ahead: Ask = (stand) => {
  const {
    claim,
    scene: { sentence },
    words,
  } = stand;
  if (claim.metric !== 'valuation' || claim.definition === 'post-money' || claim.why.includes('time:published')) return null;
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

/** "far from the 45.6 billion reached in 2021": what it once was. */
const missed: Ask = (stand) => {
  const { claim, words, first } = stand;
  return !claim.why.includes('former-level') && phraseIn(stand, words.missing, Math.max(clauseFirst(stand), first - 5), first)
    ? { slip: 'status', reason: 'the sentence says it was not so' }
    : null;
};

const levels = new Set([
  'revenue',
  'revenue-run-rate',
  'profit',
  'net-loss',
  'cash-burn',
  'valuation',
  'market-cap',
  'headcount',
  'backlog',
]);

/** A change of a level is not the level. */
const change: Ask = ({ article, claim, words, first }) => {
  const by = levels.has(claim.metric) ? words.movedBy.before(article, first) : null;
  return by && words.moves.before(article, by.first)
    ? { slip: 'definition', reason: 'the sentence tells how far it moved, not where it stood' }
    : null;
};

/** A word between a company and its figure that nobody knows may make it the figure of something else. */
const strange: Ask = (stand) => {
  const unknown = unexplainedNear(stand);
  if (unknown.length === 0) return null;
  const { tokens } = stand.article;
  const isSaid = isSaidBy(stand);
  return {
    slip: null,
    reason: `"${unknown.map((at) => tokens[at]!.word).join(' ')}" may make it another figure`,
    unless: (known) => unknown.every((at) => isSaid(at, known)),
  };
};

const asks: readonly Ask[] = [multiple, several, calledFalse, supposed, asked, another, unlisted, ahead, missed, change, strange];

/** Where the clause of the figure begins: after a semicolon, a colon, or a "but". */
function clauseFirst({ article: { tokens }, scene: { sentence }, first }: Stand): number {
  for (let at = first - 1; at >= sentence.first; at -= 1) {
    const { word } = tokens[at]!;
    if (word === ';' || word === ':' || (tokens[at - 1]?.word === ',' && (word === 'but' || word === 'mais'))) return at + 1;
  }
  return sentence.first;
}

/** The first word of the sentence. */
function opening({ article: { tokens }, scene: { sentence } }: Stand): number {
  let at = sentence.first;
  while (at + 1 < sentence.next && tokens[at]!.kind === 'mark') at += 1;
  return at;
}

function overDeterminers({ article: { tokens, lexis } }: Stand, first: number): number {
  let at = first;
  while (at > 0 && (lexis.articles.has(tokens[at - 1]!.word) || lexis.possessives.has(tokens[at - 1]!.word))) at -= 1;
  return at;
}
