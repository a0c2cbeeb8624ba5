// Those who put money in a round, in its sentence or after it: "Nimbus a levé 40 millions. Le tour a été mené par X, aux côtés de Y".

import type { Candidate } from './candidate.js';
import { keyOf } from './mentions/key-of.js';
import { leadsRound } from './mentions/leads-round.js';
import type { Mention, Whom } from './mentions/mention.js';
import type { Scene } from './scene/scene.js';
import { companionsOf, isJoined, opensClause } from './scene/subject-of.js';
import type { Article, Placed } from './text/article.js';
import { isOnOtherSide } from './whose/of-others.js';

export interface BackersAfter {
  /** Keeps the round that was told last, by its place among the facts, and gives it the backers that its own sentence names. */
  keeps(candidates: Candidate[], scene: Scene, placed: Placed, raiser: Whom): void;
  /** Gives that round the backers that a sentence after it names. */
  hears(scene: Scene, candidates: Candidate[]): void;
}

/** How many paragraphs after its sum the backers of a round may be told. */
const reach = 1;

export function backersOfRounds(article: Article): BackersAfter {
  let last: { at: number; sentence: number; paragraph: number; raiser: Whom } | null = null;
  return {
    keeps(candidates, scene, placed, raiser) {
      const { paragraph, index } = scene.sentence;
      const at = candidates.length - 1;
      if (article.lexis.code === 'fr')
        give(
          candidates,
          at,
          backersIn(article, scene, raiser, ({ first }) => isOfSum(article, scene, placed, first)),
        );
      // The same sum in another currency is no other round.
      if (last?.sentence !== index) last = { at, sentence: index, paragraph, raiser };
    },
    hears(scene, candidates) {
      if (last === null || scene.sentence.paragraph - last.paragraph > reach) return;
      if (isBack(article, scene, last.raiser))
        give(
          candidates,
          last.at,
          backersIn(article, scene, last.raiser, () => true),
        );
    },
  };
}

function give(candidates: Candidate[], at: number, backers: readonly Whom[]): void {
  const round = candidates[at]!;
  const isTold = (whom: Whom): boolean => round.parties.some(({ id, name }) => id === whom.id && (id !== null || name === whom.name));
  const more = [...new Set(backers)].filter((whom) => !isTold(whom));
  if (more.length > 0)
    candidates[at] = {
      ...round,
      parties: [...round.parties, ...more.map(({ id, name }) => ({ role: 'investor' as const, id, name }))],
      why: [...round.why, 'backers-after'],
    };
}

/** A sentence without a sum of its own that goes back to a round. */
const isBack = (article: Article, scene: Scene, raiser: Whom): boolean =>
  (article.lexis.code === 'fr' || isCertain(article, scene, raiser)) && isOnRound(article, scene);

/** Not "Legora's round was led by X", "Google did not take part in the round", "Google may join". */
const isCertain = ({ tokens, lexis }: Article, { mentions, moods, sentence }: Scene, raiser: Whom): boolean =>
  !mentions.some(({ whom, owns }) => owns && whom !== null && keyOf(whom) !== keyOf(raiser)) &&
  !moods.some(({ mood }) => unsure.has(mood)) &&
  !tokens
    .slice(sentence.first, sentence.next)
    .some(({ word }) => lexis.refusals.has(word) || (lexis.modals.has(word) && !moods.some(({ mood }) => mood === 'will')));

const unsure: ReadonlySet<string> = new Set(['denied', 'ended', 'talks', 'possible']);

const isOnRound = (article: Article, { sentence, figures, times, cues }: Scene): boolean =>
  sentence.kind !== 'heading' &&
  // "Le tour, mené par X, valorise la société 4 milliards".
  figures.filter(({ figure }) => figure.kind === 'money').length <=
    (cues.some(({ senses }) => senses.some(({ metric }) => metric.is.worth)) ? 1 : 0) &&
  namesRound(article, sentence.first, sentence.next) &&
  !times.some(({ grain, birth }) => grain === 'year' && !birth);

/** No other sum stands between a name and the sum of its round, nor another round's "after". */
const isOfSum = (article: Article, { figures }: Scene, own: Placed, at: number): boolean =>
  !figures.some(
    (other) =>
      other.figure.kind === 'money' &&
      ((at < own.hedgeFirst ? other.first > at && other.first < own.hedgeFirst : other.first >= own.next && other.first < at) ||
        isOnOtherSide(article, own, other, at)),
  ) && !article.tokens.slice(Math.min(at, own.next), Math.max(at, own.hedgeFirst)).some(({ word }) => word === ';');

/** Those whom a sentence names as the backers of a round. */
function backersIn(article: Article, scene: Scene, raiser: Whom, isMeant: (mention: Mention) => boolean): Whom[] {
  const { sentence, mentions } = scene;
  const found: Whom[] = [];
  let last: Mention | null = null;
  for (const mention of mentions) {
    if (mention.whom === null || mention.how === 'possessive' || keyOf(mention.whom) === keyOf(raiser) || !isMeant(mention)) continue;
    const goesOn: boolean = last !== null && isJoined(article, last.next, mention.first) && !opensClause(article, mention);
    const leads = leadsRound(article, mention);
    last = goesOn || leads || isLedBy(article, mention) || isGathered(article, sentence, mention) ? mention : null;
    if (leads) found.push(...companionsOf(article, scene, mention).map(({ whom }) => whom!));
    if (last) found.push(mention.whom);
  }
  return found;
}

/** "le tour de table", "cette opération", "parmi les autres investisseurs", and no former one. */
function namesRound({ text, tokens, lexis }: Article, first: number, next: number): boolean {
  for (let at = first; at < next; at += 1) {
    if (lexis.code === 'fr' && lexis.backers.has(tokens[at]!.word)) return true;
    const noun = lexis.senses.after({ text, tokens }, at);
    if (!noun?.meaning.some(({ metric, kind }) => metric.is.round && kind === 'noun')) continue;
    // "led the round", but "led its seed round", "an earlier round".
    if (lexis.code === 'en')
      return lexis.definite.has(tokens[at - 1]?.word ?? '') && lexis.definitions.after({ text, tokens }, at) === null;
    return ![at - 1, noun.next].some((beside) => lexis.last.has(tokens[beside]?.word ?? '') || lexis.ranks.has(tokens[beside]?.word ?? ''));
  }
  return false;
}

/** "mené par le fonds X", "avec la participation de X", "parmi les investisseurs figurent X". */
const isLedBy = ({ text, tokens, lexis }: Article, { tie, tieFirst, first }: Mention): boolean =>
  (tie === 'by' && lexis.leads.has(tokens[tieFirst - 1]?.word ?? '')) ||
  (tie !== null && lexis.backedBy.before({ text, tokens }, first) !== null) ||
  lexis.backedBy.before({ text, tokens }, tie === null ? first : tieFirst + 1) !== null ||
  (tie === null && lexis.backs.before({ text, tokens }, first) !== null);

/** "Le tour a rassemblé X et Y". */
const isGathered = (article: Article, { first: start }: Scene['sentence'], { tie, first }: Mention): boolean =>
  tie === null && article.lexis.gathers.has(article.tokens[first - 1]?.word ?? '') && namesRound(article, start, first);
