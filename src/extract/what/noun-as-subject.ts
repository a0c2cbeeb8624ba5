// Verbs whose subject is a noun that names a metric: "its agreement with Nimbus to develop a chip is worth", "its spending is put at".

import type { Metric } from '../../metrics/metric.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';

/** A subject is no longer. */
const mostInSubject = 16;

/** Whether a noun of a metric is what the verb is said of: no other name and no other verb stands between. */
export function hasSubject(
  { text, tokens, lexis }: Article,
  { cues, mentions, terrain }: Scene,
  { hedgeFirst }: Placed,
  cue: Cue,
  isMeant: (metric: Metric) => boolean,
): boolean {
  // "L'opération la valorise": the verb has somebody else.
  if (lexis.code === 'fr' && ['le', 'la', 'les'].includes(tokens[cue.first - 1]?.word ?? '')) return false;
  // "un tour qui l'a valorisée à 4 milliards".
  if (lexis.elidedObjects.has(tokens[cue.first - 2]?.word ?? '') && lexis.havers.has(tokens[cue.first - 1]?.word ?? '')) return false;
  if (mentions.some(({ first, next, tie }) => first >= cue.next && next <= hedgeFirst && tie === null)) return false;
  return cues.some(
    (other) => other.next <= cue.first && other.senses.some(({ kind, metric }) => kind === 'noun' && isMeant(metric)) && isBound(other),
  );

  function isBound({ first, next }: Cue): boolean {
    if (mentions.some((one) => one.first >= next && one.next <= cue.first && one.tie === null && one.how !== 'possessive')) return false;
    if (!terrain.parted(first, cue.first) && terrain.between(next, cue.first) < 4) return true;
    for (let at = next; at < cue.first; at += 1)
      if (lexis.beForms.has(tokens[at]!.word) || lexis.relatives.has(tokens[at]!.word) || lexis.subordinators.after({ text, tokens }, at))
        return false;
    return !lexis.relatives.has(tokens[first - 1]?.word ?? '') && cue.first - next < mostInSubject;
  }
}
