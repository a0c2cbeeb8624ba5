// The filters every list of facts takes: declared once, and read once.

import type { Command as Declaration } from 'commander';
import { metricById, metrics } from '../metrics/index.js';
import { statuses, type Role } from '../model/fact.js';
import { Failure } from '../model/failure.js';
import { readPeriod, type Period } from '../model/period.js';
import { readValue } from '../model/value-text.js';
import type { Bases } from '../query/bases.js';
import { rowsOf } from '../query/bases.js';
import type { Amount, FactFilters } from '../query/filters.js';
import { findEntity } from '../query/find-entity.js';
import type { Options } from './command.js';
import type { World } from './world.js';

export function declareFilters(command: Declaration, fixed: readonly string[] = []): Declaration {
  const option = (flags: string, says: string): void => {
    if (!fixed.some((one) => flags.startsWith(`--${one} `))) command.option(flags, says);
  };
  option('--company <name>', 'only facts about it');
  option('--metric <ids>', 'only these metrics, comma between (see: aifacts metrics)');
  option('--status <words>', `only these: ${statuses.join(', ')}`);
  option('--since <period>', 'true of this time or later: 2024, 2024-Q3, 2024-05');
  option('--until <period>', 'true of this time or earlier');
  option('--published-since <date>', 'printed on this day or later');
  option('--min <amount>', 'at least: 500M, 1.7bn, "2,5 Md€"');
  option('--max <amount>', 'at most');
  option('--currency <code>', 'only figures printed in it: USD, EUR');
  option('--source <id>', 'only facts read in it');
  option('--sector <name>', 'only entities of it');
  option('--country <code>', 'only entities of it: FR, US');
  return command;
}

export interface Asked {
  filters: FactFilters;
  /** What was understood where the words were not quite those of the base. */
  notes: string[];
}

/** Reads the options into filters. Throws `usage`, `bad-amount`, `bad-period`, `unknown-metric` or `unknown-entity`. */
export async function askedFilters(world: World, options: Options): Promise<Asked> {
  const notes: string[] = [];
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const filters: FactFilters = {
    ...(text('company') !== undefined && { entities: [await entityNamed(world.bases(), text('company')!, notes)] }),
    ...(text('metric') !== undefined && { metrics: listed('metric', text('metric')!).map(metricNamed) }),
    ...(text('status') !== undefined && { statuses: listed('status', text('status')!).map(statusNamed) }),
    ...(text('since') !== undefined && { since: periodNamed(text('since')!, 'start') }),
    ...(text('until') !== undefined && { until: periodNamed(text('until')!, 'end') }),
    ...(text('publishedSince') !== undefined && { publishedSince: dayNamed(text('publishedSince')!) }),
    ...(text('min') !== undefined && { min: await amountNamed(text('min')!) }),
    ...(text('max') !== undefined && { max: await amountNamed(text('max')!) }),
    ...(text('currency') !== undefined && { unit: currencyNamed(text('currency')!) }),
    ...(text('source') !== undefined && { source: sourceNamed(world.bases(), text('source')!) }),
    ...(text('sector') !== undefined && { sector: sectorNamed(world.bases(), text('sector')!) }),
    ...(text('country') !== undefined && { country: countryNamed(world.bases(), text('country')!) }),
  };
  return { filters, notes };
}

/** The entity a name means; a name that was not quite right leaves a note. */
export async function entityNamed(bases: Bases, asked: string, notes: string[]): Promise<string> {
  const { id, note } = await findEntity(bases, asked);
  if (note !== null) notes.push(note);
  return id;
}

/** A party in one of the roles, or in any. */
export const partyNamed = async (
  world: World,
  asked: string,
  roles: readonly Role[],
  notes: string[],
): Promise<{ roles: readonly Role[]; id: string }> => ({
  roles,
  id: await entityNamed(world.bases(), asked, notes),
});

export function metricNamed(asked: string): string {
  const id = asked.trim().toLowerCase().replaceAll(' ', '-');
  if (metricById(id)) return id;
  const close = metrics.filter(({ id: other, name, words }) =>
    [other, name, ...words.en, ...words.fr].some((word) => word.toLowerCase() === asked.trim().toLowerCase()),
  );
  if (close.length === 1) return close[0]!.id;
  const similar = (close.length > 0 ? close : metrics.filter((metric) => metric.id.includes(id) || id.includes(metric.id))).map(
    (metric) => metric.id,
  );
  throw new Failure('unknown-metric', `there is no metric "${asked}"`, 'aifacts metrics', similar);
}

function statusNamed(asked: string): string {
  const word = asked.toLowerCase();
  if (statuses.includes(word as never)) return word;
  throw new Failure('usage', `there is no status "${asked}"`, `--status with some of ${statuses.join(', ')}`);
}

/** A period with the end that counts: "../2029" says nothing of when to begin. */
function periodNamed(asked: string, end: 'start' | 'end'): Period {
  const period = readPeriod(asked.trim().toUpperCase());
  if (period?.[end]) return period;
  throw new Failure('bad-period', `"${asked}" is no period`, 'a year, quarter, month or day: 2024, 2024-Q3, 2024-05, 2024-05-17');
}

const dayNamed = (asked: string): string => periodNamed(asked, 'start').start!;

/** An amount as people write it. The unit counts when it is written. */
export async function amountNamed(asked: string): Promise<Amount> {
  const bare = /^(-?\d+(?:\.\d+)?)([KMGBT]?)$/i.exec(asked.trim());
  const value = bare && readValue(`${bare[1]}${bare[2]!.toUpperCase()} USD`);
  if (value) return { amount: value.max!, unit: null };
  const { readOne } = await import('../figures/read-one.js');
  const whole = readOne(asked);
  if (!whole || whole.min === null || whole.min !== whole.max || whole.hedge !== 'exact')
    throw new Failure('bad-amount', `"${asked}" is no amount`, 'write it as 500M, 1.7bn or "2,5 Md€"');
  return { amount: whole.min, unit: whole.kind === 'number' ? null : whole.unit };
}

export function currencyNamed(asked: string): string {
  if (/^[A-Za-z]{3}$/.test(asked)) return asked.toUpperCase();
  throw new Failure('unknown-currency', `"${asked}" is no currency code`, 'an ISO 4217 code: USD, EUR, GBP');
}

function sourceNamed(bases: Bases, asked: string): string {
  const known = rowsOf<{ id: string }>(bases, 'select id from source where id = @asked', { asked });
  if (known.length > 0) return asked;
  const close = rowsOf<{ id: string }>(bases, `select id from source where @asked <> '' and instr(id, @asked) > 0 order by id limit 5`, {
    asked: asked.toLowerCase(),
  }).map(({ row }) => row.id);
  throw new Failure('unknown-source', `there is no source "${asked}"`, 'aifacts sources --all', close);
}

function sectorNamed(bases: Bases, asked: string): string {
  const sectors = rowsOf<{ sector: string }>(bases, 'select distinct sector from entity where sector is not null order by sector').map(
    ({ row }) => row.sector,
  );
  const wanted = asked.toLowerCase();
  if (sectors.includes(wanted)) return wanted;
  throw new Failure(
    'usage',
    `there is no sector "${asked}"`,
    `--sector with one of ${sectors.join(', ')}`,
    sectors.filter((sector) => sector.includes(wanted)),
  );
}

function countryNamed(bases: Bases, asked: string): string {
  const countries = rowsOf<{ country: string }>(
    bases,
    'select distinct country from entity where country is not null order by country',
  ).map(({ row }) => row.country);
  const wanted = asked.toUpperCase();
  if (countries.includes(wanted)) return wanted;
  throw new Failure('usage', `"${asked}" is no country of the base`, `--country with one of ${[...new Set(countries)].join(', ')}`, []);
}

function listed(option: string, text: string): string[] {
  const words = text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (words.length === 0) throw new Failure('usage', `--${option} takes one word or more, comma between`, `aifacts facts --help`);
  return words;
}
