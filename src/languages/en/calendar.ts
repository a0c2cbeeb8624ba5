// English words of time.

import type { CalendarWords } from '../language.js';

export const calendar: CalendarWords = {
  months: 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
  weekdays: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  spans: (
    'year|years|yr|yrs|month|months|week|weeks|day|days|hour|hours|hr|hrs|minute|minutes|min|mins|second|seconds|sec|secs|millisecond|milliseconds|ms|decade|' +
    'decades|century|centuries|quarter|quarters|fortnight|weekend|weekends|nights|night|morning|evening|semester|semesters'
  ),
  hours: "am|pm|a.m|p.m|a.m.|p.m.|o'clock|gmt|utc|est|et|pt|cet|h",
  before: 'since|until|till|by|during|circa|in|of|fiscal|fy|year|late|early|mid|ce|bc|summer|winter|spring|autumn|fall',
  published: 'published|posted|updated|written',
  dayArticles: 'on|the',
  telling: 'on|in|by|since|until|before|after|from|to|of|between|and|ended|ending',
};
