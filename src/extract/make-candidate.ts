// A figure with its metric, company, time and parties, written down as a candidate fact.

import { metrics } from '../metrics/index.js';
import type { Candidate, Named } from './candidate.js';
import { attributionOf } from './how-sure/attribute.js';
import type { Whom } from './mentions/mention.js';
import type { Told } from './news.js';
import type { Scene } from './scene/scene.js';
import type { Article } from './text/article.js';
import type { Bond } from './what/bond.js';

export function candidateOf(
  article: Article,
  scene: Scene,
  bond: Bond,
  { entity, parties, period, judged: { status } }: Told,
  why: readonly string[],
): Candidate {
  const { figure } = bond.placed;
  const counted = bond.metric.units[0];
  return {
    entity: named(entity),
    metric: bond.metric.id,
    alternatives: [...new Set([...bond.others.map(({ metric }) => metric.id), ...accountsOf(bond)])].filter((id) => id !== bond.metric.id),
    kind: figure.kind,
    text: figure.text,
    min: figure.min,
    max: figure.max,
    unit: abroad(article, bond.placed, entity) ?? figure.unit ?? (counted === 'deals' || counted === 'people' ? counted : null),
    hedge: figure.hedge,
    precision: figure.precision,
    period,
    status,
    parties: parties.map(({ role, whom }) => ({ role, ...named(whom) })),
    attribution: attributionOf(article, scene, bond.placed),
    definition: bond.definition ?? null,
    printed: article.text.slice(figure.hedgeStart, figure.end),
    start: figure.hedgeStart,
    end: figure.end,
    confidence:
      Math.round(
        Math.max(
          0.05,
          Math.min(
            0.99,
            0.35 +
              bond.score / 14 -
              bond.others.length * 0.08 -
              (why.includes('spoken-of-before') ? 0.1 : 0) -
              (why.includes('only-name') ? 0.2 : 0),
          ),
        ) * 100,
      ) / 100,
    why,
  };
}

/** "earned 4 billion", "made": what came in, or what was left of it. */
const accountsOf = ({ cue, sense, metric }: Bond): string[] =>
  sense?.kind === 'verb' && metric.is.earned
    ? metrics
        .filter((other) => other.is.earned && cue?.senses.some((one) => one.kind === 'verb' && one.metric === other))
        .map(({ id }) => id)
    : [];

/** A sum without a currency, in a paragraph without one, is in that of its company's country before that of another story. */
const abroad = ({ figures }: Article, { figure, isBorrowed }: Bond['placed'], { country }: Whom): string | null =>
  figure.kind === 'money' && isBorrowed && country === 'US' && figures.some((one) => one.figure.unit === 'USD' && !one.figure.implied)
    ? 'USD'
    : null;

const named = ({ id, name }: Whom): Named => ({ id, name });
