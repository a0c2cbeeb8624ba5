// What money is spent on: a company, its stock or its licence, what another sells, or what is built.

import { isCompany } from '../mentions/mention.js';
import { supplies } from '../mentions/who-can.js';
import type { Scene } from '../scene/scene.js';
import { subjectOf } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import { isInfinitive } from '../text/word.js';
import type { Bond } from './bond.js';
import { isNear } from './near-figure.js';

/** "committed 27 billion over five years to Nebius": bought of who sells power of computing. */
export const isCommittedTo = ({ tokens, lexis }: Article, { mentions, terrain }: Scene, { sense, cue, placed }: Bond): boolean =>
  lexis.code === 'en' &&
  sense?.kind === 'verb' &&
  cue !== null &&
  lexis.promises.has(tokens[cue.first]!.word) &&
  mentions.some(
    ({ whom, tie, tieFirst, how }) =>
      isCompany(whom) &&
      how === 'name' &&
      tie === 'to' &&
      supplies(whom!) >= 2 &&
      tieFirst >= placed.next &&
      terrain.between(placed.next, tieFirst) < 1.5,
  );

/** "Nvidia committed 30 billion to OpenAI": who supplies the other puts money in it. */
export function isPutIn(article: Article, scene: Scene, { sense, cue, placed }: Bond): boolean {
  if (article.lexis.code !== 'en' || sense?.kind !== 'verb' || cue === null || !/^(?:commit|pledg)/.test(article.tokens[cue.first]!.word))
    return false;
  const other = scene.mentions.find(({ whom, tie, tieFirst }) => isCompany(whom) && tie === 'to' && tieFirst === placed.next);
  const own = other && subjectOf(article, scene, cue.first);
  return own?.whom != null && supplies(own.whom) > supplies(other!.whom!);
}

/** "agreed to spend 200 billion with Oracle": bought of it. */
export const isSpentWith = ({ lexis }: Article, { mentions, moods, terrain }: Scene, { sense, cue, placed }: Bond): boolean =>
  lexis.code === 'en' &&
  sense?.kind === 'verb' &&
  cue !== null &&
  moods.some(({ first, mood }) => first <= cue.first && cue.first - first < 4 && mood !== 'done') &&
  mentions.some(
    ({ whom, tie, tieFirst }) =>
      isCompany(whom) && tie === 'with' && tieFirst >= placed.next && terrain.between(placed.next, tieFirst) < 0.5,
  );

/** "spent 2.66 billion on AWS": on computing, which its cloud sells; nobody buys a division by spending on it. */
export const isSpentOnCloud = ({ tokens, lexis }: Article, { mentions }: Scene, { sense, cue, placed }: Bond): boolean =>
  sense?.kind === 'verb' &&
  cue !== null &&
  lexis.outlays.has(tokens[cue.first]!.word) &&
  mentions.some(
    ({ whom, tie, tieFirst, first, next }) =>
      isCompany(whom) &&
      tie === 'on' &&
      tieFirst >= placed.next &&
      tieFirst - placed.next <= mostBeforeCloud &&
      tokens.slice(first, next + 2).some(({ word }) => lexis.clouds.has(word)),
  );

/** "100 million a year on Azure". */
const mostBeforeCloud = 2;

/** "750 million upfront plus another 250 million from Uber": what one of them puts in. */
export const isMoreFrom = ({ tokens, lexis }: Article, { mentions }: Scene, { placed, sense }: Bond): boolean =>
  lexis.code === 'en' &&
  placed.figure.kind === 'money' &&
  sense?.kind === 'noun' &&
  (lexis.someOf.has(tokens[placed.hedgeFirst - 1]?.word ?? '') || lexis.joins.has(tokens[placed.hedgeFirst - 1]?.word ?? '')) &&
  mentions.some(({ whom, tie, tieFirst, how }) => whom !== null && tie === 'from' && tieFirst === placed.next && how !== 'possessive');

/** Put in, whatever it will be spent on. */
export const isPartOfRound = ({ why }: Bond): boolean => why.includes('part-of-round');

/** "paid 650 million to license its models", "330 million in licensing fees": the technology is had, not the company. */
export function isForLicence({ text, tokens, lexis }: Article, next: number): boolean {
  // "dépensé 2 milliards pour Nimbus afin d'embaucher ses chercheurs".
  if (lexis.code === 'fr' && lexis.ties.after({ text, tokens }, next)?.meaning === 'for')
    for (let at = next + 2; at < next + mostBeforeHire && tokens[at]?.kind === 'word'; at += 1)
      if (isInfinitive(lexis, tokens[at]!.word) && lexis.beside.get('acquihire')!.after({ text, tokens }, at)) return true;
  return tokens
    .slice(next, next + 4)
    .some(
      ({ word }, at, all) =>
        /^licen[cs](?:e|ing)$/.test(word) &&
        ((at > 0 && /^(?:to|for|in|a)$/.test(all[at - 1]!.word)) || /^fees?$/.test(tokens[next + at + 1]?.word ?? '')),
    );
}

const mostBeforeHire = 9;

/** "purchased $125 million of new stock": put in, and no company bought; one's own stock is bought back. */
export function isForStock({ tokens, lexis }: Article, { placed: { figure, next }, sense }: Bond): boolean {
  const opens = lexis.code === 'en' ? lexis.sharers : lexis.genitives;
  if (figure.kind !== 'money' || sense?.kind !== 'verb' || !opens.has(tokens[next]?.word ?? '')) return false;
  const named = tokens.slice(next + 1, next + 1 + mostBeforeStock);
  const at = named.findIndex(({ word }) => lexis.equity.has(word));
  // "buy Nimbus for 1.1 billion in cash and stock": what the price is paid in.
  if (named.slice(0, Math.max(at, 0)).some(({ word }) => lexis.joins.has(word))) return false;
  return at >= 0 && named.slice(0, at).every(({ kind, word }) => kind === 'word' && !lexis.possessives.has(word));
}

const mostBeforeStock = 5;

/** "invest", not "put" or "inject", which name whom they help. */
export const isOwnInvestment = ({ tokens }: Article, { sense, cue }: Bond): boolean =>
  (sense?.kind === 'noun' && cue !== null && tokens[cue.first]!.word.startsWith('invest')) ||
  (sense?.kind === 'verb' && (sense.reading.en[0] === 'invest' || sense.reading.fr[0] === 'investir'));

export function hasTarget({ mentions, figures, terrain }: Scene, { cue, placed }: Bond): boolean {
  // "promised it 24 billion".
  if (
    cue &&
    mentions.some(
      ({ whom, first, next, how }) => isCompany(whom) && how !== 'possessive' && first === cue.next && next === placed.hedgeFirst,
    )
  )
    return true;
  const end = Math.max(cue?.next ?? 0, placed.next);
  return (
    mentions.some(
      ({ tie, whom, first, tieFirst }) =>
        isCompany(whom) &&
        (tie === 'in' || tie === 'to') &&
        first >= (cue?.first ?? placed.first) &&
        terrain.between(end, tieFirst) < 5.5 &&
        !isBehindOther(tieFirst),
    ) || mentions.some(({ tie, whom, next }) => isCompany(whom) && tie === 'in' && next <= placed.first)
  );
  // "investir 20 milliards, dont 15 milliards consacrés à Nimbus".
  function isBehindOther(at: number): boolean {
    return figures.some(({ figure, first, next }) => figure.kind === 'money' && first >= placed.next && next <= at);
  }
}

/** "a 50 billion commitment to data centres": spent on them, with nobody to sell. */
export const isCommitmentToBuild = (article: Article, scene: Scene, bond: Bond): boolean =>
  article.lexis.code === 'en' &&
  bond.sense?.kind === 'noun' &&
  bond.cue !== null &&
  article.tokens[bond.cue.first]!.word.startsWith('commitment') &&
  !scene.mentions.some(({ whom, tie, first }) => isCompany(whom) && tie !== null && first >= bond.cue!.next) &&
  isNear(article, scene, bond, capexBeside(article), 6);

export function hasBuilding(article: Article, scene: Scene, bond: Bond): boolean {
  if (isNear(article, scene, bond, capexBeside(article), 6)) return true;
  // "invest 600 billion in the United States", "20 milliards dans l'intelligence artificielle en France": in a country, not in a company.
  const end = bond.placed.next;
  const isInPlace = (at: number): boolean => {
    const tie = article.lexis.ties.after(article, at);
    return (
      (tie?.meaning === 'in' || tie?.meaning === 'to') &&
      [tie.next, tie.next + 1].some((on) => article.lexis.places.has(article.tokens[on]?.word ?? '') && article.tokens[on]!.isNamelike)
    );
  };
  if (isInPlace(article.lexis.ties.after(article, end) === null && bond.cue ? bond.cue.next : end)) return true;
  if (article.lexis.code === 'fr')
    for (let at = end + 1; at < end + farthestPlace && article.tokens[at]?.kind === 'word'; at += 1) if (isInPlace(at)) return true;
  return false;
}

/** "dans l'intelligence artificielle en France". */
const farthestPlace = 6;

const capexBeside = (article: Article) => article.lexis.beside.get('capex')!;
