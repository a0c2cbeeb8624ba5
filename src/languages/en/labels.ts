// English words of names, addresses and ranks, whose numbers count nothing.

import type { LabelWords } from '../language.js';

export const labels: LabelWords = {
  before: (
    'page|pages|p|pp|chapter|chapters|section|sections|version|versions|v|ver|vol|volume|number|no|nos|n|nr|room|suite|floor|unit|apartment|apt|box|route|' +
    'highway|interstate|flight|gate|line|level|tier|phase|stage|step|season|episode|part|article|articles|figure|fig|table|type|class|category|grade|group|team|' +
    'title|rule|act|clause|paragraph|item|appendix|annex|note|footnote|issue|edition|rank|ranked|series|round|zip|code|channel|radio|psalm|verse|day|week|month|' +
    'q|h|top|fortune|nasdaq|ftse|dow|cac|dax|nikkei|stoxx|russell|s&p|studio|model|windows|iphone|android|area|district|bill|proposition|prop|order|formula|web|' +
    'industry|arxiv|doi|isbn|rfc|aged|age|ext|extension|pin|sku|ieee|iso|ref|point|question|example|lesson|§|№|recital|port|error|http|bus|seat|dial'
  ),
  codes: '4k|8k|2k|3m',
  names: 'iphone|ipad|macbook|gpt|ios|macos|windows|web',
  streets: 'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|square|court|plaza|parkway|pkwy|highway|place|terrace|way|broadway',
  after: 'model|models|variant|version|series|chip|hackers|one|ones',
  ordinals: (
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|' +
    'nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|thousandth|millionth|billionth|firsts|seconds|thirds|' +
    'fifths|ones|fold|something|odd'
  ),
  ordinalMarks: 'st|nd|rd|th|ths|s|fold',
  definite: 'the|these|those|both|all|other|last|first|next|past',
};
