// English words that qualify a figure.

import type { HedgeWords } from '../language.js';

export const hedges: HedgeWords = {
  before: {
    about: (
      'about|around|roughly|approximately|approx|approx.|circa|ca.|c.|some|~|≈|an estimated|estimated|estimated at|estimated to be|in the region of|' +
      'in the neighborhood of|in the neighbourhood of|on the order of|in the order of|more or less|close on|in the vicinity of|somewhere around|' +
      'something like|about as much as|est.'
    ),
    nearly: (
      'nearly|almost|close to|approaching|approached|approaches|just under|just below|just short of|just shy of|shy of|verging on|nearing|neared|a little under|' +
      'slightly under|slightly less than|a little less than|virtually|not quite|practically'
    ),
    over: (
      'over|more than|above|exceeding|exceeded|exceeds|exceed|in excess of|well over|just over|slightly over|a little over|slightly more than|' +
      'a little more than|far more than|upwards of|upward of|north of|greater than|higher than|topping|topped|tops|surpassing|surpassed|surpasses|surpass|' +
      'beyond|well above|just above|well beyond|crossed|crosses|crossing|passed|passes|eclipsed|eclipses|eclipsing|>|bigger than|larger than'
    ),
    'at-least': (
      'at least|no less than|no fewer than|not less than|a minimum of|minimum of|≥|>=|> =|a whopping at least|starting at|starting from|at least equal to|at least or equal to|' +
      'more than or equal to|greater than or equal to|greater or equal to|greater or equal than|higher than or equal to|higher or equal to|higher or equal than|' +
      'bigger or equal to|bigger or equal than|larger than or equal to|larger or equal to|larger or equal than|equal to or more than|equal to or greater than|' +
      'equal to or higher than'
    ),
    'up-to': (
      'up to|as much as|as many as|as high as|at most|no more than|not more than|a maximum of|maximum of|at the most|capped at|a cap of|≤|<=|< =|not exceeding|did not exceed|does not exceed|do not exceed|never exceeded|' +
      'less than or equal to|fewer than or equal to|less or equal to|less or equal than|lower than or equal to|lower or equal to|lower or equal than|' +
      'smaller than or equal to|smaller or equal to|smaller or equal than|equal to or less than|equal to or fewer than|equal to or lower than'
    ),
    under: 'under|below|less than|fewer than|lower than|beneath|south of|smaller than|<|well under|well below|sub',
    exact: 'exactly|precisely',
    none: 'no longer under|no longer below|no longer above|not just over',
  },
  after: {
    'at-least': 'or more|or higher|or greater|or above|or over|and more|and higher|and above|at least|at a minimum|and up|and over|and upwards|+',
    'up-to': 'or less|or fewer|or lower|or below|and below|and under|at most|at the most|or under|maximum|max',
    about: 'or so|or thereabouts|give or take|approximately|roughly',
  },
  tied: {
    'at-least': 'plus',
  },
  thresholds: 'the symbolic|the threshold of|the mark of',
  reaching: {},
  transparent: 'the|a|an|a full|its|their|even|already',
  otherForms: '',
};
