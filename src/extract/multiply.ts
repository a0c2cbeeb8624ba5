// "double its valuation of 4 billion" states two facts: what is, and twice as much to come.

import type { Candidate } from './candidate.js';
import type { Scene } from './scene/scene.js';
import type { Article } from './text/article.js';
import type { Bond } from './what/bond.js';

/** How far before the noun the verb may stand: "double its current valuation". */
const reach = 5;

export function multiplied(
  { tokens, lexis, text }: Article,
  { sentence }: Scene,
  { cue, placed, sense }: Bond,
  candidate: Candidate,
): Candidate[] {
  if (!cue || sense?.kind !== 'noun' || cue.first > placed.first || !lexis.genitives.has(tokens[cue.next]?.word ?? '')) return [candidate];
  for (let at = cue.first - 1; at >= Math.max(sentence.first, cue.first - reach); at -= 1) {
    const { word, start } = tokens[at]!;
    const factor = lexis.multiples.get(word);
    // "fait plus que doubler" tells what was, and the new level stands elsewhere.
    if (
      factor === undefined ||
      tokens.slice(Math.max(sentence.first, at - 4), at).some(({ word: before }) => before === 'fait' || before === 'permis')
    )
      continue;
    const { min, max, precision } = candidate;
    const why = [...candidate.why, `times-${factor}`];
    const later: Candidate = {
      ...candidate,
      min: min === null ? null : min * factor,
      max: max === null ? null : max * factor,
      precision: precision === null ? null : precision * factor,
      start,
      printed: text.slice(start, candidate.end),
      why,
      status: candidate.status === 'actual' ? 'target' : candidate.status,
    };
    return [later, { ...candidate, status: 'actual', why: [...candidate.why, 'base-of-multiple'] }];
  }
  return [candidate];
}
