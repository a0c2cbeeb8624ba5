// The forms in which the press names a time, by name.

import type { FormName } from '../words/time-recipe.js';
import { ended, quarter, theQuarter, yearBack } from './time-of-accounts.js';
import { day, month, monthSpan, season, weekday } from './time-of-months.js';
import { stretch, yearEdge, yearSpan, wholeYear, year, firstMonths } from './time-of-years.js';
import { ago, relative, someTimeLater, withinYear } from './time-reckoned.js';
import type { Form } from './time.js';

export const forms: Readonly<Record<FormName, Form>> = {
  ended,
  someTimeLater,
  withinYear,
  monthSpan,
  yearBack,
  wholeYear,
  firstMonths,
  day,
  weekday,
  quarter,
  ago,
  stretch,
  month,
  season,
  relative,
  yearEdge,
  theQuarter,
  yearSpan,
  year,
};
