// What exactly is measured: "post-money", "data centre", "weekly active".

import { metrics } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Time } from '../times/time.js';
import type { Bond } from '../what/bond.js';

const reach = 2.2;

/** The nearest word that says which. */
export function definitionOf(
  { text, tokens, lexis }: Article,
  { sentence, terrain, times, mentions }: Scene,
  { placed, cue, metric }: Bond,
  own: Time | null,
): string | null {
  const from = Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst);
  const to = Math.max(cue?.next ?? placed.next, placed.next);
  let best: string | null = null;
  let least = reach;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const found = lexis.definitions.after({ text, tokens }, at);
    if (
      !found ||
      found.meaning === metric.definition ||
      !mayDefine(found.meaning, metric) ||
      mentions.some(({ how, first, next }) => how === 'description' && first <= at && at < next)
    )
      continue;
    const cost = at >= from && at < to ? 0 : at < from ? terrain.between(found.next, from) : terrain.between(to, at);
    if (cost < least) {
      least = cost;
      best = found.meaning;
    }
  }
  const isOfAccounts = (time: Time): boolean => time.fiscal === true && time.grain === 'year';
  // "from 27 billion in fiscal 2023 to 60.9 billion in fiscal 2024": each its own.
  const fiscal = metric.timing !== 'flow' ? undefined : own && isOfAccounts(own) ? own : times.find(isOfAccounts);
  return best ?? (fiscal ? `fiscal ${fiscal.text}` : null);
}

/** "Weekly active" says nothing of a valuation; what no metric keeps to itself may be of any. */
export const mayDefine = (definition: string, { definitions }: Metric): boolean =>
  definitions.includes(definition) || !ofSome.has(definition);

const ofSome = new Set(metrics.flatMap(({ definitions }) => definitions));
