// Words that end what is told after them: a holding, a contract, a debt.

import { traitsOf } from '../../metrics/index.js';
import type { Stand } from '../sentence/stand.js';

/** "lost its contract", "cédé sa participation"; of the holder's own, also "let go of 19 % of Nimbus". */
export function isParting(
  { article: { tokens, lexis }, scene: { mentions }, claim: { metric, parties, why }, first, words }: Stand,
  at: number,
): boolean {
  // "sold a stake to Nimbus": which has it now.
  if (why.includes('sold-to')) return false;
  if (!traitsOf(metric).lasting || at >= first || !words.parting.has(tokens[at]!.word)) return false;
  const behind = tokens[at + 1]?.word ?? '';
  const isHolders = (): boolean =>
    first - at < nearest &&
    mentions.some(
      ({ next, tie, whom }) => next <= at && tie === null && parties.some(({ role, id }) => role === 'investor' && id === whom?.id),
    );
  return lexis.possessives.has(behind) || lexis.articles.has(behind) || isHolders();
}

const nearest = 4;
