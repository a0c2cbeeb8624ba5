// Text in, figures out, in reading order. Pure: the same text always gives the same figures.

import type { LanguageCode } from '../languages/index.js';
import type { Figure } from '../model/figure.js';
import { detectLanguage } from './detect-language.js';
import { dropCodes } from './drop-codes.js';
import { dropDates } from './drop-dates.js';
import { dropNames } from './drop-names.js';
import { dropSmallTalk } from './drop-small-talk.js';
import { findCount } from './find-count.js';
import { findMeasure } from './find-measure.js';
import { findMoney } from './find-money.js';
import { findNumber } from './find-number.js';
import { findPercent } from './find-percent.js';
import { findRatio } from './find-ratio.js';
import { implyCurrency } from './imply-currency.js';
import { joinRanges } from './join-ranges.js';
import { keepLongest } from './keep-longest.js';
import { passageOf, type Passage } from './passage.js';
import { readHedges } from './read-hedges.js';
import type { Finder, Refiner, Sighting } from './sighting.js';

export type ReadingLanguage = LanguageCode | 'auto';

/** The first finder that recognises a numeral has it. */
const finders: readonly Finder[] = [findRatio, findMoney, findPercent, findMeasure, findCount, findNumber];

const refiners: readonly Refiner[] = [keepLongest, dropNames, dropDates, dropCodes, joinRanges, readHedges, implyCurrency, dropSmallTalk];

/** All the figures of a text, with UTF-16 offsets. */
export function readFigures(text: string, language: ReadingLanguage = 'auto'): Figure[] {
  const passage = passageOf(text, language === 'auto' ? detectLanguage(text) : language);
  const found = passage.numerals.flatMap((numeral) => firstSighting(numeral, passage));
  return refiners.reduce<readonly Sighting[]>((sightings, refine) => refine(sightings, passage), found).map((sighting) => toFigure(sighting, passage));
}

function firstSighting(numeral: Passage['numerals'][number], passage: Passage): Sighting[] {
  for (const find of finders) {
    const sighting = find(numeral, passage);
    if (sighting) return [sighting];
  }
  return [];
}

function toFigure(sighting: Sighting, { text, tokens }: Passage): Figure {
  const { kind, first, next, min, max, unit, hedge, precision, implied, noun, hedgeFirst, readers } = sighting;
  const start = tokens[first]!.start;
  const end = tokens[next - 1]!.end;
  return { kind, text: text.slice(start, end), start, end, min, max, unit, hedge, precision, implied, noun, hedgeStart: tokens[hedgeFirst]!.start, readers };
}
