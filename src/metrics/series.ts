// The rounds of a company by the names they are given.

export const ofRounds: readonly string[] = [
  'seed',
  'series a',
  'series b',
  'series c',
  'series d',
  'series e',
  'series f',
  'series g',
  'series h',
];
