// The claim that a figure makes of a metric, its time and how sure it is told by its own sentence.

import type { Article, Placed } from '../../extract/text/article.js';
import type { Bond } from '../../extract/what/bond.js';
import { dateFact } from '../../extract/when/date-fact.js';
import { isAhead, judgeStatus, moodOf } from '../../extract/how-sure/judge-status.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Metric } from '../../metrics/metric.js';
import type { Claim } from '../../model/verdict.js';

export function claimOf(article: Article, scene: Scene, placed: Placed, metric: Metric): Claim {
  const { figure } = placed;
  const bond: Bond = { placed, metric, sense: null, cue: null, score: 0, why: [], others: [], former: false };
  const mood = moodOf(article, scene, bond);
  const dated = dateFact(article, scene, bond, { carried: null, news: null, spoken: null }, mood);
  const { published } = article;
  const isToCome = dated.period?.start != null && published !== null && dated.period.start.slice(0, published.length) > published;
  const { status, why } = judgeStatus(mood, bond, false, isToCome, isAhead(mood));
  return {
    entity: { id: null, name: '' },
    metric: metric.id,
    alternatives: [],
    parties: [],
    attribution: null,
    definition: null,
    kind: figure.kind,
    text: figure.text,
    min: figure.min,
    max: figure.max,
    unit: figure.unit,
    hedge: figure.hedge,
    precision: figure.precision,
    printed: article.text.slice(figure.hedgeStart, figure.end),
    start: figure.hedgeStart,
    end: figure.end,
    period: dated.period,
    status,
    confidence: 0,
    why: [...dated.why, ...why],
  };
}
