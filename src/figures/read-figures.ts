// Text in, figures out, in reading order. Pure: the same text always gives the same figures.

import type { LanguageCode } from '../languages/index.js';
import type { Figure } from '../model/figure.js';
import { detectLanguage } from './detect-language.js';
import { dropCodes } from './drop-codes.js';
import { dropDates } from './drop-dates.js';
import { dropNames } from './drop-names.js';
import { dropSmallTalk } from './drop-small-talk.js';
import { findAmount } from './find-amount.js';
import { findCount } from './find-count.js';
import { findMeasure } from './find-measure.js';
import { findMoney } from './find-money.js';
import { findPercent } from './find-percent.js';
import { findRatio } from './find-ratio.js';
import { implyCurrency } from './imply-currency.js';
import { joinRanges } from './join-ranges.js';
import { keepLongest } from './keep-longest.js';
import type { Numeral } from './numeral.js';
import { printed } from './page.js';
import { passageOf, type Passage } from './passage.js';
import { readHedges } from './read-hedges.js';
import { scan } from './scan.js';
import type { Finder, Refiner, Sighting } from './sighting.js';
import { stretches } from './stretches.js';
import type { Token } from './token.js';

export type ReadingLanguage = LanguageCode | 'auto';

/** The first finder that recognises a numeral has it. */
const finders: readonly Finder[] = [findRatio, findMoney, findPercent, findMeasure, findCount, findAmount];

const refiners: readonly Refiner[] = [keepLongest, dropNames, dropDates, dropCodes, joinRanges, readHedges, dropSmallTalk];

/** All the figures of a text, with UTF-16 offsets. */
export function readFigures(text: string, language: ReadingLanguage = 'auto'): Figure[] {
  const spoken = language === 'auto' ? detectLanguage(text) : language;
  return implyCurrency(
    stretches(text).flatMap(([start, end]) => figuresIn(passageOf(text, scan(text, start, end), spoken))),
    text,
  );
}

/** The same of a text whose tokens are at hand. */
export const figuresAmong = (text: string, tokens: readonly Token[], language: LanguageCode): Figure[] =>
  implyCurrency(figuresIn(passageOf(text, tokens, language)), text);

function figuresIn(passage: Passage): Figure[] {
  const found: readonly Sighting[] = passage.numerals.flatMap((numeral) => seen(numeral, passage));
  return refiners.reduce((sightings, refine) => refine(sightings, passage), found).map((sighting) => toFigure(sighting, passage));
}

function seen(numeral: Numeral, passage: Passage): Sighting[] {
  for (const find of finders) {
    const sighting = find(numeral, passage);
    if (sighting) return [sighting];
  }
  return [];
}

function toFigure(sighting: Sighting, passage: Passage): Figure {
  const { kind, first, next, min, max, unit, hedge, precision, implied, noun, hedgeFirst, readers } = sighting;
  const { tokens } = passage;
  return {
    kind,
    text: printed(passage, first, next),
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    min,
    max,
    unit,
    hedge,
    precision,
    implied,
    noun,
    hedgeStart: tokens[hedgeFirst]!.start,
    readers,
  };
}
