// The metrics, in the order a page lists them.

import type { Role } from '../model/fact.js';
import { acquihire } from './acquihire.js';
import { acquisition } from './acquisition.js';
import { backlog } from './backlog.js';
import { capacity } from './capacity.js';
import { capex } from './capex.js';
import { cashBurn } from './cash-burn.js';
import { chips } from './chips.js';
import { computeSpend } from './compute-spend.js';
import { contract } from './contract.js';
import { dealCount } from './deal-count.js';
import { debt } from './debt.js';
import { fine } from './fine.js';
import { founded } from './founded.js';
import { fundingRound } from './funding-round.js';
import { fundingTotal } from './funding-total.js';
import { headcount } from './headcount.js';
import { investment } from './investment.js';
import { layoffs } from './layoffs.js';
import { marketCap } from './market-cap.js';
import { marketShare } from './market-share.js';
import type { Metric } from './metric.js';
import { netLoss } from './net-loss.js';
import { partnership } from './partnership.js';
import { price } from './price.js';
import { profit } from './profit.js';
import { researchDevelopment } from './research-development.js';
import { revenueRunRate } from './revenue-run-rate.js';
import { revenueShare } from './revenue-share.js';
import { revenue } from './revenue.js';
import { stake } from './stake.js';
import { trainingCost } from './training-cost.js';
import { none, type Traits } from './traits.js';
import { users } from './users.js';
import { valuation } from './valuation.js';

export const metrics: readonly Metric[] = [
  valuation,
  marketCap,
  fundingRound,
  fundingTotal,
  revenue,
  revenueRunRate,
  backlog,
  profit,
  netLoss,
  cashBurn,
  researchDevelopment,
  capex,
  computeSpend,
  trainingCost,
  price,
  fine,
  contract,
  investment,
  acquisition,
  acquihire,
  partnership,
  debt,
  layoffs,
  headcount,
  users,
  revenueShare,
  marketShare,
  stake,
  capacity,
  chips,
  dealCount,
  founded,
];

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

export const metricById = (id: string): Metric | undefined => byId.get(id);

/** What a metric is, by its id. */
export const traitsOf = (id: string): Traits => byId.get(id)?.is ?? none;

/** Whether who has that role in a figure of a metric makes it the figure it is. */
export const identifies = (id: string, role: Role): boolean => byId.get(id)?.identifying.includes(role) ?? false;
