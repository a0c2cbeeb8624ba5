// English words that join two figures.

import type { RangeWords } from '../language.js';

export const ranges: RangeWords = {
  between: 'between',
  betweenJoins: 'and|to|-|–',
  joins: 'to|through|or|-|–|—|~|or even|possibly|or possibly|, or even|, or possibly|, perhaps|, perhaps even|, maybe',
  pricing: '',
  lends: 'and|or|of the|, and',
  from: 'from',
  fromMeansChange: true,
  spans: 'range|ranges|ranged|ranging|vary|varies|varying|anywhere|anything|estimates|spanning|priced|prices',
  changes: (
    'rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|grew|grow|grows|growing|grown|increased|increase|increases|increasing|decreased|decrease|' +
    'decreases|cut|cuts|cutting|slashed|reduced|reduce|raised|raising|jumped|jump|jumps|jumping|surged|surge|surges|surging|soared|soar|climbed|climbs|climbing|' +
    'dropped|drop|drops|dropping|shrank|shrink|shrinking|shrunk|declined|decline|declining|went|go|goes|going|gone|up|down|moved|expanded|expand|expanding|' +
    'doubled|tripled|boosted|lifted|lowered|trimmed|sank|slid|slipped|tumbled|plunged|swelled|swelling|ballooned|added|gained|lost'
  ),
};
