// English.

import type { Language } from '../language.js';
import { calendar } from './calendar.js';
import { hedges } from './hedges.js';
import { labels } from './labels.js';
import { money } from './money.js';
import { nouns } from './nouns.js';
import { numbers } from './numbers.js';
import { ranges } from './ranges.js';

export const english: Language = {
  code: 'en',
  everyday: (
    'the|of|and|to|in|is|was|for|on|that|with|as|by|at|from|its|it|has|have|are|will|said|this|which|but|be|an|not|their|they|more|than|been|after|would|could|' +
    'about|over|also|who|were|he|she|had|or|other|into|up|out|when|what|year|years|company|million|billion|' +
    'january|february|april|may|june|july|august|october|people|employees|jobs|raised|worth|deal|each|under'
  ),
  numbers,
  money,
  nouns,
  hedges,
  ranges,
  calendar,
  labels,
};
