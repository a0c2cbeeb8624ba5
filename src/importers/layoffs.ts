// Reads the tables of layoffs that circulate after layoffs.fyi, in whichever header and spelling.

import { scaled } from '../model/decimal.js';
import { bareEntity } from '../model/entity.js';
import type { Value } from '../model/value.js';
import type { Importer, Outcome } from './importer.js';
import { valueOf } from './reading/amount.js';
import { countryCode } from './reading/country-code.js';
import { readDay } from './reading/day.js';
import { originOf, publisherOf, readLink } from './reading/link.js';
import { candidateOf, dataSet, refusalOf, type Stated } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const companies = ['company', 'company name', 'employer', 'name'];
const counts = [
  'total_laid_off',
  '# laid off',
  'laid_off',
  'laid off',
  'total laid off',
  'laid_off_count',
  'laid off count',
  'number laid off',
  'employees laid off',
  'layoffs',
  'num_laid_off',
];
const shares = [
  'percentage_laid_off',
  '%',
  'percentage',
  'percentage laid off',
  'percent laid off',
  '% laid off',
  'laid off %',
  'percent_laid_off',
];
const days = ['date', 'layoff date', 'date of layoff', 'layoff_date', 'date reported', 'date layoffs'];
const links = ['source', 'source url', 'sources', 'link', 'url'];

const source = dataSet(
  'layoffs-fyi',
  'Layoffs.fyi',
  'Tech layoff tracker',
  'https://layoffs.fyi/',
  '',
  'Layoffs.fyi, a tracker of tech layoffs by Roger Lee, https://layoffs.fyi/',
);

export const layoffs: Importer = {
  id: 'layoffs',
  name: 'layoffs.fyi and its copies (CSV)',
  recognizes: (head) => hasColumns(head, companies, counts, days),
  read(chunks, asOf) {
    const cited = { ...source, licence: null, published: asOf };
    return rowOutcomes(chunks, (row) => outcomesOf(row, cited));
  },
};

function outcomesOf(row: TableRow, cited: typeof source): Outcome[] {
  const where = `row ${row.number}`;
  const refuse = (reason: string): Outcome[] => [refusalOf(where, reason)];
  if (row.fault) return refuse(row.fault);
  const company = row.cell(...companies).replace(/\s+/g, ' ');
  const day = row.cell(...days);
  const period = readDay(day.split(/[ T]/)[0]!);
  if (!company) return refuse('no company');
  if (!period) return refuse(day ? `not a date: ${day}` : 'no date');
  const count = readCount(row.cell(...counts));
  const share = readShare(row.cell(...shares));
  if (count === 'none' || share === 'none')
    return refuse(count === 'none' ? `not a number of people: ${row.cell(...counts)}` : `not a share: ${row.cell(...shares)}`);
  const link = readLink(row.cell(...links));
  const stated = (figure: { value: Value; printed: string } | null): Stated => ({
    entity: company,
    metric: 'layoffs',
    value: figure?.value ?? null,
    period,
    printed: figure?.printed ?? null,
    place: where,
    link,
    origin: link && originOf(link, period),
    attribution: link && publisherOf(link),
  });
  const figures = [count, share].filter((figure) => figure !== null);
  const told = [{ ...bareEntity('', company), country: countryCode(row.cell('country')) }];
  // A row with neither still says that jobs were cut.
  return (figures.length > 0 ? figures : [null]).map((figure) => ({ ...candidateOf(where, cited, stated(figure)), entities: told }));
}

type Read = { value: Value; printed: string } | null | 'none';

const isEmpty = (cell: string): boolean => /^(?:|null|none|n\/?a|nan|-|unknown|unclear|tbd)$/i.test(cell);

/** "16000.0", "1,200", "500". Nought is no figure: the tables write it for unknown. */
function readCount(cell: string): Read {
  if (isEmpty(cell)) return null;
  const [, digits] = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?$/.exec(cell) ?? [];
  if (!digits) return 'none';
  const amount = Number(digits.replaceAll(',', ''));
  return amount === 0 ? null : { value: valueOf({ amount, printed: cell }, 'people'), printed: cell };
}

/** "0.15" and "20%" and "10" are fifteen, twenty and ten percent; "1" and "1.0" are everybody. */
function readShare(cell: string): Read {
  if (isEmpty(cell)) return null;
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(cell) ?? [];
  if (!digits) return 'none';
  const percent = !sign && Number(digits) <= 1 ? scaled(digits, 2) : Number(digits);
  if (percent > 100) return 'none';
  return percent === 0 ? null : { value: valueOf({ amount: percent, printed: cell }, 'percent'), printed: cell };
}
