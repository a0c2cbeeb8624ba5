// How far apart two words of a sentence stand, counted in grammar rather than in characters.

import type { Mention } from '../mentions/mention.js';
import type { Article, Placed } from '../text/article.js';
import type { Sentence } from '../text/sentences.js';
import { Gap } from '../text/word.js';

/** What passing a kind of word costs. Tuned on sentences, never on one. */
const toll = {
  light: 0.08,
  tie: 0.15,
  comma: 0.7,
  colon: 0.25,
  dash: 1.4,
  join: 0.9,
  relative: 1.1,
  subordinator: 2.6,
  figure: 1.3,
  time: 0.1,
  mention: 0.35,
  word: 0.5,
  semicolon: 3,
};

export interface Terrain {
  /** The toll between two tokens, the first included, the last excluded. */
  between(from: number, to: number): number;
  /** Whether a clause of its own begins between them. */
  parted(from: number, to: number): boolean;
}

export interface Landmarks {
  figures: readonly Placed[];
  mentions: readonly Mention[];
  times: readonly { first: number; next: number }[];
}

export function terrainOf({ text, tokens, lexis }: Article, sentence: Sentence, { figures, mentions, times }: Landmarks): Terrain {
  const { first, next } = sentence;
  const tolls = new Float64Array(next - first + 1);
  const walls = new Uint16Array(next - first + 1);
  const taken = new Uint8Array(next - first + 1);
  const take = (from: number, to: number, cost: number): void => {
    if (from < first || to > next || taken[from - first]) return;
    for (let at = from; at < to; at += 1) {
      taken[at - first] = 1;
      tolls[at - first] = at === from ? cost : 0;
    }
  };
  // "$30 billion (£24bn)", "4.5 gigawatts (GW)": the same said again.
  for (const { next: after } of figures) {
    const end = '”»"'.includes(tokens[after]?.word || ' ') ? after + 1 : after;
    if (tokens[end]?.word !== '(') continue;
    let close = end + 1;
    while (close < next && close < end + mostInBrackets && tokens[close]!.word !== ')') close += 1;
    if (tokens[close]?.word === ')') for (let at = end; at <= close; at += 1) take(at, at + 1, 0);
  }
  // "performance obligations (contracted revenue)": a few words in brackets say the same again.
  for (let at = first; at < next; at += 1) {
    if (tokens[at]!.word !== '(') continue;
    let close = at + 1;
    while (close < next && close - at <= mostWordsInBrackets + 1 && tokens[close]!.word !== ')') close += 1;
    if (tokens[close]?.word !== ')' || figures.some((figure) => figure.hedgeFirst > at && figure.first < close)) continue;
    for (let inside = at; inside <= close; inside += 1) take(inside, inside + 1, 0);
    at = close;
  }
  for (const figure of figures) take(figure.hedgeFirst, figure.next, toll.figure);
  for (const mention of mentions) take(mention.first, mention.next, mention.how === 'possessive' ? toll.light : toll.mention);
  for (const time of times) take(time.first, time.next, toll.time);
  const lines = { text, tokens };
  // ", selon les estimations du cabinet X," is said in passing.
  for (let at = first + 1; at < next; at += 1) {
    if (tokens[at - 1]!.word !== ',' || !lexis.accordingTo.after(lines, at)) continue;
    let end = at;
    while (end < next && end < at + 14 && tokens[end]!.word !== ',') end += 1;
    if (tokens[end]?.word === ',' && !figures.some((figure) => figure.first > at && figure.first < end)) take(at - 1, end + 1, toll.light);
  }
  // "Armis, an Israeli company that protects devices, for 7.75 billion": an aside about a name.
  for (const mention of mentions) {
    if (tokens[mention.next]?.word !== ',' || !opensAside(mention.next + 1)) continue;
    let end = mention.next + 1;
    while (end < next && end < mention.next + 18 && tokens[end]!.word !== ',' && tokens[end]!.word !== ';') end += 1;
    if (tokens[end]?.word === ',' && end < next && !figures.some((figure) => figure.first >= mention.next && figure.first < end))
      for (let at = mention.next; at <= end; at += 1) take(at, at + 1, toll.light / 2);
  }
  // "its run-rate revenue — a snapshot that annualises sales — had crossed": said in passing.
  for (let at = first + 1; at < next; at += 1) {
    if (!isDash(at)) continue;
    let end = at + 1;
    while (end < next && end < at + mostInPassing && !isDash(end) && !'.;'.includes(tokens[end]!.word || ' ')) end += 1;
    if (end >= next || !isDash(end) || figures.some((figure) => figure.first > at && figure.first < end)) continue;
    for (let inside = at; inside <= end; inside += 1) take(inside, inside + 1, 0);
    at = end;
  }
  for (let at = first; at < next; at += 1) {
    if (taken[at - first]) continue;
    const { word, kind } = tokens[at]!;
    const subordinator = lexis.subordinators.after(lines, at);
    const longer = subordinator && lexis.ties.after(lines, at);
    if (subordinator && !(longer && longer.next > subordinator.next)) {
      walls[at - first] = 1;
      take(at, Math.min(next, subordinator.next), toll.subordinator);
      continue;
    }
    const link = lexis.links.after(lines, at);
    if (link && link.next <= next) {
      take(at, link.next, toll.light);
      continue;
    }
    if (word === ';') walls[at - first] = 1;
    take(
      at,
      at + 1,
      kind === 'mark'
        ? markToll(word)
        : lexis.relatives.has(word)
          ? toll.relative
          : lexis.joins.has(word)
            ? toll.join
            : lexis.light.has(word) || isHyphenated(at)
              ? toll.light
              : lexis.ties.after(lines, at)
                ? toll.tie
                : toll.word,
    );
  }
  /** "delayed-draw" is one word. */
  function isHyphenated(at: number): boolean {
    return at > first && tokens[at]!.gap === Gap.none && tokens[at - 1]!.word === '-' && tokens[at - 1]!.gap === Gap.none;
  }
  function isDash(at: number): boolean {
    return (tokens[at]!.word === '–' || tokens[at]!.word === '—') && tokens[at]!.gap !== Gap.none;
  }
  function opensAside(at: number): boolean {
    const { word } = tokens[at] ?? { word: '' };
    return (
      lexis.articles.has(word) ||
      lexis.relatives.has(word) ||
      word === 'whose' ||
      lexis.describers.after({ text, tokens }, at) !== null ||
      lexis.founded.after({ text, tokens }, at) !== null
    );
  }
  const sums = new Float64Array(next - first + 1);
  const wallSums = new Uint16Array(next - first + 1);
  for (let at = 0; at < next - first; at += 1) {
    sums[at + 1] = sums[at]! + tolls[at]!;
    wallSums[at + 1] = wallSums[at]! + walls[at]!;
  }
  const clamp = (at: number): number => Math.max(0, Math.min(next - first, at - first));
  return {
    between: (from, to) => Math.max(0, sums[clamp(to)]! - sums[clamp(from)]!),
    parted: (from, to) => wallSums[clamp(Math.max(from, to))]! > wallSums[clamp(Math.min(from, to))]!,
  };
}

/** A conversion in brackets has a mark, digits and a scale. */
const mostInBrackets = 8;

/** More words in brackets tell something of their own. */
const mostWordsInBrackets = 3;

/** Longer than this it is no aside. */
const mostInPassing = 16;

const markToll = (word: string): number =>
  word === ',' ? toll.comma : word === ':' ? toll.colon : word === ';' ? toll.semicolon : '–—()'.includes(word) ? toll.dash : toll.light;
