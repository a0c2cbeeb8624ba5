// Gives a bare large amount the currency that its passage established: "700 millions de dollars … 2,8 milliards".

import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';
import { Gap } from './token.js';

export const implyCurrency: Refiner = (sightings, passage) => {
  const usual = usualCurrency(sightings);
  if (usual === null) return [...sightings];
  const paragraph = paragraphs(passage);
  let speaking: Sighting | null = null;
  return sightings.map((sighting, index) => {
    const here = paragraph(sighting.first);
    if (speaking && paragraph(speaking.first) !== here) speaking = null;
    if (!isBareAmount(sighting)) {
      if (sighting.kind === 'money' || (sighting.unit === 'people' && sighting.numeral.power > 0)) speaking = sighting;
      return sighting;
    }
    const model: Sighting | null = speaking ?? nextMoney(sightings, index, (first) => paragraph(first) === here);
    if (model && model.kind !== 'money') return sighting;
    return { ...sighting, kind: 'money', unit: model?.unit ?? usual, implied: true, readers: [...sighting.readers, 'implied-currency'] };
  });
};

const isBareAmount = ({ kind, unit, numeral }: Sighting): boolean => kind === 'number' && unit === null && numeral.power >= 6;

function nextMoney(sightings: readonly Sighting[], from: number, isHere: (first: number) => boolean): Sighting | null {
  for (let index = from + 1; index < sightings.length && index < from + 4 && isHere(sightings[index]!.first); index += 1) {
    if (sightings[index]!.kind === 'money') return sightings[index]!;
  }
  return null;
}

/** The currency printed most often in the text. */
function usualCurrency(sightings: readonly Sighting[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, unit } of sightings) if (kind === 'money' && unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let usual: string | null = null;
  for (const [unit, count] of counts) if (usual === null || count > counts.get(usual)!) usual = unit;
  return usual;
}

/** Numbers the paragraphs: a line that ends in the middle of a sentence goes on. Ask in rising order. */
function paragraphs({ tokens }: Passage): (at: number) => number {
  const starts: number[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]!.gap === Gap.paragraph || (tokens[at]!.gap === Gap.line && tokens[at - 1]!.kind === 'mark')) starts.push(at);
  }
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
