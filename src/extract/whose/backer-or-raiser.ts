// Whether a name beside a round or a participle backs it, raises it or does it.

import { isToldBefore } from '../mentions/acted-on.js';
import type { Mention } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { isVerbBefore } from '../text/senses-at.js';
import type { Bond } from '../what/bond.js';

/** "récoltés en 2018 par Ant Group": who does what the participle says. */
export const isAgent = (
  { language }: Article,
  { figures, terrain }: Scene,
  { sense, cue, placed }: Bond,
  { tie, tieFirst }: Mention,
): boolean =>
  tie === 'by' &&
  language === 'fr' &&
  cue !== null &&
  sense?.kind === 'verb' &&
  sense.reading.object === undefined &&
  tieFirst >= cue.next &&
  (tieFirst === placed.next ||
    (!figures.some(({ first }) => first >= cue.next && first < tieFirst) && terrain.between(cue.next, tieFirst) < 0.5));

/** "le capital levé par Nimbus", "la perte annoncée par Nimbus": whose it is, and no backer. */
export const isRaisedBy = (article: Article, { metric }: Bond, { tie, tieFirst }: Mention): boolean => {
  const { text, tokens, lexis } = article;
  return (
    lexis.code === 'fr' &&
    tie === 'by' &&
    lexis.agents.has(tokens[tieFirst]!.word) &&
    ((metric.side === null && isToldBefore(article, tieFirst)) ||
      (metric.is.raised && isVerbBefore({ text, tokens, lexis }, tieFirst, ({ metric: other }) => other.is.round)))
  );
};

/** "raised 6 billion, reaching a valuation of 24 billion, backed by investors that included Sequoia": however far. */
export function isBacker(
  { tokens, text, lexis }: Article,
  { cues }: Scene,
  { metric, placed, cue }: Bond,
  { tieFirst, first }: Mention,
): boolean {
  if (!metric.is.round) return false;
  if (first > (cue ?? placed).first && lexis.backedBy.before({ text, tokens }, first)) return true;
  return (
    first - tieFirst > 1 &&
    lexis.backers.has(tokens[tieFirst]!.word) &&
    !cues.some(
      (other) =>
        other.first > placed.next && other.next < tieFirst && other.senses.some((sense) => sense.metric.is.round && sense.kind === 'verb'),
    )
  );
}

/** "SoftBank led a 1.05 billion round": the round is another's. */
export function isBackedBy({ text, tokens, lexis }: Article, { metric, placed, cue }: Bond, { next }: Mention): boolean {
  if (!metric.is.round) return false;
  const end = Math.min(placed.hedgeFirst, cue?.first ?? placed.hedgeFirst);
  for (let at = next; at < end; at += 1) {
    const found = lexis.backs.after({ text, tokens }, at);
    // "led the pack with a $500 million round": with its own.
    const isParted =
      found && lexis.code === 'en' && tokens.slice(found.next, end).some((_, on) => lexis.ties.after({ text, tokens }, found.next + on));
    if (found && !isParted && found.next <= end && end - found.next <= 4) return true;
  }
  return false;
}
