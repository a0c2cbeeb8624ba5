// The ISO 3166 code of a country by its English name.

/** "United States" is US; `null` for a name nobody knows. */
export function countryCode(name: string): string | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return null;
  return (codes ??= codesByName()).get(wanted) ?? null;
}

let codes: Map<string, string> | null = null;

function codesByName(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((code): [string, string] => [names.of(code)?.toLowerCase() ?? '', code]);
  return new Map([
    ...all.filter(([name, code]) => name !== '' && !retired.has(code)).reverse(),
    ['usa', 'US'],
    ['uk', 'GB'],
    ['hong kong', 'HK'],
    ['south korea', 'KR'],
    ['czech republic', 'CZ'],
    ['turkey', 'TR'],
  ]);
}

// Codes that ISO gave up, or never gave.
const retired = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'SU',
  'TP',
  'UK',
  'YD',
  'YU',
  'ZR',
  'QO',
  'QU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'NQ',
  'FQ',
  'JT',
  'MI',
  'PC',
  'PU',
  'PZ',
  'WK',
  'CT',
]);
