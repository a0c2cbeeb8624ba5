// Answers the shells' question for what may come next on a command line: loaded apart.

import type { Command as Declaration } from 'commander';
import type { Command } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { metrics } from '../metrics/index.js';
import { statuses } from '../model/fact.js';
import { foldName } from '../names/fold-name.js';
import { rowsOf, type Bases } from '../query/bases.js';
import { formatsOf } from './asked-format.js';
import { declareEverywhere } from './everywhere.js';

const most = 60;
const takesName = /^(?:company|buyer|seller|investor|target|partner|lender|party|entity|customer)$/;
const nameCommands = new Set([
  'company',
  'deals',
  'facts',
  'timeline',
  'compare',
  'search',
  'disputes',
  'valuations',
  'funding',
  'revenues',
  'losses',
  'layoffs',
  'headcount',
  'capex',
  'users',
  'fines',
  'export',
]);

/** What may stand in the place of the last word, one a line; a quote that opens it is left out. */
export async function complete(words: readonly string[], bases: () => Bases): Promise<string[]> {
  const typed = (words.at(-1) ?? '').replace(/^["']/, '').replace(/\\(.)/g, '$1');
  const before = words.slice(0, -1);
  const name = before.find((word) => Object.hasOwn(commands, word));
  const option = /^--([\w-]+)$/.exec(before.at(-1) ?? '')?.[1];
  const beginning = (all: readonly string[]): string[] => all.filter((one) => one.startsWith(typed)).slice(0, most);
  const command = name === undefined ? null : await commands[name]!();
  const flags = command ? flagsOf(command) : null;
  if (option !== undefined && flags?.get(`--${option}`)) return valuesOf(option, typed, command!, bases, beginning);
  if (typed.startsWith('-'))
    return beginning([
      ...(
        flags ??
        new Map([
          ['--help', false],
          ['--version', false],
        ])
      ).keys(),
    ]);
  if (!command) return beginning([...Object.keys(commands), 'help']);
  if (command.name === 'top') return beginning(metrics.map(({ id }) => id));
  if (command.name === 'source') return idsFrom('source', typed, bases);
  if (command.name === 'show') return idsFrom('fact', typed, bases);
  if (command.name === 'schema') return beginning(Object.keys(commands));
  if (command.name === 'completion') return beginning(['bash', 'zsh', 'fish']);
  return nameCommands.has(command.name) ? namesFrom(typed, bases) : [];
}

function valuesOf(
  option: string,
  typed: string,
  command: Command,
  bases: () => Bases,
  beginning: (all: readonly string[]) => string[],
): string[] {
  if (takesName.test(option)) return namesFrom(typed, bases);
  if (option === 'metric' || option === 'type')
    return afterComma(
      typed,
      metrics.filter(({ deal }) => option === 'metric' || deal).map(({ id }) => id),
    );
  if (option === 'status') return afterComma(typed, statuses);
  if (option === 'source') return idsFrom('source', typed, bases);
  if (option === 'format') return beginning(formatsOf(command).map(({ name }) => name));
  if (option === 'sector' || option === 'country') return beginning(placesFrom(option, bases));
  if (option === 'match') return beginning(['never', 'auto', 'ask']);
  return [];
}

// "revenue,pro" goes on with "revenue,profit".
function afterComma(typed: string, all: readonly string[]): string[] {
  const kept = typed.slice(0, typed.lastIndexOf(',') + 1);
  return all.map((one) => kept + one).filter((one) => one.startsWith(typed));
}

/** Names that begin so, however they are spelt: each entity under the first of its names that does. */
function namesFrom(typed: string, bases: () => Bases): string[] {
  const from = foldName(typed);
  const rows = rowsOf<{ entity: string; name: string }>(
    bases(),
    'select entity, name from name where folded >= @from and folded < @from || char(0x10ffff) order by folded, rank limit @most',
    { from, most },
  );
  const byEntity = new Map<string, string>();
  for (const { row } of rows) if (!byEntity.has(row.entity)) byEntity.set(row.entity, row.name);
  return [...new Set(byEntity.values())].filter((name) => !/[\u0000-\u001f\u007f-\u009f]/.test(name)).slice(0, most);
}

const idQuestions = {
  fact: 'select id from fact where id >= @typed and id < @typed || char(0x10ffff) order by id limit @most',
  source: 'select id from source where id >= @typed and id < @typed || char(0x10ffff) order by id limit @most',
};

const idsFrom = (kind: keyof typeof idQuestions, typed: string, bases: () => Bases): string[] => [
  ...new Set(rowsOf<{ id: string }>(bases(), idQuestions[kind], { typed, most }).map(({ row }) => row.id)),
];

const placeQuestions = {
  sector: 'select distinct sector as place from entity where sector is not null order by 1',
  country: 'select distinct country as place from entity where country is not null order by 1',
};

const placesFrom = (kind: keyof typeof placeQuestions, bases: () => Bases): string[] => [
  ...new Set(rowsOf<{ place: string }>(bases(), placeQuestions[kind]).map(({ row }) => row.place)),
];

/** The long options of a command, and whether each takes a value. */
function flagsOf(command: Command): Map<string, boolean> {
  const flags = new Map<string, boolean>([['--help', false]]);
  const listener = {
    argument: () => listener,
    option(spec: string) {
      const long = /--[\w-]+/.exec(spec)?.[0];
      if (long) flags.set(long, /[<[]/.test(spec));
      return listener;
    },
  };
  declareEverywhere(command.declare(listener as unknown as Declaration), command.formatOfInput ? null : []);
  return flags;
}
