// Annotations of GitHub Actions, one workflow command a finding.

import type { Format } from '../format.js';
import { checkedIn, failuresOf, messageOf, remarksOf, uriOf } from './checked.js';
import type { Place } from './places.js';

export const github: Format = {
  name: 'github',
  summary: 'annotations for GitHub Actions',
  machine: true,
  *print(answer) {
    const checked = checkedIn(answer);
    for (const { file, from, to, finding, severity } of failuresOf(checked))
      yield command(severity, file, from, to, `${finding.text} is ${finding.verdict}`, messageOf(finding));
    for (const { file, fromPlace, toPlace, message } of remarksOf(checked))
      yield command('warning', file, fromPlace, toPlace, 'suppression', message);
  },
};

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands; escapes as in actions/toolkit, command.ts.
function command(severity: string, file: string, from: Place, to: Place, title: string, message: string): string {
  // Columns are only for annotations within one line.
  const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
  return `::${severity} file=${property(decodeURIComponent(uriOf(file)))},line=${from.line},endLine=${to.line}${columns},title=${property(title)}::${data(message)}\n`;
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
