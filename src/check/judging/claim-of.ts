// The claim that a figure makes of a metric, its time and how sure it is told by its own sentence.

import { isAhead, judgeStatus, moodOf } from '../../extract/how-sure/judge-status.js';
import { candidateOf } from '../../extract/make-candidate.js';
import type { Whom } from '../../extract/mentions/mention.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Article, Placed } from '../../extract/text/article.js';
import type { Bond } from '../../extract/what/bond.js';
import { dateFact } from '../../extract/when/date-fact.js';
import type { Metric } from '../../metrics/metric.js';
import { isAfter } from '../../model/period.js';
import type { Claim } from '../../model/verdict.js';

/** Who it is of is found out later. */
const nobody: Whom = { id: null, name: '', kind: null, sector: null, country: null };

export function claimOf(article: Article, scene: Scene, placed: Placed, metric: Metric): Claim {
  const bond: Bond = { placed, metric, sense: null, cue: null, score: 0, why: [], others: [], former: false };
  const mood = moodOf(article, scene, bond);
  const { period, why } = dateFact(
    article,
    scene,
    bond,
    { carried: null, news: null, spoken: null, latest: null, label: null, round: null, story: null },
    mood,
  );
  const isToCome = article.published !== null && isAfter(period, article.published);
  const judged = judgeStatus(mood, bond, false, isToCome, isAhead(mood));
  return candidateOf(article, scene, bond, { entity: nobody, parties: [], period, judged }, [...why, ...judged.why]);
}
