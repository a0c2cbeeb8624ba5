// How a list is ordered and where it ends: `--sort`, `--limit`, `--all`, `-e`.

import type { Command as Declaration } from 'commander';
import { Failure } from '../model/failure.js';
import { readOrder, type Order } from '../query/list-facts.js';
import type { Options } from './command.js';
import { declareIn } from './in-currency.js';

export const declareList = (command: Declaration): Declaration =>
  declareIn(command)
    .option('--sort <field>', 'period, published, amount, entity, metric, source, status or id; with :desc for the largest first')
    .option('--limit <n>', 'at most so many rows')
    .option('--all', 'every row')
    .option('-e, --exit-status', 'exit with 1 when the list is empty');

export const askedOrder = ({ sort }: Options): Order | undefined => (sort === undefined ? undefined : readOrder(sort as string));

/** Tables show thirty rows unless told otherwise; machine formats have no limit of their own. */
const shownRows = 30;

/** More than any base has, and still a number SQLite takes. */
const mostRows = 2 ** 31 - 1;

/** The number of rows to give, `null` for all. `people` tells whether a person will read them. */
export function askedLimit({ limit, all, people }: Options): number | null {
  if (all) return null;
  if (limit === undefined) return people ? shownRows : null;
  if (!/^\d+$/.test(limit as string))
    throw new Failure('usage', `--limit takes a whole number, not "${limit as string}"`, '--limit 50, or --all');
  return Math.min(Number(limit), mostRows);
}

/** What to say on stderr when rows were left out. */
export const limitNote = (shown: number, total: number | null): string[] =>
  total === null
    ? [`the first ${shown}, and there are more. --limit N or --all for more`]
    : shown < total
      ? [`${shown} of ${total}. --limit N or --all for more`]
      : [];

export const emptyExit = ({ exitStatus }: Options, count: number): 0 | 1 => (exitStatus && count === 0 ? 1 : 0);
