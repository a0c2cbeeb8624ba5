// Clues of grammar that point from a word for somebody to one company of its sentence.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import { isGovernedByJoin } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import { Gap } from '../text/word.js';
import { fits } from './fits-word.js';
import { raisesMoney } from './raises-money.js';

/** "Apple n'est pas épargné: le fabricant a écopé": what follows a colon is told of the one before it. */
export function beforeColon(article: Article, mention: Mention, here: readonly Mention[]): Whom | null {
  if (mention.how === 'possessive' || article.tokens[mention.first - 1]?.word !== ':') return null;
  const free = new Map(
    here
      .filter(({ whom, tie, how, owns, qualifies }) => isCompany(whom) && tie === null && how !== 'possessive' && !owns && !qualifies)
      .map(({ whom }) => [keyOf(whom!), whom!]),
  );
  const [only] = free.values();
  return free.size === 1 && fits(mention, only!) ? only! : null;
}

/** "La branche cloud de Google a elle déçu": "elle" only stresses the subject. */
export function stressed(article: Article, { how, first }: Mention, here: readonly Mention[]): Whom | null {
  if (how !== 'pronoun' || !article.lexis.stressing.has(article.tokens[first - 1]?.word ?? '') || article.tokens[first]!.gap !== Gap.space)
    return null;
  return (
    here
      .filter(({ whom, tie, owns, qualifies, next }) => isCompany(whom) && tie === null && !owns && !qualifies && next === first - 1)
      .at(-1)?.whom ?? null
  );
}

/** "The start-up said it": who says so speaks of itself. */
export function sayer({ lexis, tokens }: Article, { how, first }: Mention, here: readonly Mention[]): Whom | null {
  if (how !== 'pronoun' || lexis.code !== 'en') return null;
  const says = lexis.relatives.has(tokens[first - 1]?.word ?? '') ? first - 2 : first - 1;
  const one = lexis.says.has(tokens[says]?.word ?? '') ? here.at(-1) : undefined;
  return one && isCompany(one.whom) && one.next === says && one.tie === null && one.how !== 'possessive' ? one.whom : null;
}

/** "Nimbus's revenue passed 7 billion, the company said", "…, a précisé l'entreprise": who is spoken of says so. */
export function tellsOfItself({ text, lexis, tokens }: Article, mention: Mention, here: readonly Mention[]): Whom | null {
  const { how, first, next } = mention;
  const after = tokens[next + 1];
  // "At the same time Nimbus announced a purchase, the start-up announced it was": that is another one.
  const isSaid =
    (tokens[first - 1]?.word === ',' &&
      lexis.says.has(tokens[next]?.word ?? '') &&
      (after === undefined || after.kind === 'mark' || lexis.ties.after({ text, tokens }, next + 1) !== null)) ||
    (lexis.says.has(tokens[first - 1]?.word ?? '') && tokens.slice(Math.max(0, first - 4), first - 1).some(({ word }) => word === ','));
  if (how === 'possessive' || !isSaid) return null;
  const firms = new Map(
    here
      .filter(
        ({ whom, tie, how: other, owns, qualifies }) => isCompany(whom) && (owns || (tie === null && other !== 'possessive')) && !qualifies,
      )
      .map(({ whom }) => [keyOf(whom!), whom!]),
  );
  const [only] = firms.values();
  return firms.size === 1 && fits(mention, only!) ? only! : null;
}

/** "and Nimbus's owners turned down an offer that would have valued it": whose they are. */
export function ownedBy({ tokens, lexis }: Article, { how, first }: Mention, here: readonly Mention[]): Whom | null {
  const last = here.filter(({ whom }) => isCompany(whom)).at(-1);
  if (how !== 'pronoun' || lexis.code !== 'en' || !last?.owns) return null;
  const after = tokens[last.next]?.word === 's' ? last.next + 1 : last.next;
  if (!lexis.bodies.has(tokens[after]?.word ?? '') || tokens.slice(after, first).some(({ word }) => word === ',' || word === ';'))
    return null;
  const before = tokens[last.first - 1];
  return before === undefined || before.kind === 'mark' || lexis.joins.has(before.word) ? last.whom : null;
}

/** "'We lost 14 million,' said Ada Nim, founder of Nimbus": whose founder speaks. */
export function quotedOf({ tokens, lexis, sentences }: Article, { sentence, next }: Mention, found: readonly Mention[]): Whom | null {
  if (lexis.code !== 'en') return null;
  const end = sentences[sentence]!.next;
  let close = next;
  while (close < end && !'"”'.includes(tokens[close]!.word || ' ')) close += 1;
  if (close === end) return null;
  return (
    found.find(
      ({ first, whom, how, qualifies }) =>
        first > close &&
        first < end &&
        isCompany(whom) &&
        !qualifies &&
        how !== 'possessive' &&
        tokens.slice(close, first).some(({ word }) => lexis.titles.has(word)) &&
        !tokens.slice(close, first).some(({ word }) => lexis.formers.has(word)),
    )?.whom ?? null
  );
}

/** "Nimbus' second round since May, when it was valued at": the one company of the sentence so far. */
export function inClause(article: Article, { how, first }: Mention, here: readonly Mention[]): Whom | null {
  if (how !== 'pronoun' || article.lexis.code !== 'en' || article.lexis.subordinators.before(article, first) === null) return null;
  const firms = new Map(here.filter(({ whom, qualifies }) => isCompany(whom) && !qualifies).map(({ whom }) => [keyOf(whom!), whom!]));
  return firms.size === 1 ? [...firms.values()][0]! : null;
}

/** "Nvidia said its revenue": the subject of the sentence so far owns; a company in its own part of it more so. */
export function ownerOf(
  article: Article,
  mention: Mention,
  here: readonly Mention[],
  isOnExchange: (whom: Whom | null) => boolean,
): Whom | null {
  const free = here.filter(
    ({ whom, tie, first, qualifies }, at) =>
      isCompany(whom) && tie === null && !qualifies && first < mention.first && !isGovernedByJoin(article, here, at),
  );
  // "Vast did not say how much it put in Nimbus, whose value … its latest round": those on the stock exchange have none.
  if (raisesMoney(article, mention) && isOnExchange(free.at(-1)?.whom ?? null)) return null;
  return (
    free.at(-1)?.whom ??
    here.filter(({ whom, owns, how, first }) => isCompany(whom) && owns && how !== 'possessive' && first < mention.first).at(-1)?.whom ??
    null
  );
}
