// SARIF 2.1.0, for code scanning: only failures, each in its place and with a fingerprint that lasts.

import type { Format } from '../format.js';
import { checkedIn, failuresOf, messageOf, countsOf, uriOf, type Checked, type Located } from './checked.js';
import type { Place } from './places.js';

// https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
export const sarif: Format = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  machine: true,
  *print(answer) {
    yield `${JSON.stringify(logOf(checkedIn(answer)), null, 2)}\n`;
  },
};

const rules = [
  { id: 'contradicted', text: 'Every source of the same figure prints another amount.' },
  { id: 'outdated', text: 'The figure was right once; a newer one is known.' },
  { id: 'ambiguous', text: 'Sources dispute the figure, or the draft leaves open which one it means.' },
  { id: 'unknown', text: 'The base does not know the figure.' },
  { id: 'supported', text: 'A source prints the figure.' },
] as const;

function logOf(checked: Checked): object {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aifacts',
            semanticVersion: checked.version,
            informationUri: 'https://github.com/aifacts/aifacts',
            rules: rules.map(({ id, text }) => ({
              id,
              name: `${id[0]!.toUpperCase()}${id.slice(1)}Figure`,
              shortDescription: { text },
              defaultConfiguration: { level: checked.failOn.has(id) ? 'error' : 'warning' },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: failuresOf(checked, true).map(resultOf),
      },
    ],
  };
}

function resultOf({ file, finding, from, to, severity }: Located): object {
  const artifactLocation = { uri: uriOf(file) };
  const region = regionOf(from, to);
  return {
    ruleId: finding.verdict,
    ruleIndex: rules.findIndex(({ id }) => id === finding.verdict),
    level: severity,
    message: { text: `${finding.text}: ${messageOf(finding)}${finding.evidence.length > 0 ? ` (${countsOf(finding)})` : ''}` },
    locations: [{ physicalLocation: { artifactLocation, region: { ...region, snippet: { text: finding.text } } } }],
    partialFingerprints: { 'aifacts/v1': finding.fingerprint },
    ...(finding.suggestion && {
      fixes: [
        {
          description: { text: `Write ${finding.suggestion}` },
          artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: finding.suggestion } }] }],
        },
      ],
    }),
    ...(finding.accepted !== null && {
      suppressions: [
        finding.accepted === 'baseline'
          ? { kind: 'external', status: 'accepted' }
          : { kind: 'inSource', status: 'accepted', justification: finding.accepted },
      ],
    }),
  };
}

const regionOf = (from: Place, to: Place): object => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
});
