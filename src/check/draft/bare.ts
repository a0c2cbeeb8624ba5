// Claims without a verb, as titles and notes have them: "Databricks 134 Md$", "Wayve, $1.2bn at $8.6bn", "Helsing: €600m, €12bn valuation".

import type { Mention } from '../../extract/mentions/mention.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Article, Placed } from '../../extract/text/article.js';

/** Whether a sentence only puts figures beside one name, and says of this one nothing more. */
export function isBare({ tokens, text, lexis }: Article, { sentence, mentions, figures, times, cues }: Scene, placed: Placed): boolean {
  const [name] = mentions;
  if (!name?.whom?.id || mentions.some(({ how, whom }) => how !== 'name' || whom !== name.whom)) return false;
  const nouns = cues.filter(({ senses }) => senses.some(({ kind }) => kind === 'noun'));
  const said = [...mentions, ...figures.map(({ hedgeFirst, next }) => ({ first: hedgeFirst, next })), ...times, ...nouns];
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const known = said.find(({ first, next }) => at >= first && at < next) ?? lexis.ties.after({ text, tokens }, at);
    if (known) at = known.next - 1;
    else if (tokens[at]!.kind !== 'mark' && !lexis.articles.has(tokens[at]!.word) && !lexis.joins.has(tokens[at]!.word)) return false;
  }
  const isBreak = (at: number): boolean => tokens[at]!.kind === 'mark' && ',;:–—('.includes(tokens[at]!.word);
  let [from, next] = [placed.hedgeFirst, placed.next];
  while (from > sentence.first && !isBreak(from - 1)) from -= 1;
  while (next < sentence.next && !isBreak(next)) next += 1;
  // "Nimbus loss: 330 million": what stands before it names it too.
  const last = Math.max(sentence.first, ...figures.filter((one) => one.next <= placed.hedgeFirst).map((one) => one.next));
  return !nouns.some((noun) => noun.next <= next && noun.first >= Math.min(from, last));
}

/** "Nimbus investor: 2 billion": what stands before a colon is more than a name. */
export function isTitled({ tokens, lexis }: Article, { sentence }: Scene, { hedgeFirst }: Placed, { first, next }: Mention): boolean {
  const colon = tokens.slice(next, hedgeFirst).findIndex(({ word }) => word === ':');
  return colon > 0 || (colon === 0 && first > sentence.first && !lexis.articles.has(tokens[first - 1]!.word));
}
