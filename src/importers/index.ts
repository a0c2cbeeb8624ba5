// The importers, in the order they are asked whether a file is theirs.

import { epochBroadcomQuarterly } from './epoch-broadcom-quarterly.js';
import { epochCompanies } from './epoch-companies.js';
import { epochComputeSpend } from './epoch-compute-spend.js';
import { epochDataCenterTimelines } from './epoch-data-center-timelines.js';
import { epochDataCenters } from './epoch-data-centers.js';
import { epochFunding } from './epoch-funding.js';
import { epochNvidiaQuarterly } from './epoch-nvidia-quarterly.js';
import { epochRevenue } from './epoch-revenue.js';
import { epochStaff } from './epoch-staff.js';
import { epochUsage } from './epoch-usage.js';
import type { Importer } from './importer.js';
import { layoffs } from './layoffs.js';
import { mapped } from './mapped.js';
import { ownCsv } from './own-csv.js';
import { ownJsonl } from './own-jsonl.js';
import { ownYaml } from './own-yaml-stream.js';
import { secCompanyfacts } from './sec-companyfacts.js';
import { stakesEvents } from './stakes-events.js';
import { stakesSnapshots } from './stakes-snapshots.js';

export const importers: readonly Importer[] = [
  epochFunding,
  epochRevenue,
  epochStaff,
  epochUsage,
  epochComputeSpend,
  epochCompanies,
  epochNvidiaQuarterly,
  epochBroadcomQuarterly,
  epochDataCenters,
  epochDataCenterTimelines,
  stakesEvents,
  stakesSnapshots,
  secCompanyfacts,
  ownJsonl,
  ownCsv,
  ownYaml,
  layoffs,
  mapped,
];

/** The importer a file belongs to, told from its first few thousand characters; `undefined` where nobody knows it. */
export const importerOf = (head: string): Importer | undefined => importers.find((importer) => importer.recognizes(head));

export const importerById = (id: string): Importer | undefined => importers.find((importer) => importer.id === id);
