// The bundled base as a test asks it: facts and names, opened once.

import Database from 'better-sqlite3';
import { join } from 'node:path';
import { checkClaim } from '../../src/check/check-claim.js';
import { checkDraft } from '../../src/check/check-draft.js';
import { knowledgeOf } from '../../src/check/comparing/knowledge.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';
import type { Finding } from '../../src/model/verdict.js';
import type { KnownFact } from '../../src/query/known-facts.js';
import type { Bases } from '../../src/query/bases.js';

const path = join(import.meta.dirname, '../../data/aifacts.db');
const db = new Database(path, { readonly: true });

export const realBases: Bases = [{ name: 'bundled', path, db }];

export const realNames = db
  .prepare(
    'select n.entity, n.name, n.folded, e.kind, e.sector, e.country, e.ticker is not null as listed, e.name as title from name n join entity e on e.id = n.entity order by n.rank, n.folded, n.entity',
  )
  .all() as KnownName[];

const known = new Map<string, ReturnType<typeof knowledgeOf>>();

/** The findings of a text as on a day, in reading order. */
export const checked = (text: string, asOf: string): readonly Finding<KnownFact>[] =>
  checkDraft('', text, knowledgeOn(asOf), { language: 'auto', asOf, names: realNames, baseline: new Set() }).findings;

/** The same for one sentence given as a claim. */
export const checkedClaim = (text: string, asOf: string): readonly Finding<KnownFact>[] =>
  checkClaim('', text, knowledgeOn(asOf), { language: 'auto', asOf, names: realNames, baseline: new Set() }).draft.findings;

function knowledgeOn(asOf: string): ReturnType<typeof knowledgeOf> {
  if (!known.has(asOf)) known.set(asOf, knowledgeOf(realBases, asOf));
  return known.get(asOf)!;
}
