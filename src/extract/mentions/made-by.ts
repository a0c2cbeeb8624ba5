// Whom a description names by what they made, where they sit or who leads them.

import { fold } from '../../figures/fold.js';
import { heads, products, seats, startUpsOf } from '../../languages/world/epithets.js';
import type { Article } from '../text/article.js';
import { nameAt, type NameIndex } from './known-names.js';
import type { Whom } from './mention.js';

export interface StoodFor {
  whom: Whom;
  next: number;
}

/** "le concepteur de ChatGPT", "the maker of Claude", "le géant de Redmond", "le fabricant de puces de Bristol". */
export function madeBy(article: Article, at: number, end: number, names: NameIndex, describes: string): StoodFor | null {
  const { text, tokens, lexis } = article;
  for (let from = at, words = 0; from < end && words <= mostOfTrade; from += 1) {
    const tie = lexis.ties.after({ text, tokens }, from);
    if (tie && (tie.meaning === 'of' || words > 0)) {
      const isParent = describes === 'company' && lexis.relations.has(tokens[at - 1]!.word);
      const named = (describes === 'maker' || isParent) && words === 0 && tie.next < end ? nameAt(tokens, tie.next, names, lexis) : null;
      if (named && !(isParent && isSubsidiary(article, tie.next, named))) return { whom: named.whom, next: named.next };
      const over = lexis.articles.has(tokens[tie.next]?.word ?? '') ? tie.next + 1 : tie.next;
      const found = over < end ? stoodFor(article, over, names, describes) : null;
      if (found) return found;
      from = over - 1;
    } else if (words === 0 && from === at) return null;
    // "de puces", "d'intelligence artificielle": of its trade.
    else if (
      tokens[from]!.kind !== 'word' ||
      (tokens[from]!.isNamelike && tokens[from]!.word.length > longestAcronym) ||
      lexis.beForms.has(tokens[from]!.word)
    )
      return null;
    else words += 1;
  }
  return null;
}

/** "La maison mère de Claude" is who makes it, "la maison mère de Scaleway" another company; those on the stock exchange are known by both names. */
const isSubsidiary = ({ tokens }: Article, first: number, { whom, next }: StoodFor): boolean =>
  !whom.listed &&
  ` ${fold(whom.name)} `.includes(
    ` ${tokens
      .slice(first, next)
      .map(({ word }) => word)
      .join(' ')} `,
  );

/** So many words tell a trade, and so many letters are no name: "IA". */
const [mostOfTrade, longestAcronym] = [3, 3];

/** The company that a product, a town or a person stands for where a description is tied to it. */
export function stoodFor(article: Article, at: number, names: NameIndex, describes: string): StoodFor | null {
  const { tokens } = article;
  if (!tokens[at]?.isNamelike) return null;
  for (let next = Math.min(at + 3, tokens.length); next > at; next -= 1) {
    const words = tokens.slice(at, next);
    if (words.some(({ word, kind }) => kind === 'mark' && word !== '-')) continue;
    const key = fold(words.map(({ word }) => word).join(' ')).replace(/ - /g, '-');
    const firm =
      (describes === 'maker' ? products[key] : undefined) ??
      seats[key] ??
      heads[key] ??
      (describes === 'startup' || tokens.slice(Math.max(0, at - 4), at + 4).some(({ word }) => word === 'ai' || word === 'ia')
        ? startUpsOf[key]
        : undefined);
    const whom = firm === undefined ? undefined : names.whoms.get(firm);
    if (whom) return { whom, next };
  }
  return null;
}

/** "Sam Altman's company". */
export const ledBy = (article: Article, at: number, names: NameIndex, describes: string): Whom | null =>
  stoodFor(article, at, names, describes)?.whom ?? null;
