// English words that qualify a figure, and words that join two.

import type { Hedge } from '../../model/value.js';
import type { HedgeWords, RangeWords } from '../language.js';

const saying = <H extends Hedge | null>(hedge: H, phrases: string): Record<string, H> => Object.fromEntries(phrases.split('|').map((phrase) => [phrase, hedge]));

export const hedges: HedgeWords = {
  before: {
    ...saying('about', 'about|around|roughly|approximately|approx|approx.|circa|ca.|c.|some|~|≈|an estimated|estimated|estimated at|estimated to be|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|or about|more or less|close on|in the vicinity of|somewhere around|something like'),
    ...saying('nearly', 'nearly|almost|close to|approaching|approached|approaches|just under|just below|just short of|just shy of|shy of|verging on|nearing|neared|a little under|slightly under|slightly less than|a little less than|virtually|not quite|practically'),
    ...saying('over', 'over|more than|above|exceeding|exceeded|exceeds|exceed|in excess of|well over|just over|slightly over|a little over|slightly more than|a little more than|far more than|upwards of|upward of|north of|greater than|higher than|topping|topped|tops|surpassing|surpassed|surpasses|surpass|beyond|well above|just above|well beyond|crossed|crosses|crossing|>|bigger than|larger than'),
    ...saying('at-least', 'at least|no less than|no fewer than|not less than|a minimum of|minimum of|≥|>=|a whopping at least|starting at|starting from'),
    ...saying('up-to', 'up to|as much as|as many as|as high as|at most|no more than|not more than|a maximum of|maximum of|at the most|capped at|a cap of|≤|<=|not exceeding'),
    ...saying('under', 'under|below|less than|fewer than|lower than|beneath|south of|smaller than|<|well under|well below|sub'),
    ...saying('exact', 'exactly|precisely'),
    ...saying(null, 'no longer under|no longer below|no longer above|not just over'),
  },
  after: {
    ...saying('at-least', 'or more|or higher|or greater|at least|at a minimum|and up|and over|+'),
    ...saying('up-to', 'or less|or fewer|at most|at the most|or under|maximum|max'),
    ...saying('about', 'or so|or thereabouts|give or take|approximately|roughly'),
  },
  tied: { plus: 'at-least' },
  thresholds: ['the symbolic', 'the threshold of', 'the mark of'],
  reaching: {},
  transparent: ['the', 'a', 'an', 'a full', 'its', 'their', 'even', 'already'],
};

export const ranges: RangeWords = {
  between: ['between'],
  betweenJoins: ['and', 'to', '-', '–'],
  joins: ['to', 'or', '-', '–', '—', 'or even', 'possibly', 'or possibly', ', or even', ', or possibly', ', perhaps', ', perhaps even', ', maybe'],
  lends: ['and', 'or', 'of the', ', and'],
  from: ['from'],
  fromMeansChange: true,
  spans: 'range ranges ranged ranging vary varies varying anywhere anything estimates spanning priced prices'.split(' '),
  changes: (
    'rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increased increase increases increasing decreased decrease decreases cut cuts cutting slashed reduced reduce raised raising ' +
    'jumped jump jumps jumping surged surge surges surging soared soar climbed climbs climbing dropped drop drops dropping shrank shrink shrinking shrunk declined decline declining went go goes going gone up down moved ' +
    'expanded expand expanding doubled tripled boosted lifted lowered trimmed sank slid slipped tumbled plunged swelled swelling ballooned added gained lost'
  ).split(' '),
};
