// Reads the words that qualify a figure: "près de", "up to", "or more", "dépasse la barre des".

import { hedged } from '../model/value.js';
import { follows } from './lined.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';

export const readHedges: Refiner = (sightings, passage) => sightings.map((sighting) => before(sighting, passage) ?? after(sighting, passage) ?? sighting);

function before(sighting: Sighting, passage: Passage): Sighting | null {
  const { hedgesBefore, thresholds } = passage.lexicon;
  const direct = hedgesBefore.before(passage, sighting.first);
  const threshold = direct ? null : thresholds.before(passage, sighting.first);
  const found = direct ?? (threshold && hedgesBefore.before(passage, threshold.first));
  if (!found || !follows(passage, sighting.first)) return threshold && threshold.next - threshold.first > 2 ? qualified(sighting, 'over', threshold.first, passage) : null;
  return found.meaning === 'exact' ? null : qualified(sighting, found.meaning, found.first, passage);
}

function after(sighting: Sighting, passage: Passage): Sighting | null {
  const found = follows(passage, sighting.next) ? passage.lexicon.hedgesAfter.after(passage, sighting.next) : null;
  return found && qualified(sighting, found.meaning, sighting.first, passage);
}

function qualified(sighting: Sighting, hedge: Sighting['hedge'], hedgeFirst: number, _passage: Passage): Sighting {
  const readers = [...sighting.readers, 'hedges'];
  if (sighting.hedge === 'range' || sighting.max === null) return { ...sighting, hedgeFirst, readers };
  return { ...sighting, ...hedged(sighting.max, hedge), hedge, hedgeFirst, readers };
}
