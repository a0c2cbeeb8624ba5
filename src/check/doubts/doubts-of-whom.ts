// Sentences whose figure may be somebody else's: several at once, one that is not named, or a list whose order is not clear.

import type { Mention } from '../../extract/mentions/mention.js';
import { metricById } from '../../metrics/index.js';
import { fold } from '../../figures/fold.js';
import { namedIn } from '../draft/draft-read.js';
import { phraseIn, type Stand } from '../sentence/stand.js';
import { clauseFirst, type Ask, type Doubt } from './doubt.js';

export const several: Ask = (stand) => {
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

/** "Its rival raised", "but its parent lost": whoever stood before is not meant. */
export const another: Ask = (stand) => {
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

/** "Un rival d'IBM rachète", "IBM's rival is buying": somebody else does what IBM is known to have done. */
export const inPlaceOf: Ask = ({ article, scene, claim, words, first: figure }) => {
  const { tokens, lexis } = article;
  if (metricById(claim.metric)?.deal !== true) return null;
  const whose = scene.mentions.find(({ whom, how, tie, tieFirst, owns, first, next }) => {
    if (!whom?.id || (how !== 'name' && how !== 'description') || first >= figure) return false;
    // "OpenAI's backer Microsoft", "a partner of OpenAI, Microsoft,": who is meant is named.
    const isNamedAt = (at: number): boolean =>
      scene.mentions.some((other) => other.how === 'name' && other.first >= at && other.first <= at + 1);
    if (tie === 'of' && words.counterparts.before(article, tieFirst) !== null)
      return !isLedBy(tokens[tieFirst - 1]!.word) && !(tokens[next]?.word === ',' && isNamedAt(next + 1));
    const behind = owns ? [0, 1, 2].map((on) => words.counterparts.after(article, next + on)).find((found) => found !== null) : null;
    return behind != null && !isLedBy(tokens[behind.first]!.word) && !isNamedAt(behind.next);
  })?.whom;
  return whose
    ? {
        slip: 'entity',
        reason: `the sentence speaks of somebody it does not name, not of ${whose.name}`,
        unless: ({ fact }) => fact.entity !== whose.id && fact.parties.every(({ id }) => id !== whose.id),
      }
    : null;

  /** "The founder of Nimbus has bought" may be the company. */
  function isLedBy(word: string): boolean {
    return lexis.titles.has(word) || lexis.bosses.has(word) || lexis.agents.has(word);
  }
};

/** "Everyone but Nimbus raised", "Microsoft, not IBM,": the sentence takes somebody out of those it speaks of. */
export const excepted: Ask = ({ article, scene, claim, words }) => {
  const own = [claim.entity.id, ...claim.parties.map(({ id }) => id)];
  const out = scene.mentions.find(
    ({ how, whom, first }) => how === 'name' && whom !== null && own.includes(whom.id) && words.excepts.before(article, first) !== null,
  );
  return out ? { slip: 'entity', reason: `the sentence leaves ${out.whom!.name} out` } : null;
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

/** Whose figure it is where several are told in turn: never what they did together, and nobody's where names and figures do not match. */
export const unlisted: Ask = (stand) => {
  const {
    scene,
    scene: { sentence },
    siblings,
    claim,
    words,
  } = stand;
  const names = namedIn(scene);
  if (names.length < 2 || !phraseIn(stand, words.inTurn, sentence.first, sentence.next)) return null;
  const isOwn = (id: string): boolean => id === claim.entity.id || claim.parties.some((party) => party.id === id);
  const doubt: Doubt = { slip: 'entity', reason: 'the sentence lists figures, and it is not clear whose is whose' };
  return names.length !== siblings.length
    ? doubt
    : { ...doubt, unless: ({ fact }) => !names.some(({ id }) => !isOwn(id) && fact.parties.some((party) => party.id === id)) };
};
