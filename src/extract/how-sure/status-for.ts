// The status of a fact by its mood and its metric.

import type { Mood } from '../../languages/reporting.js';
import type { Status } from '../../model/fact.js';
import type { Bond } from '../what/bond.js';

/** Plans that companies make public: for these a future is announced, for other figures it is forecast. */
const acts = new Set(['capex', 'chips', 'capacity', 'compute-spend']);

export function statusFor(mood: Mood | undefined, { metric: { id, deal, timing }, sense }: Bond, isPast: boolean): Status {
  // "its capital spending will exceed" is foreseen, "it will spend" is made known.
  const isAct = acts.has(id) && !(id === 'capex' && sense?.kind === 'noun' && sense.metric.id === 'capex' && !sense.reading.ahead);
  const isEvent = timing === 'event' && id !== 'training-cost' && id !== 'price';
  switch (mood) {
    case 'denied':
    case 'ended':
      return mood;
    case 'talks':
      return isEvent || acts.has(id) || id === 'stake' || id === 'market-cap'
        ? 'considered'
        : id === 'headcount' || id === 'users'
          ? 'actual'
          : 'forecast';
    case 'target':
      return id === 'layoffs' || deal ? 'announced' : 'target';
    case 'planned':
      if (id === 'headcount') return 'target';
      return isEvent || isAct || id === 'stake' ? 'announced' : 'forecast';
    case 'possible':
      return isEvent || id === 'stake' ? (deal && id === 'contract' ? 'forecast' : 'considered') : 'forecast';
    case 'expected':
      return id === 'layoffs' || id === 'capacity' || id === 'chips' || deal
        ? 'announced'
        : isEvent && id !== 'valuation'
          ? 'considered'
          : 'forecast';
    case 'will':
      return isEvent || isAct || id === 'stake' ? 'announced' : 'forecast';
    case 'announced':
      return (deal && id !== 'acquihire') || acts.has(id) || id === 'layoffs'
        ? isPast && id !== 'capacity'
          ? 'actual'
          : 'announced'
        : 'actual';
    default:
      return id === 'contract' && !isPast && mood !== 'done' ? 'announced' : 'actual';
  }
}
