// Whom a word for somebody can mean, and whom it rather means, by trade and country.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';

/** Nothing that the word tells is against it. */
export function fits({ describes, country, how, noun, not }: Mention, whom: Whom): boolean {
  if (!isCompany(whom) || (whom.kind === 'project' && how === 'description' && firms.has(noun ?? ''))) return false;
  if (not && (keyOf(not) === keyOf(whom) || (whom.sector !== null && not.sector !== null && tradeOf(whom) !== tradeOf(not)))) return false;
  if (how === 'description' && whom.sector === 'investor' && describes !== 'other' && !(country && whom.country === country)) return false;
  if (noun !== null && whom.sector !== null && trades[noun]?.includes(whom.sector) === false) return false;
  if (describes === 'startup' && whom.listed) return false;
  if (describes === 'startup' && whom.sector !== null && notSmall.has(whom.sector)) return false;
  if (describes === 'giant' && whom.sector === 'ai-lab') return false;
  return !(country && whom.country && whom.country !== country);
}

/** "Le groupe" is rather one of some size, "the giant" one of the biggest. */
export function prefers({ noun, describes }: Mention, { sector, kind }: Whom): boolean {
  if (noun === 'coentreprise') return kind === 'project';
  if (noun === 'group' || noun === 'groupe') return sector !== 'cloud' && sector !== 'ai-lab' && sector !== null;
  if (describes === 'maker' && noun && /chip|puce|fondeur|foundry/.test(noun)) return sector === 'semiconductors' || sector === 'ai-chips';
  return describes === 'giant' && sector === 'big-tech';
}

/** Trades of those who are no start-ups. */
export const notSmall = new Set(['big-tech', 'investor', 'semiconductors']);

/** The trades that a word for somebody can be of. */
const trades: Readonly<Record<string, readonly string[]>> = {
  puces: ['semiconductors', 'ai-chips', 'big-tech'],
  laboratoire: ['ai-lab', 'big-tech'],
  labo: ['ai-lab', 'big-tech'],
};

/** A data centre is no company. */
const firms = new Set(['company', 'firm', 'group', 'corporation', 'startup', 'start-up', 'societe', 'entreprise', 'groupe', 'start']);

/** Those who make chips are of one trade. */
const tradeOf = ({ sector }: Whom): string | null => (sector === 'ai-chips' ? 'semiconductors' : sector);
