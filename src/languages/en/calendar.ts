// English words of time and of names with a number, none of which is a figure.

import type { CalendarWords, LabelWords } from '../language.js';

export const calendar: CalendarWords = {
  months: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  spans: (
    'year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins second seconds sec secs millisecond milliseconds ms decade decades century centuries quarter quarters fortnight ' +
    'weekend weekends nights night morning evening semester semesters'
  ).split(' '),
  hours: ['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', "o'clock", 'gmt', 'utc', 'est', 'et', 'pt', 'cet', 'h'],
  before: 'since until till by during circa in of fiscal fy year late early mid ce bc summer winter spring autumn fall'.split(' '),
  ordinalMarks: ['st', 'nd', 'rd', 'th', 'ths', 's'],
};

export const labels: LabelWords = {
  before: (
    'page pages p pp chapter chapters section sections version versions v ver vol volume number no nos n nr room suite floor unit apartment apt box route highway interstate flight gate line level tier phase stage step ' +
    'season episode part article articles figure fig table type class category grade group team title rule act clause paragraph item appendix annex note footnote issue edition rank ranked series round zip code ' +
    'channel radio psalm verse day week month q h top fortune nasdaq ftse dow cac dax nikkei stoxx russell s&p studio model windows iphone android area district bill proposition prop order formula web industry arxiv doi isbn rfc aged age'
  ).split(' '),
  codes: ['4k', '8k', '2k'],
  names: ['iphone', 'ipad', 'macbook', 'gpt', 'ios', 'macos', 'windows', 'web'],
  streets: 'street st avenue ave road rd boulevard blvd lane ln drive dr square court plaza parkway pkwy highway place terrace way broadway'.split(' '),
  after: ['model', 'models', 'variant', 'version', 'series', 'chip', 'hackers'],
  ordinals: (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth ' +
    'hundredth thousandth millionth billionth firsts seconds thirds fifths ones fold something odd'
  ).split(' '),
  definite: ['the', 'these', 'those', 'both', 'all', 'other', 'last', 'first', 'next', 'past'],
};
