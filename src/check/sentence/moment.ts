// What the words around a figure say of its time that its reading does not: now or once, which fiscal year, and whether it was at all.

import { traitsOf } from '../../metrics/index.js';
import { betweenFigures, phraseIn, type Stand } from './stand.js';

export interface Moment {
  tense: 'now' | 'past';
  /** "fiscal 2025 Q3". */
  fiscal: string | null;
  /** Years that the sentence names, whatever for. */
  years: readonly string[];
  /** "never raised", "n'a jamais levé": the sentence says it is not so. */
  denied: boolean;
  /** "in 2024 and 2025 together": of several years at once. */
  joint: boolean;
  /** "had raised": all of it so far. */
  soFar: boolean;
  /** "has deployed", "spent": a plan told as carried out. */
  carriedOut: boolean;
  /** "until September 2025", "avant l'été": the first day it is no longer told of. */
  until: string | null;
  /** "the December quarter", "the year to May": days that end in the month named. */
  span: number | null;
}

export function momentOf(stand: Stand): Moment {
  const {
    scene: {
      sentence: { first, next },
    },
    claim,
    words,
  } = stand;
  const years = yearsIn(stand);
  const isPast = phraseIn(stand, words.once, first, next) !== null || isBygone(stand);
  const tense = isPast && !phraseIn(stand, words.now, first, next) ? 'past' : 'now';
  const span = phraseIn(stand, words.quarters, first, next) ? 91 : phraseIn(stand, words.yearTo, first, next) ? 365 : null;
  const fiscal = claim.definition?.split(', ').find((part) => part.startsWith('fiscal ')) ?? fiscalIn(stand);
  return {
    tense,
    fiscal: fiscal && withQuarter(fiscal, stand),
    years: [...new Set(years.map(({ year }) => year))],
    denied: isDenied(stand),
    joint: isJoint(stand, years),
    soFar: isSoFar(stand),
    carriedOut: isCarriedOut(stand),
    span,
    until: untilWhen(stand),
  };
}

/** The time read for the figure is one that it was told to last up to: "until September", "before going public in September". */
function untilWhen({ article, scene: { sentence, times, figures }, claim: { period }, words }: Stand): string | null {
  if (period?.start == null) return null;
  const { tokens } = article;
  const isEnd = times.some(({ text, first }) => {
    if (text !== period.text) return false;
    for (let at = first; at >= sentence.first && at > first - farthestUntil; at -= 1) {
      if (tokens[at]!.word === ',' || figures.some((one) => at >= one.hedgeFirst && at < one.next)) return false;
      if (words.untils.after(article, at)) return true;
    }
    return false;
  });
  return isEnd ? period.start : null;
}

/** So many tokens before a time, "until" or "before" still leads to it. */
const farthestUntil = 9;

function isCarriedOut(stand: Stand): boolean {
  const { scene, claim, first, next, words } = stand;
  const is = traitsOf(claim.metric);
  // What is announced long before it is done.
  const isProject = (is.plan && !is.staff) || is.purchase;
  return (
    claim.status === 'actual' &&
    isProject &&
    !claim.why.includes('mood:announced') &&
    phraseIn(stand, words.carriedOut, ...betweenFigures(scene, first, next)) !== null
  );
}

/** "was worth 75 billion before its results", "the round valued it at": of the time of another event that is over. */
function isBygone(stand: Stand): boolean {
  const {
    scene: { sentence },
    claim: { metric },
    first,
    next,
    words,
  } = stand;
  const verb = phraseIn(stand, words.bygone, sentence.first, first);
  if (verb === null) return false;
  return (
    phraseIn(stand, words.thens, next, sentence.next) !== null ||
    (traitsOf(metric).appraised && phraseIn(stand, words.rounds, sentence.first, verb.first) !== null)
  );
}

interface Year {
  year: string;
  at: number;
}

/** When a company was founded is no time of its figures. */
function yearsIn({ article: { tokens }, scene: { sentence, figures, times } }: Stand): Year[] {
  const years: Year[] = [];
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const { kind, word } = tokens[at]!;
    const isYear =
      kind === 'digits' &&
      /^(?:19|20)\d\d$/.test(word) &&
      !figures.some(({ first, next }) => at >= first && at < next) &&
      !times.some(({ first, next, birth }) => birth && at >= first && at < next);
    if (isYear) years.push({ year: word, at });
  }
  return years;
}

/** "2024 and 2025 combined", "over 2024 and 2025". */
function isJoint(stand: Stand, years: readonly Year[]): boolean {
  const {
    article: { tokens, lexis },
    scene: { sentence },
    words,
  } = stand;
  const joins = (at: number): boolean =>
    lexis.joins.has(tokens[at]!.word) || '–-,'.includes(tokens[at]!.word) || lexis.ties.after(stand.article, at)?.meaning === 'to';
  return years.some(({ at }, index) => {
    const next = years[index + 1];
    if (!next || next.at !== at + 2 || !joins(at + 1)) return false;
    const behind = tokens[next.at + 1]?.word === ',' ? next.at + 2 : next.at + 1;
    return (
      words.spanning.after(stand.article, behind) !== null ||
      phraseIn(stand, words.spanning, Math.max(sentence.first, at - farthestSpanning), at) !== null
    );
  });
}

const farthestSpanning = 7;
const farthestDenial = 16;

/** A denial reaches the figures of its own clause, and none beyond the aside it stands in. */
function isDenied(stand: Stand): boolean {
  const {
    article: { tokens, lexis },
    scene: { sentence },
    first,
    words,
  } = stand;
  const from = Math.max(sentence.first, first - farthestDenial);
  for (let at = from; at < first; at += 1) {
    const found = words.idle.after(stand.article, at) ?? words.denying.after(stand.article, at) ?? negated(stand, at);
    if (!found) continue;
    const isIdle = words.idle.after(stand.article, at) !== null;
    at = found.next - 1;
    if (!isIdle && found.next <= first && reaches(found.first, found.next)) return true;
  }
  return false;

  function reaches(begin: number, end: number): boolean {
    const between = tokens.slice(end, first);
    if (between.some(({ word }, index) => word === ';' || word === ':' || (word === ',' && words.buts.has(between[index + 1]?.word ?? ''))))
      return false;
    // "X, which has never made a profit, raised".
    const comma = between.findIndex(({ word }) => word === ',');
    if (comma < 0) return true;
    let open = begin - 1;
    while (open > sentence.first && tokens[open]!.word !== ',') open -= 1;
    return !(open > sentence.first && tokens[open]!.word === ',' && lexis.relatives.has(tokens[open + 1]!.word));
  }
}

/** "had raised", right before the figure. */
function isSoFar(stand: Stand): boolean {
  const { first, words } = stand;
  for (let at = Math.max(stand.scene.sentence.first, first - 8); at < first; at += 1) {
    const perfect = words.perfects.after(stand.article, at);
    const collects = perfect && phraseIn(stand, words.collects, perfect.next, Math.min(first, perfect.next + 3));
    if (collects && first - collects.next <= 4) return true;
  }
  return false;
}

/** "ne détient pas": whatever the verb between, unless it goes on to "que" or "moins". */
function negated({ article: { tokens }, words }: Stand, at: number): { first: number; next: number } | null {
  if (!words.negators.has(tokens[at]!.word)) return null;
  for (let not = at + 2; not < at + farthestNot; not += 1)
    if (words.nots.has(tokens[not]?.word ?? ''))
      return words.notOnly.has(tokens[not + 1]?.word ?? '') ? null : { first: at, next: not + 1 };
  return null;
}

const farthestNot = 5;

function fiscalIn(stand: Stand): string | null {
  const {
    article: { tokens, lexis },
    scene: {
      sentence: { first, next },
    },
    words,
  } = stand;
  for (let at = first; at < next; at += 1) {
    const mark = words.fiscalMarks.after(stand.article, at);
    if (!mark) continue;
    // "its 2025 fiscal year".
    const before = tokens[at - 1]?.word ?? '';
    if (/^20\d\d$/.test(before)) return `fiscal ${before}`;
    for (let look = mark.next; look < Math.min(next, mark.next + 5); look += 1) {
      const { kind, word } = tokens[look]!;
      if (kind === 'digits' && /^20\d\d$/.test(word)) return `fiscal ${word}`;
      if (kind === 'digits' && /^\d\d$/.test(word) && look <= mark.next + 1) return `fiscal 20${word}`;
      if (kind === 'word' && !lexis.ordinals.has(word) && !lexis.units.has(word) && !lexis.light.has(word)) break;
    }
  }
  return null;
}

/** A quarter told between the figures beside is this one's; else one told before it. */
function withQuarter(year: string, stand: Stand): string {
  if (/[QH]\d$/.test(year)) return year;
  const { scene, first, next } = stand;
  return quarterOf(year, stand, ...betweenFigures(scene, first, next)) ?? quarterOf(year, stand, scene.sentence.first, first) ?? year;
}

function quarterOf(year: string, { article: { tokens, lexis }, words, article }: Stand, first: number, next: number): string | null {
  for (let at = first; at < next; at += 1) {
    const { word } = tokens[at]!;
    const short =
      /^[qt]([1-4])$/.exec(word)?.[1] ??
      (/^[qt]$/.test(word) && /^[1-4]$/.test(tokens[at + 1]?.word ?? '') ? tokens[at + 1]!.word : undefined);
    const rank = lexis.ordinals.get(word) ?? (/^[1-4]$/.test(word) ? Number(word) : undefined);
    if (short) return `${year} Q${short}`;
    if (lexis.last.has(word) && words.quarters.after(article, at + 1)) return `${year} Q4`;
    if (rank !== undefined && [1, 2, 3].some((far) => words.quarters.after(article, at + far))) return `${year} Q${rank}`;
    if (rank !== undefined && words.halves.after(article, at + 1)) return `${year} H${rank}`;
  }
  return null;
}
