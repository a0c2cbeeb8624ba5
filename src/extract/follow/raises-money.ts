// Whether a word for somebody stands for one that raises money: "it had raised 325 million", "its latest round".

import type { Mention } from '../mentions/mention.js';
import type { Article } from '../text/article.js';

/** So far behind it stand the verb and the sum, or the noun. */
const reach = 5;

export function raisesMoney({ text, tokens, lexis, figures }: Article, { how, next }: Mention): boolean {
  if (how !== 'description' && (lexis.code !== 'en' || (how !== 'pronoun' && how !== 'possessive'))) return false;
  for (let at = next; at < next + reach; at += 1) {
    const act = lexis.senses.after({ text, tokens }, at);
    const isRound = act?.meaning.some(
      ({ metric, kind, reading }) => metric.is.round && !reading.shy && kind === (how === 'possessive' ? 'noun' : 'verb'),
    );
    if (isRound)
      return (
        how === 'possessive' ||
        figures.some(({ hedgeFirst, figure }) => figure.kind === 'money' && hedgeFirst >= act!.next && hedgeFirst - act!.next < 3)
      );
    if (act && how !== 'possessive' && !lexis.light.has(tokens[at]!.word)) return false;
    if (how !== 'possessive' && !lexis.light.has(tokens[at]?.word ?? '.') && !lexis.auxiliaries.has(tokens[at]?.word ?? '')) return false;
  }
  return false;
}
