// A part of a company that a figure is about instead of the whole: "la division cloud d'Amazon".

import type { Article } from '../text/article.js';
import type { NameIndex } from './known-names.js';
import type { Mention, Whom } from './mention.js';
import { tieOf } from './tie-of.js';

/** The farthest a word for a part may stand from the name of the whole: "l'activité de cloud computing de Google". */
const reach = 6;

/** Parts with a name of their own in the base, by what they do and whose they are: folded names. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cloud: { google: 'googlecloud', amazon: 'aws', alibaba: 'alibabacloud' },
};

/** The part named just before "de Google": under its own name in the base, else as the text names it. */
export function divisionOf(
  article: Article,
  names: NameIndex,
  first: number,
  next: number,
  whole: Whom,
): (Pick<Mention, 'tie' | 'tieFirst'> & { whom: Whom }) | null {
  const { text, tokens, lexis } = article;
  const tie = lexis.ties.before(article, first);
  if (!tie || tie.meaning !== 'of' || tie.first === 0) return null;
  for (let at = tie.first - 1; at > tie.first - reach && at >= 0; at -= 1) {
    const { word, kind } = tokens[at]!;
    if (kind !== 'word' || lexis.relatives.has(word) || lexis.beForms.has(word)) return null;
    if (!lexis.divisions.has(word)) continue;
    const trade = tokens
      .slice(at + 1, tie.first)
      .map((token) => token.word)
      .filter((one) => !lexis.light.has(one));
    if (trade.length === 0) return null;
    const id = whole.id === null ? undefined : trade.map((one) => known[one]?.[whole.id!]).find((found) => found !== undefined);
    const whom = (id !== undefined && names.whoms.get(id)) || {
      id: null,
      name: text.slice(tokens[at]!.start, tokens[next - 1]!.end).replace(/\s+/g, ' '),
      kind: null,
      sector: whole.sector,
      country: whole.country,
    };
    return { whom, ...tieOf(article, at) };
  }
  return null;
}
