// The commands, in the order `--help` lists them.

import { bases } from './bases.js';
import { capex } from './capex.js';
import type { Command } from './command.js';
import { companies } from './companies.js';
import { company } from './company.js';
import { compare } from './compare.js';
import { deals } from './deals.js';
import { disputes } from './disputes.js';
import { facts } from './facts.js';
import { fines } from './fines.js';
import { funding } from './funding.js';
import { headcount } from './headcount.js';
import { layoffs } from './layoffs.js';
import { losses } from './losses.js';
import { metrics } from './metrics.js';
import { revenues } from './revenues.js';
import { schemaOf } from './schema.js';
import { search } from './search.js';
import { show } from './show.js';
import { source } from './source.js';
import { sources } from './sources.js';
import { sql } from './sql.js';
import { stats } from './stats.js';
import { timeline } from './timeline.js';
import { top } from './top.js';
import { users } from './users.js';
import { valuations } from './valuations.js';
import { verify } from './verify.js';

export const commands: readonly Command[] = [
  company,
  companies,
  deals,
  valuations,
  funding,
  revenues,
  losses,
  layoffs,
  headcount,
  capex,
  users,
  fines,
  facts,
  search,
  show,
  timeline,
  compare,
  top,
  disputes,
  sources,
  source,
  metrics,
  stats,
  schemaOf(() => commands),
  sql,
  verify,
  bases,
];
