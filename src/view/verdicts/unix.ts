// One line a finding, as compilers print them: `file:line:column: message [verdict]`, for editors and grep.

import type { Format } from '../format.js';
import { safeText } from '../safe-text.js';
import { checkedIn, failuresOf, messageOf, remarksOf } from './checked.js';

export const unix: Format = {
  name: 'unix',
  summary: 'file:line:column: message, one a line',
  machine: true,
  *print(answer) {
    const checked = checkedIn(answer);
    for (const { file, from, finding, severity } of failuresOf(checked))
      yield `${safeText(file)}:${from.line}:${from.column}: ${safeText(messageOf(finding))} [${severity}/${finding.verdict}]\n`;
    for (const { file, fromPlace, message } of remarksOf(checked))
      yield `${safeText(file)}:${fromPlace.line}:${fromPlace.column}: ${safeText(message)} [warning/suppression]\n`;
  },
};
