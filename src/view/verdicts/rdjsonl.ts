// Diagnostics of reviewdog, one JSON object a line.

import type { Format } from '../format.js';
import { checkedIn, failuresOf, messageOf, remarksOf, uriOf } from './checked.js';
import type { Place } from './places.js';

const source = { name: 'aifacts', url: 'https://github.com/aifacts/aifacts' };

// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf: columns are bytes of UTF-8, counted from one; ends are exclusive.
export const rdjsonl: Format = {
  name: 'rdjsonl',
  summary: 'diagnostics for reviewdog',
  machine: true,
  *print(answer) {
    const checked = checkedIn(answer);
    for (const { file, from, to, finding, severity } of failuresOf(checked)) {
      const range = rangeOf(from, to);
      const link = finding.evidence.find(({ source: { url } }) => url !== null)?.source.url ?? null;
      yield line({
        message: messageOf(finding),
        location: { path: decodeURIComponent(uriOf(file)), range },
        severity: severity.toUpperCase(),
        source,
        code: { value: finding.slip ? `${finding.verdict}/${finding.slip}` : finding.verdict, ...(link && { url: link }) },
        ...(finding.suggestion && { suggestions: [{ range, text: finding.suggestion }] }),
      });
    }
    for (const { file, fromPlace, toPlace, message } of remarksOf(checked)) {
      yield line({
        message,
        location: { path: decodeURIComponent(uriOf(file)), range: rangeOf(fromPlace, toPlace) },
        severity: 'WARNING',
        source,
        code: { value: 'suppression' },
      });
    }
  },
};

const rangeOf = (from: Place, to: Place): object => ({
  start: { line: from.line, column: from.byteColumn },
  end: { line: to.line, column: to.byteColumn },
});
const line = (record: object): string => `${JSON.stringify(record)}\n`;
