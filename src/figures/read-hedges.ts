// Reads the words that qualify a figure: "près de", "up to", "or more", "dépasse la barre des".

import { hedged, type Hedge } from '../model/value.js';
import { follows, isGlued, isMark, printed, wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Found } from './phrases.js';
import type { Refiner, Sighting } from './sighting.js';

/** In tokens. */
const longestTag = 30;

interface Qualifier {
  hedge: Hedge;
  first: number;
}

export const readHedges: Refiner = (sightings, passage) =>
  sightings.map((sighting, index) => {
    const before = qualifierBefore(passage, sighting.hedgeFirst);
    const isOwn = before !== null && !isComparison(before, sightings[index - 1], passage);
    // In "about 500 or more" the words after say which way.
    const after = isOwn && before.hedge !== 'about' ? null : hedgeAfter(sighting, passage);
    const first = isOwn ? before.first : sighting.hedgeFirst;
    if (after) return qualified(sighting, { hedge: after, first });
    return isOwn ? qualified(sighting, before) : sighting;
  });

/** "43% more than the $52.5 billion", "5 % de plus que les 12 milliards": the words belong to the figure before. */
function isComparison({ hedge, first }: Qualifier, previous: Sighting | undefined, passage: Passage): boolean {
  if (!previous || (hedge !== 'over' && hedge !== 'under')) return false;
  return previous.next === first || (previous.next === first - 1 && passage.lexicon.of.has(wordAt(passage, first - 1)));
}

/** The hedge words that end just before a token; of two in a row the outer one decides: "jusqu’à près de". */
export function qualifierBefore(passage: Passage, at: number): Qualifier | null {
  const inner = follows(passage, at) || at === 0 ? (hedgeBefore(passage, at) ?? thresholdBefore(passage, at)) : null;
  const outer = inner && hedgeBefore(passage, inner.first);
  return outer && outer.hedge !== 'exact' ? outer : inner;
}

function hedgeBefore(passage: Passage, at: number): Qualifier | null {
  const found = passage.lexicon.hedgesBefore.before(passage, at);
  return found && found.meaning !== 'none' && !closesTag(passage, found) && !isOtherForm(passage, found)
    ? { hedge: found.meaning, first: found.first }
    : null;
}

/** "plafonne à" without its accent is another form of the word. */
const isOtherForm = (passage: Passage, { first }: Found<Hedge | 'none'>): boolean =>
  passage.lexicon.otherForms.has(printed(passage, first, first + 1).toLowerCase());

/** The ">" of "<b>5 M€</b>" compares nothing. */
function closesTag(passage: Passage, { first, next }: Found<Hedge | 'none'>): boolean {
  if (next !== first + 1 || !isMark(passage, first, '>') || !isGlued(passage, first)) return false;
  let at = first - 1;
  while (at > first - longestTag && at >= 0 && !isMark(passage, at, '<>')) at -= 1;
  return isMark(passage, at, '<') && isGlued(passage, at + 1);
}

/** "the", "les", "la barre des" between hedge and figure; "la barre des" says "over" by itself. */
function thresholdBefore(passage: Passage, at: number): Qualifier | null {
  const { thresholds, reaching, transparent } = passage.lexicon;
  const threshold = thresholds.before(passage, at);
  if (!threshold) {
    const article = transparent.before(passage, at);
    return article && hedgeBefore(passage, article.first);
  }
  const reach = reaching.before(passage, threshold.first);
  if (reach) return { hedge: reach.meaning, first: reach.first };
  return hedgeBefore(passage, threshold.first) ?? { hedge: 'over', first: threshold.first };
}

/** "or more", "+", "environ" after the figure; "-plus" only where a hyphen ties it. */
function hedgeAfter({ next }: Sighting, passage: Passage): Hedge | null {
  const { hedgesAfter, hedgesTied } = passage.lexicon;
  if (!follows(passage, next)) return null;
  if (wordAt(passage, next) === '-' && isGlued(passage, next)) return hedgesTied.after(passage, next + 1)?.meaning ?? null;
  return hedgesAfter.after(passage, next)?.meaning ?? null;
}

function qualified(sighting: Sighting, { hedge, first }: Qualifier): Sighting {
  const { max } = sighting;
  const keepsInterval = sighting.hedge === 'range' || max === null || hedge === 'exact';
  return {
    ...sighting,
    ...(keepsInterval ? {} : { ...hedged(max, hedge), hedge }),
    hedgeFirst: first,
    readers: [...sighting.readers, 'hedges'],
  };
}
