// When the one spoken of before is not whom a figure is about after all.

import type { Part } from '../../metrics/reading.js';
import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import { canPlay, supplies } from '../mentions/who-can.js';
import type { Scene } from '../scene/scene.js';
import type { Bond } from '../what/bond.js';

/** "l'enveloppe de 385 millions", after a list of funds: theirs whose round it is. */
export const isBehind = ({ present, alsoPresent }: Scene, { metric }: Bond, side: Part): boolean =>
  present?.sector === 'investor' && metric.roles.includes('investor') && alsoPresent !== null && canPlay(side, alsoPresent);

/** "L'accord entre Nimbus et OpenAI porte sur 6 gigawatts", "cette société d'un autre pays": not of the one spoken of before. */
export function isOfOthers(scene: Scene, bond: Bond, act: number, isTold: (whom: Whom) => boolean): boolean {
  const { mentions, terrain, present, figures } = scene;
  const { metric, placed } = bond;
  if (present === null) return false;
  const isOwn = (whom: Whom): boolean => keyOf(whom) === keyOf(present);
  const isOfNext = ({ tieFirst }: Mention): boolean => figures.some((other) => other !== placed && other.next === tieFirst);
  return mentions.some((one) => {
    const { whom, how, qualifies, describes, first } = one;
    if (terrain.parted(first, act)) return false;
    if (whom === null) return how === 'description' && describes !== null && describes !== 'other' && first < act;
    if (!metric.is.dealing || qualifies || !isCompany(whom) || isTold(whom) || isOwn(whom)) return false;
    return (how === 'name' || how === 'stranger') && !isOfNext(one) && !(metric.is.goods && supplies(whom) === 3);
  });
}

/** A fund spoken of invests, and after a sentence about a state what is built is the state's. */
export function isOfAnotherStory(scene: Scene, { metric }: Bond, side: Part, previous: Scene | null, { sector }: Whom): boolean {
  if (side === 'target' && metric.is.invested && sector === 'investor') return true;
  return (
    previous !== null &&
    previous.sentence.paragraph === scene.sentence.paragraph &&
    previous.sentence.index === scene.sentence.index - 1 &&
    scene.mentions.length === 0 &&
    previous.mentions.some(({ whom, tie }) => tie === null && whom?.kind === 'government') &&
    !previous.mentions.some(({ whom }) => isCompany(whom))
  );
}
