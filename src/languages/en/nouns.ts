// English nouns worth counting, and the words around them.

import type { NounWords } from '../language.js';

export const nouns: NounWords = {
  percent: '%|percent|per cent|percents|percentage|pct|p.c.|pc',
  percentPoints: 'percentage points|percentage point|points|% points|pp|ppt|ppts|pts',
  basisPoints: 'basis points|basis point|bps|bp',
  perMille: '‰|per mille|per mil|permille',
  people: (
    'people|persons|person|employees|employee|workers|worker|staff|staffers|jobs|job|positions|roles|posts|users|user|subscribers|subscriber|customers|customer|' +
    'clients|members|developers|engineers|researchers|scientists|students|residents|inhabitants|citizens|viewers|visitors|readers|players|drivers|contractors|' +
    'moderators|annotators|layoffs|redundancies|firings|dismissals|retrenchments|departures|hires|recruits|colleagues|consumers|patients|salespeople|programmers|coders|executives|managers|shareholders|' +
    'followers|learners|teachers|doctors|individuals|humans|adults|americans|britons|europeans|founders|households|families|passengers|creators|merchants|' +
    'sellers|freelancers|interns|partners|salaries|heads'
  ),
  deals: 'deals|deal|contracts|contract|acquisitions|acquisition|transactions|mergers|takeovers|rounds|partnerships|agreements|ipos|listings|megadeals',
  chips: (
    'h100 equivalents|h100-equivalents|h100-equivalent chips|h100 equivalent chips|h100s|h200s|a100s|b200s|gb200s|gb300s|h800s|h20s|a800s|gpus|gpu|tpus|tpu|npus|ipus|chips|chip|accelerators|accelerator|processors|processor|graphics cards|graphics processors|semiconductors|servers|ai servers|' +
    'wafers|superchips|graphics processing units|graphics processing unit|processing units'
  ),
  tokens: 'tokens|token',
  parameters: 'parameters|parameter|params',
  moneyNouns: (
    'revenue|revenues|sales|losses|loss|profit|profits|debt|funding|capital|spending|cash|investment|investments|financing|earnings|income|costs|expenses|bond|' +
    'bonds|loans|savings|turnover|valuation'
  ),
  things: (
    'companies|company|firms|startups|start-ups|countries|nations|cities|states|sites|stores|shops|offices|factories|plants|power plants|models|patents|papers|' +
    'data centers|data centres|datacenters|datacentres|investors|robots|robotaxis|cars|vehicles|devices|phones|computers|units|shares|stocks|apps|languages|' +
    'images|videos|songs|books|works|pages|documents|queries|prompts|requests|messages|questions|orders|unicorns|universities|schools|hospitals|projects|' +
    'products|services|lawsuits|complaints|cases|accounts|downloads|visits|views|homes|buildings|acres|satellites|rockets|planes|flights|qubits|transistors|' +
    'gpu hours|gpu hour|tpu hours|cores|racks|words|characters|lines|banks|agencies|markets|regions|funds|backers|competitors|suppliers|brands|times'
  ),
  measures: {
    watt: ['W', 0], watts: ['W', 0], kilowatt: ['W', 3], kilowatts: ['W', 3], megawatt: ['W', 6], megawatts: ['W', 6], gigawatt: ['W', 9], gigawatts: ['W', 9],
    terawatt: ['W', 12], terawatts: ['W', 12], 'watt hour': ['Wh', 0], 'watt hours': ['Wh', 0], 'kilowatt hour': ['Wh', 3], 'kilowatt hours': ['Wh', 3], 'megawatt hour': ['Wh', 6],
    'megawatt hours': ['Wh', 6], 'gigawatt hour': ['Wh', 9], 'gigawatt hours': ['Wh', 9], 'terawatt hour': ['Wh', 12], 'terawatt hours': ['Wh', 12], nanometers: ['m', -9], nanometres: ['m', -9], nanometer: ['m', -9],
    nanometre: ['m', -9], kilometer: ['m', 3], kilometers: ['m', 3], kilometre: ['m', 3], kilometres: ['m', 3], mile: ['mi', 0], miles: ['mi', 0],
    mi: ['mi', 0], meter: ['m', 0], meters: ['m', 0], metre: ['m', 0], metres: ['m', 0], 'square foot': ['ft2', 0], 'square feet': ['ft2', 0],
    'square meters': ['m2', 0], 'square metres': ['m2', 0], 'square kilometers': ['m2', 6], 'square kilometres': ['m2', 6], gigabytes: ['B', 9], gigabyte: ['B', 9], terabytes: ['B', 12], terabyte: ['B', 12], petabyte: ['B', 15], petabytes: ['B', 15],
    exabyte: ['B', 18], exabytes: ['B', 18], zettabyte: ['B', 21], zettabytes: ['B', 21], megabyte: ['B', 6], megabytes: ['B', 6], gallon: ['gal', 0],
    gallons: ['gal', 0], liter: ['l', 0], liters: ['l', 0], litre: ['l', 0], litres: ['l', 0], ton: ['t', 0], tons: ['t', 0], tonne: ['t', 0], tonnes: ['t', 0],
    'metric ton': ['t', 0], 'metric tons': ['t', 0], kilogram: ['g', 3], kilograms: ['g', 3], 'degrees celsius': ['°C', 0], 'degrees fahrenheit': ['°F', 0],
    foot: ['ft', 0], feet: ['ft', 0], inch: ['in', 0], inches: ['in', 0], yards: ['yd', 0], 'cubic feet': ['ft3', 0], 'cubic meters': ['m3', 0], 'cubic metres': ['m3', 0], barrel: ['bbl', 0],
    barrels: ['bbl', 0], lb: ['lb', 0], lbs: ['lb', 0], ounce: ['oz', 0], ounces: ['oz', 0],
  },
  multiples: 'times',
  more: 'more|additional|extra|further|other',
  functionWords: (
    'a|an|the|this|that|these|those|its|their|his|her|our|your|my|and|or|but|nor|so|yet|if|as|at|by|for|from|in|into|of|off|on|onto|out|over|per|than|then|' +
    'through|to|under|until|up|upon|via|with|within|without|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|' +
    'must|not|no|who|whom|whose|which|what|when|where|while|why|how|because|since|before|after|during|it|he|she|they|we|you|i|him|them|us|me|there|here|more|' +
    'less|fewer|most|least|only|also|still|already|now|just|about|around|both|each|every|all|any|some|such|own|same|other|another|said|says|say|told|according|' +
    'worth|apiece|late|early|ago|left|right|down|back|away|against|among|between|across|like|including|compared|versus|vs|amid|despite|plus|minus|thanks|due|' +
    'instead|even|rather|very|too|much|many|well|however|fold|last|next'
  ),
  adjectivesFirst: true,
  earlyAdjectives: '',
  nounTakesOf: false,
  participleEndings: 'ed|ing',
};
