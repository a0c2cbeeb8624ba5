// The `sql` command: a SELECT on the base, read-only in fact, stopped when it takes too long.

import { Failure } from '../model/failure.js';
import { pageOf } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';
import { askedLimit, emptyExit, limitNote } from './list-options.js';

export const sql: Command = {
  name: 'sql',
  summary: 'Read-only SQL on the base (tables: aifacts schema --sql)',
  group: 'Look up',
  examples: [
    'aifacts sql "select metric, count(*) as facts from fact group by metric order by facts desc"',
    'aifacts sql "select id, min from fact where entity = :who" --param who=graphcore --json',
  ],
  schema: async () => (await import('../view/records/schemas.js')).anyListSchema,

  declare: (command) =>
    command
      .argument('<select>', 'one SELECT, or - to read it from standard input')
      .option('--param <name=value>', 'a value for :name in the SELECT; may be said again', (pair: string, before: string[] = []) => [
        ...before,
        pair,
      ])
      .option('--timeout <seconds>', 'stop after so long', '10')
      .option('--limit <n>', 'at most so many rows')
      .option('--all', 'every row')
      .option('-e, --exit-status', 'exit with 1 when there is no row'),

  run(world, options) {
    const timeout = Number(options.timeout);
    if (!(timeout > 0)) throw new Failure('usage', `--timeout takes seconds, not "${options.timeout as string}"`, '--timeout 30');
    const select = options.select === '-' ? world.readText('-') : (options.select as string);
    const rows = world.runSql({
      sql: select,
      params: Object.fromEntries(((options.param as string[] | undefined) ?? []).map(named)),
      timeout,
    });
    const shown = rows.slice(0, askedLimit(options) ?? rows.length);
    const keys = Object.keys(rows[0] ?? {});
    return {
      records: () => shown,
      fields: keys,
      page: () =>
        pageOf(
          simpleSheet(
            null,
            keys.map((key, index) => ({
              key,
              title: key,
              leaves: index,
              shrinksTo: 12,
              ...(typeof (rows[0] as Record<string, unknown>)[key] === 'number' && { align: 'right' as const }),
            })),
            shown,
          ),
        ),
      notes: limitNote(shown.length, rows.length),
      exit: emptyExit(options, rows.length),
    };
  },
};

function named(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new Failure('usage', `--param takes name=value, not "${pair}"`, '--param who=graphcore');
  return [pair.slice(0, at).replace(/^[:@$]/, ''), pair.slice(at + 1)];
}
