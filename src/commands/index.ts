// The commands, in the order `--help` lists them. Those that are little more than the list of facts they share are here; every other one is loaded when it is called.

import { capex } from './capex.js';
import type { Command } from './command.js';
import { company } from './company.js';
import { deals } from './deals.js';
import { facts } from './facts.js';
import { fines } from './fines.js';
import { funding } from './funding.js';
import { headcount } from './headcount.js';
import { layoffs } from './layoffs.js';
import { losses } from './losses.js';
import { revenues } from './revenues.js';
import { users } from './users.js';
import { valuations } from './valuations.js';

type Load = () => Promise<Command>;

export const commands: Readonly<Record<string, Load>> = {
  company: async () => company,
  companies: async () => (await import('./companies.js')).companies,
  deals: async () => deals,
  valuations: async () => valuations,
  funding: async () => funding,
  revenues: async () => revenues,
  losses: async () => losses,
  layoffs: async () => layoffs,
  headcount: async () => headcount,
  capex: async () => capex,
  users: async () => users,
  fines: async () => fines,
  facts: async () => facts,
  search: async () => (await import('./search.js')).search,
  show: async () => (await import('./show.js')).show,
  timeline: async () => (await import('./timeline.js')).timeline,
  compare: async () => (await import('./compare.js')).compare,
  top: async () => (await import('./top.js')).top,
  disputes: async () => (await import('./disputes.js')).disputes,
  sources: async () => (await import('./sources.js')).sources,
  source: async () => (await import('./source.js')).source,
  metrics: async () => (await import('./metrics.js')).metrics,
  stats: async () => (await import('./stats.js')).stats,
  schema: async () => (await import('./schema.js')).schema,
  sql: async () => (await import('./sql.js')).sql,
  figures: async () => (await import('./figures.js')).figures,
  extract: async () => (await import('./extract.js')).extract,
  check: async () => (await import('./check.js')).check,
  verify: async () => (await import('./verify.js')).verify,
  import: async () => (await import('./import.js')).importFacts,
  add: async () => (await import('./add.js')).add,
  export: async () => (await import('./export.js')).exportFacts,
  bases: async () => (await import('./bases.js')).bases,
  completion: async () => (await import('./completion.js')).completion,
};

/** Every command's card, in order. */
export const allCommands = (): Promise<Command[]> => Promise.all(Object.values(commands).map((load) => load()));
