// The commands, in the order `--help` lists them. Each is loaded when it is called: a start-up pays for one.

import type { Command } from './command.js';

type Load = () => Promise<Command>;

export const commands: Readonly<Record<string, Load>> = {
  company: async () => (await import('./company.js')).company,
  companies: async () => (await import('./companies.js')).companies,
  deals: async () => (await import('./deals.js')).deals,
  valuations: async () => (await import('./valuations.js')).valuations,
  funding: async () => (await import('./funding.js')).funding,
  revenues: async () => (await import('./revenues.js')).revenues,
  losses: async () => (await import('./losses.js')).losses,
  layoffs: async () => (await import('./layoffs.js')).layoffs,
  headcount: async () => (await import('./headcount.js')).headcount,
  capex: async () => (await import('./capex.js')).capex,
  users: async () => (await import('./users.js')).users,
  fines: async () => (await import('./fines.js')).fines,
  facts: async () => (await import('./facts.js')).facts,
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
