// The status of a fact by its mood and its metric.

import type { Status } from '../../model/fact.js';
import type { Mood } from '../../model/mood.js';
import type { Bond } from '../what/bond.js';

export function statusFor(mood: Mood | undefined, { metric, sense }: Bond, isPast: boolean): Status {
  const { outlook } = metric;
  const isNamed = sense?.kind === 'noun' && sense.metric === metric && !sense.reading.ahead;
  switch (mood) {
    case 'denied':
    case 'ended':
      return mood;
    case 'done':
      return 'actual';
    case 'signed':
    case undefined:
      return isPast ? 'actual' : outlook.signed;
    case 'announced':
      return isPast ? outlook.past : outlook.announced;
    default:
      return (isNamed && outlook.named?.[mood]) || outlook[mood];
  }
}
