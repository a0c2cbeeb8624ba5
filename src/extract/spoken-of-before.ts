// When the one spoken of before is not whom a figure is about after all.

import type { Part } from '../metrics/reading.js';
import type { Bond } from './bond.js';
import { isCompany, type Whom } from './mention.js';
import type { Scene } from './scene.js';
import { canPlay } from './who-can.js';

/** "l'enveloppe de 385 millions", after a list of funds: theirs whose round it is. */
export const isBehind = ({ present, alsoPresent }: Scene, { metric }: Bond, side: Part): boolean =>
  present?.sector === 'investor' && metric.roles.includes('investor') && alsoPresent !== null && canPlay(side, alsoPresent);

/** A fund spoken of invests, and after a sentence about a state what is built is the state's. */
export function isOfAnotherStory(scene: Scene, { metric }: Bond, side: Part, previous: Scene | null, { sector }: Whom): boolean {
  if (side === 'target' && metric.id === 'investment' && sector === 'investor') return true;
  return (
    previous !== null &&
    previous.sentence.paragraph === scene.sentence.paragraph &&
    previous.sentence.index === scene.sentence.index - 1 &&
    scene.mentions.length === 0 &&
    previous.mentions.some(({ whom, tie }) => tie === null && whom?.kind === 'government') &&
    !previous.mentions.some(({ whom }) => isCompany(whom))
  );
}
