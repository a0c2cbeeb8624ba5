// The right figure of the company, of another kind.

import { metricById } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case } from '../comparing/case.js';
import { unknown } from '../comparing/case.js';
import { timeOf } from '../comparing/time-of.js';
import { tellFact } from '../draft/tell.js';
import { found, inTime, isIt, isSpecific, type Look } from './look.js';

/** A valuation given as revenue. Amounts that often go by two names are no slip. */
export const otherMetric: Look = (asked) => {
  const { claim, metric, knowledge } = asked;
  const facts = knowledge
    .about(claim.entity.id!)
    .filter(
      (known) =>
        known.fact.metric !== metric.id &&
        known.fact.entity === claim.entity.id &&
        isIt(asked, known) &&
        (inTime(asked, known) || isWithin(asked, known)),
    );
  const first = facts[0];
  if (!first) return null;
  const reason = `the figure is known as ${tellFact(first)}, not as ${metric.name}`;
  const isClear = facts.every(({ fact }) => !related(metric, fact.metric)) && isSpecific(asked) && claim.confidence >= leastSureOfMetric;
  return isClear ? found('contradicted', 'metric', reason, facts) : { ...unknown(reason, facts), slip: 'metric' };
};

/** A level or an event of the claimed year. */
const isWithin = (asked: Case, known: KnownFact): boolean =>
  asked.dated && metricById(known.fact.metric)?.timing !== 'flow' && timeOf(asked, known) === 'within';

const related = (one: Metric, other: string): boolean =>
  metricById(other)?.families.some((family) => one.families.includes(family)) ?? false;

/** The same of what the figure measures, before it is called the figure of something else. */
const leastSureOfMetric = 0.7;
