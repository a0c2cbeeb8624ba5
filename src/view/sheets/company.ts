// One entity as a page: a head line, its figures by metric, its deals, what is in dispute, and the sources by number.

import { metricById, metrics } from '../../metrics/index.js';
import { sidesOf } from '../../model/dispute.js';
import { reachOf } from '../../model/value.js';
import type { AboutEntity } from '../../query/about-entity.js';
import type { ListedFact } from '../../query/listed-fact.js';
import { cell, type Cell, type Page, type Sheet } from '../sheet.js';
import { showValue } from '../show-value.js';
import { citation, figureCell, showMetric, showParties, showPeriod, statusCell, withConverted } from './facts.js';

/** `converted` gives what stands beside a printed amount, where a conversion was asked for. */
export function companyPage(about: AboutEntity, converted: Beside = null): Page {
  const { entity, facts, sources } = about;
  const number = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const own = facts.filter(({ fact }) => fact.entity === entity.id && !isDeal(fact));
  const deals = facts.filter(({ fact }) => isDeal(fact));
  const named = facts.filter(({ fact }) => fact.entity !== entity.id && !isDeal(fact));
  const sheets = [
    figureSheet(byMetric(own), number, converted),
    partySheet('Deals', deals, entity.id, number, converted),
    partySheet('Also named in', named, entity.id, number, converted),
    disputeSheet(about, number),
    sourceSheet(about, number),
  ];
  return {
    head: headLines(about),
    sheets: sheets.filter(({ rows }) => rows.length > 0),
    foot: facts.length === 0 ? [[cell('No fact in the base yet.', 'faint')]] : [],
  };
}

const isDeal = ({ metric }: { metric: string }): boolean => metricById(metric)?.deal ?? false;

function headLines({ entity, parent, children }: AboutEntity): Cell[][] {
  const facts = [
    entity.kind,
    entity.sector,
    entity.country,
    entity.founded && `founded ${entity.founded}`,
    entity.ticker && `ticker ${entity.ticker}`,
  ];
  const aliases = entity.aliases.filter((alias) => alias !== entity.ticker).slice(0, 8);
  return [
    [cell(entity.name, 'strong'), cell(`  ${facts.filter(Boolean).join(' · ')}`, 'faint')],
    ...(aliases.length > 0 ? [[cell(`also ${aliases.join(', ')}`, 'faint')]] : []),
    ...(parent ? [[cell(`part of ${parent.name}`, 'faint')]] : []),
    ...(children.length > 0
      ? [
          [
            cell(
              `owns ${children
                .slice(0, 8)
                .map(({ name, facts }) => (facts > 0 ? `${name} (${facts})` : name))
                .join(', ')}`,
              'faint',
            ),
          ],
        ]
      : []),
  ];
}

// The order of the glossary; inside a metric what its name says first, then each definition; inside those newest first, as they came.
function byMetric(facts: readonly ListedFact[]): ListedFact[] {
  return facts
    .map((listed) => ({ listed, metric: placeOf(listed.fact.metric), definition: plainDefinition(listed) }))
    .sort((a, b) => a.metric - b.metric || (a.definition < b.definition ? -1 : Number(a.definition > b.definition)))
    .map(({ listed }) => listed);
}

function placeOf(id: string): number {
  const metric = metricById(id);
  return metric ? metrics.indexOf(metric) : metrics.length;
}

// "fiscal 2025" says when, not what.
const plainDefinition = ({ fact }: ListedFact): string =>
  fact.definition === null ? '' : fact.definition.replace(/(, )?fiscal \d{4}( Q\d)?$/, '');

type Numbers = ReadonlyMap<string, number>;

/** Facts that read the same on the page, told together: the same figure of the same time from several sources. */
interface Told {
  first: ListedFact;
  all: ListedFact[];
  /** Its words, made once. */
  metric: string;
  figure: Cell;
  others: string;
}

function toldTogether(facts: readonly ListedFact[], othersIn: (listed: ListedFact) => string = nobody): Told[] {
  const told = new Map<string, Told>();
  for (const listed of facts) {
    const { fact, disputed } = listed;
    const metric = showMetric(fact);
    const figure = figureCell(fact);
    const others = othersIn(listed);
    const key = `${metric}|${fact.period?.text ?? ''}|${figure.shown}|${fact.status}|${disputed}${others}`;
    const one = told.get(key);
    if (one) one.all.push(listed);
    else told.set(key, { first: listed, all: [listed], metric, figure, others });
  }
  return [...told.values()];
}

const nobody = (): string => '';

function references({ first, all }: Told, number: Numbers): Cell {
  if (all.length === 1) return cell(`[${number.get(first.source.id)}]`, 'faint', first.fact.link ?? first.source.url);
  const cited = new Map(all.map(({ source, fact }) => [number.get(source.id)!, fact.link ?? source.url]));
  const [only] = cited.size === 1 ? [...cited.values()] : [null];
  return cell(
    [...cited.keys()]
      .sort((a, b) => a - b)
      .map((one) => `[${one}]`)
      .join(''),
    'faint',
    only,
  );
}

// Where sources differ in whose word they pass on, each word stands with its source.
function attributions({ first, all }: Told, number: Numbers): string {
  if (all.every(({ fact }) => fact.attribution === first.fact.attribution)) return first.fact.attribution ?? '';
  const told = all.filter(({ fact }) => fact.attribution !== null);
  return [...new Set(told.map(({ fact, source }) => `${fact.attribution} [${number.get(source.id)}]`))].join(', ');
}

type Beside = ((listed: ListedFact) => string) | null;

const withBeside = (sheet: Sheet, told: readonly Told[], converted: Beside): Sheet =>
  converted
    ? withConverted(
        sheet,
        told.map(({ first }) => converted(first)),
      )
    : sheet;

function figureSheet(facts: readonly ListedFact[], number: Numbers, converted: Beside): Sheet {
  const told = toldTogether(facts);
  const sheet: Sheet = {
    caption: 'Figures',
    columns: [
      { key: 'metric', title: 'what', leaves: 0, shrinksTo: 16 },
      { key: 'period', title: 'when', leaves: 0 },
      { key: 'value', title: 'figure', leaves: 0, align: 'right' },
      { key: 'status', title: 'status', leaves: 0 },
      { key: 'attribution', title: 'according to', leaves: 2, shrinksTo: 12 },
      { key: 'source', title: 'source', leaves: 1, shrinksTo: 10 },
    ],
    rows: told.map((one, index) => {
      const { fact, disputed } = one.first;
      const repeated = index > 0 && told[index - 1]!.metric === one.metric;
      return [
        { raw: fact.metric, shown: repeated ? '' : one.metric, tone: 'name' },
        cell(showPeriod(fact.period?.text ?? null)),
        one.figure,
        statusCell(fact.status, disputed),
        cell(attributions(one, number), 'faint'),
        references(one, number),
      ];
    }),
  };
  return withBeside(sheet, told, converted);
}

function partySheet(caption: string, facts: readonly ListedFact[], self: string, number: Numbers, converted: Beside): Sheet {
  const told = toldTogether(facts, (listed) => others(listed, self));
  const sheet: Sheet = {
    caption,
    columns: [
      { key: 'metric', title: 'what', leaves: 0, shrinksTo: 14 },
      { key: 'period', title: 'when', leaves: 0 },
      { key: 'value', title: 'figure', leaves: 0, align: 'right' },
      { key: 'parties', title: 'with', leaves: 0, shrinksTo: 20 },
      { key: 'status', title: 'status', leaves: 0 },
      { key: 'source', title: 'source', leaves: 1, shrinksTo: 10 },
    ],
    rows: told.map((one) => {
      const { fact, disputed } = one.first;
      return [
        { raw: fact.metric, shown: one.metric, tone: 'name' },
        cell(showPeriod(fact.period?.text ?? null)),
        one.figure,
        cell(one.others),
        statusCell(fact.status, disputed),
        references(one, number),
      ];
    }),
  };
  return withBeside(sheet, told, converted);
}

// Everybody but the entity the page is about; the fact's own entity says what it is where no role does.
function others({ parties, entity }: ListedFact, self: string): string {
  if (parties.length === 0) return entity.id === self ? '' : entity.name;
  const rest = parties.filter(({ id }) => id !== self);
  const owner = entity.id !== self && !parties.some(({ id }) => id === entity.id) ? [entity.name] : [];
  return [...owner, showParties(rest)].filter(Boolean).join(', ');
}

function disputeSheet({ disputes }: AboutEntity, number: Numbers): Sheet {
  return {
    caption: 'Disputed',
    columns: [
      { key: 'topic', title: 'what', leaves: 0, shrinksTo: 20 },
      { key: 'sides', title: 'sources disagree', leaves: 0, shrinksTo: 30 },
    ],
    rows: disputes.map((group) => [
      cell([showMetric(group[0]!.fact), showPeriod(group[0]!.fact.period?.text ?? null)].filter(Boolean).join(' '), 'name'),
      cell(sides(group, number), 'warning'),
    ]),
  };
}

/** "$4.1B [3] against $4.5B [1][7]"; amounts that agree stand on one side. */
function sides(group: readonly ListedFact[], number: Numbers): string {
  const voices = group.map(({ fact, source }) => ({ source: source.id, reach: reachOf(fact.value!), shown: showValue(fact.value!) }));
  return sidesOf(voices)
    .map((side) => {
      const references = [...new Set(side.map(({ source }) => number.get(source)!))].sort((a, b) => a - b);
      return `${[...new Set(side.map(({ shown }) => shown))].join(', ')} ${references.map((one) => `[${one}]`).join('')}`;
    })
    .join(' against ');
}

function sourceSheet({ sources }: AboutEntity, number: Numbers): Sheet {
  return {
    caption: 'Sources',
    columns: [
      { key: 'number', title: '', leaves: 0, align: 'right' },
      { key: 'source', title: 'publisher and date', leaves: 0, shrinksTo: 18 },
      { key: 'title', title: 'title', leaves: 2, shrinksTo: 20 },
      { key: 'url', title: 'address', leaves: 1, shrinksTo: 24 },
    ],
    rows: sources.map((source) => [
      cell(`[${number.get(source.id)}]`, 'faint'),
      cell(citation(source), undefined, source.url),
      cell(source.title ?? source.credit ?? ''),
      cell(source.url ?? '', 'faint', source.url),
    ]),
  };
}
