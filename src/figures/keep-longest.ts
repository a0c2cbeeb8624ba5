// Where two figures overlap, keeps the one that explains more of the text.

import type { Refiner, Sighting } from './sighting.js';

export const keepLongest: Refiner = (sightings) => {
  const kept: Sighting[] = [];
  for (const sighting of sightings) {
    const last = kept.at(-1);
    if (!last || sighting.first >= last.next) kept.push(sighting);
    else if (sighting.next - sighting.first > last.next - last.first) kept[kept.length - 1] = sighting;
  }
  return kept;
};
