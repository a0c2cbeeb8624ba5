// "2. Helsing – $691M": items of a list, whose heading says what their figures are.

import type { Metric } from '../../metrics/metric.js';
import { unitKind } from '../../metrics/unit-kind.js';
import { opensLine } from '../mentions/opens-line.js';
import { cuesIn } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond, Unbound } from '../what/bond.js';

export function listedNames(
  article: Article,
  { sentence, mentions }: Scene,
  { bonds, unbound }: { bonds: readonly Bond[]; unbound: readonly Unbound[] },
): { bonds: readonly Bond[]; unbound: readonly Unbound[] } {
  const item = unbound.find(
    ({ placed, why }) =>
      why.startsWith('no-metric') && mentions.some(({ first, next, tie }) => tie === null && opensLine(article, { first, next }, placed)),
  );
  const metric = item && metricAbove(article, sentence.index, item.placed);
  if (!metric) return { bonds, unbound };
  const bond: Bond = { placed: item.placed, metric, sense: null, cue: null, score: 5, why: ['listed-under'], others: [], former: false };
  return { bonds: [...bonds, bond], unbound: unbound.filter((one) => one !== item) };
}

/** The nearest heading above that names such figures, or else the first line. */
function metricAbove(article: Article, index: number, { figure }: Placed): Metric | null {
  const kind = figure.unit === null ? null : unitKind(figure.unit);
  for (let at = index - 1; kind !== null && at >= 0; at -= 1) {
    const { first, next, kind: how } = article.sentences[at]!;
    if (how !== 'heading' && at > 0) continue;
    for (const { senses } of cuesIn(article, first, next, [])) {
      const sense = senses.find(
        ({ metric, kind: word, reading }) => word === 'noun' && !reading.shy && metric.is.listed && metric.units.includes(kind),
      );
      if (sense) return sense.metric;
    }
  }
  return null;
}
