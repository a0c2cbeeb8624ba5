// Reads the SEC's company facts: every figure a company tagged in its filings, as one JSON per company.

import { metricById } from '../metrics/index.js';
import { isMoney } from '../metrics/unit-kind.js';
import { Failure } from '../model/failure.js';
import type { Source } from '../model/source.js';
import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { isQuarter, isYear, quarterPeriod, yearPeriod, type FiscalPeriod } from './reading/fiscal-calendar.js';
import { candidateOf, dataSet, refusalOf } from './reading/outcome.js';

interface Filed {
  start?: string;
  end: string;
  val: number;
  accn: string;
  form: string;
  filed: string;
}

interface Company {
  cik: number | string;
  entityName: string;
  facts: Record<string, Record<string, { units: Record<string, Filed[]> }>>;
}

/** A figure with the tag it was filed under. */
type Tagged = Filed & { start: string; tag: string; currency: string };

/** The tags a metric was filed under over the years, the most telling first. */
const tags: Record<string, readonly string[]> = {
  revenue: ['Revenues', 'RevenueFromContractWithCustomerExcludingAssessedTax', 'SalesRevenueNet'],
  profit: ['NetIncomeLoss'],
  'research-development': ['ResearchAndDevelopmentExpense'],
  capex: ['PaymentsToAcquirePropertyPlantAndEquipment', 'PaymentsToAcquireProductiveAssets'],
};

/** Reports of a year and of a quarter. Proxies, prospectuses and recasts repeat them. */
const annual = /^(?:10-K|10-KT|20-F|40-F)(?:\/A)?$/;
const periodic = /^(?:10-K|10-KT|10-Q|20-F|40-F)(?:\/A)?$/;

export const secCompanyfacts: Importer = {
  id: 'sec-companyfacts',
  name: 'SEC EDGAR, company facts (JSON)',
  recognizes: (head) => /^\uFEFF?\s*\{\s*"cik"\s*:\s*"?\d+"?\s*,\s*"entityName"\s*:/.test(head),
  async *read(chunks, _, map = {}) {
    yield* outcomesOf(await companyIn(chunks), withConcepts(map));
  },
};

async function companyIn(chunks: Parameters<Importer['read']>[0]): Promise<Company> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  try {
    const company = JSON.parse(text.replace(/^\uFEFF/, '')) as Company;
    if (typeof company.facts === 'object' && company.facts !== null) return company;
  } catch {
    // Told below: cut off or not JSON is the same to the reader.
  }
  throw new Failure(
    'unreadable-file',
    'the company facts are cut off, or are not JSON',
    'curl -O https://data.sec.gov/api/xbrl/companyfacts/CIK0001045810.json',
  );
}

type Tags = Readonly<Record<string, readonly string[]>>;

/** `--map backlog=RevenueRemainingPerformanceObligation` adds concepts; a concept of ours may be said anew. */
function withConcepts(map: Readonly<Record<string, string>>): Tags {
  const strange = Object.keys(map).find((metric) => !metricById(metric)?.units.includes('money'));
  if (strange !== undefined)
    throw new Failure('usage', `--map knows no metric "${strange}" in money`, '--map backlog=RevenueRemainingPerformanceObligation');
  return { ...tags, ...Object.fromEntries(Object.entries(map).map(([metric, names]) => [metric, names.split(/[|+ ]+/)])) };
}

function* outcomesOf(company: Company, tags: Tags): Generator<Outcome> {
  const mapped = new Set(Object.values(tags).flat());
  const gaap = company.facts['us-gaap'] ?? {};
  for (const [taxonomy, concepts] of Object.entries(company.facts)) {
    for (const [tag, { units }] of Object.entries(concepts)) {
      if (taxonomy === 'us-gaap' && mapped.has(tag)) continue;
      yield refusalOf(`${taxonomy}:${tag}`, `no metric for it (${counted(Object.values(units).flat())})`);
    }
  }
  const source = sourceOf(company);
  const yearEnds = [
    ...new Set(
      Object.values(tags)
        .flat()
        .flatMap((tag) => taggedOf(gaap, tag))
        .filter(isAnnual)
        .map(({ end }) => end),
    ),
  ];
  for (const [metric, names] of Object.entries(tags)) {
    const all = names.flatMap((tag) => taggedOf(gaap, tag));
    const stretches = all.filter((one) => isAnnual(one) || (periodic.test(one.form) && isQuarter(one.start, one.end)));
    if (all.length > stretches.length)
      yield refusalOf(names.join(', '), `of no year or quarter, or of no periodic report: ${counted(all, stretches)}`);
    const last = lastFiled(stretches, names);
    if (stretches.length > last.length) yield refusalOf(names.join(', '), `filed again later: ${counted(stretches, last)}`);
    for (const one of last) {
      const read = (figure: Tagged): Outcome =>
        outcomeOf(
          metric,
          figure,
          isAnnual(one) ? yearPeriod(one.start, one.end) : quarterPeriod(one.start, one.end, yearEnds),
          company,
          source,
        );
      const outcome = read(one);
      if (outcome.kind !== 'candidate') {
        yield outcome;
        continue;
      }
      const past = restated(one, stretches)
        .map(read)
        .flatMap((before) => (before.kind === 'candidate' ? [before.fact] : []));
      yield { ...outcome, single: true, ...(past.length > 0 && { past }) };
    }
  }
}

const counted = (all: readonly unknown[], kept: readonly unknown[] = []): string =>
  `${all.length - kept.length} ${all.length - kept.length === 1 ? 'figure' : 'figures'}`;

const isAnnual = ({ form, start, end }: Tagged): boolean => annual.test(form) && isYear(start, end);

function taggedOf(gaap: Company['facts'][string], tag: string): Tagged[] {
  return Object.entries(gaap[tag]?.units ?? {}).flatMap(([currency, figures]) =>
    isMoney(currency) ? figures.filter(({ start }) => start).map((figure) => ({ ...figure, start: figure.start!, tag, currency })) : [],
  );
}

// `fy` and `fp` are the filing's, so a figure is told by its first and last day; the last filing of it is the one that holds.
function lastFiled(figures: readonly Tagged[], names: readonly string[]): Tagged[] {
  const byStretch = new Map<string, Tagged>();
  for (const figure of figures) {
    const stretch = `${figure.start}/${figure.end} ${figure.currency}`;
    const other = byStretch.get(stretch);
    const later =
      !other || figure.filed > other.filed || (figure.filed === other.filed && names.indexOf(figure.tag) < names.indexOf(other.tag));
    if (later) byStretch.set(stretch, figure);
  }
  return [...byStretch.values()].sort((a, b) => (a.start < b.start || (a.start === b.start && a.end < b.end) ? -1 : 1));
}

/** What was filed before for the same stretch with another amount, oldest first, each amount once. */
function restated(last: Tagged, figures: readonly Tagged[]): Tagged[] {
  const older = figures.filter(
    ({ start, end, currency, val }) => start === last.start && end === last.end && currency === last.currency && val !== last.val,
  );
  const oldestFirst = older.sort((a, b) => (a.filed < b.filed ? -1 : 1));
  return oldestFirst.filter(({ val }, index) => oldestFirst.findIndex((other) => other.val === val) === index);
}

function outcomeOf(metric: string, figure: Tagged, fiscal: FiscalPeriod | null, { cik, entityName }: Company, source: Source): Outcome {
  const { tag, start, end, val, accn, currency } = figure;
  const where = `us-gaap:${tag} ${start}/${end}`;
  const loss = metric === 'profit' && val < 0;
  const amount = readAmount(String(Math.abs(val)));
  if (!fiscal) return refusalOf(where, 'belongs to no fiscal year that is known');
  if (!amount || (val < 0 && !loss)) return refusalOf(where, `not an amount: ${val}`);
  return candidateOf(where, source, {
    entity: entityName,
    metric: loss ? 'net-loss' : metric,
    value: valueOf(amount, currency),
    ...fiscal,
    origin: `sec-${accn}`,
    printed: String(val),
    place: `us-gaap:${tag}, ${accn}`,
    link: `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${accn.replaceAll('-', '')}/${accn}-index.htm`,
  });
}

function sourceOf({ cik, entityName, facts }: Company): Source {
  const number = String(cik).padStart(10, '0');
  const filed = Object.values(facts).flatMap((concepts) =>
    Object.values(concepts).flatMap(({ units }) =>
      Object.values(units)
        .flat()
        .map(({ filed }) => filed),
    ),
  );
  const source = dataSet(
    `sec-cik${number}`,
    'SEC EDGAR',
    `XBRL company facts of ${entityName}`,
    `https://data.sec.gov/api/xbrl/companyfacts/CIK${number}.json`,
    'US government data',
    'US Securities and Exchange Commission, EDGAR',
  );
  return { ...source, published: filed.reduce((last, day) => (day > last ? day : last), '') || null };
}
