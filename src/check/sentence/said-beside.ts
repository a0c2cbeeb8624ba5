// What a sentence says beside a figure that makes it the figure of a part: a place, or the words of a part that is known.

import type { Scene } from '../../extract/scene/scene.js';
import type { Article } from '../../extract/text/article.js';
import { isShouted } from '../../extract/text/shouted.js';
import { Gap } from '../../extract/text/word.js';
import { fold } from '../../figures/fold.js';
import type { Unit } from '../../languages/time-words.js';
import { traitsOf } from '../../metrics/index.js';
import { doubtWordsOf } from '../words/doubt-words.js';
import { meaningsIn } from '../words/meanings.js';
import { wordsIn } from '../words/phrase-finder.js';
import { stem } from '../words/stems.js';
import { placesIn } from './places-in.js';
import { betweenFigures, isNumbered, type Stand } from './stand.js';

export interface Beside {
  /** The stems of the words around the figure up to the next ones, those of the parts they name included. */
  said: () => ReadonlySet<string>;
  /** Where the figure is said to be, in English. */
  places: readonly string[];
  /** "of which", "dont": told as a part of the figure before. */
  isPart: boolean;
  /** "a year", "chaque trimestre": in days, how long the figure is said to be of, over and over. */
  rate: { name: string; days: number } | null;
}

const clauseMarks = new Set([';', ':', '—', '–']);

/** `previous`: the sentence before, where it is of the same company. `leaving`: the token where the sentence goes on to why or what for. `soFar`: it tells of all there was. */
export function besideOf(stand: Stand, { previous, leaving, soFar }: { previous: Scene | null; leaving: number; soFar: boolean }): Beside {
  const { article, claim, first, next, words } = stand;
  const [from, to] = betweenFigures(withoutChange(stand), first, next);
  const opened = lastEnd(stand, from, first);
  const open = opened ?? from;
  const stopped = firstStop(stand, next, to);
  const [near, ended] = firstElsewhere(stand, next, to);
  const said = wordsBetween(article, [open, Math.min(stopped, Math.max(next, leaving))], stand);
  const around = wordsBetween(article, [open, near], stand);
  const isLocal = traitsOf(claim.metric).local;
  const strange = isLocal ? strangePlace(stand, to) : null;
  // "It invests in Sweden. Power: 23 MW.": a project stays where it was said to be.
  const site =
    previous && traitsOf(claim.metric).project && placesIn(around, words).length === 0
      ? placesIn(wordsBetween(article, [previous.sentence.first, previous.sentence.next]), words)
      : [];
  let stems: ReadonlySet<string> | null = null;
  return {
    said: () =>
      (stems ??= new Set(
        [
          ...said,
          ...[...placesIn(said, words), ...site, ...meaningsIn(said).map(({ meaning }) => meaning)].flatMap(wordsIn),
          ...(soFar ? ['cumulative'] : []),
        ].map(stem),
      )),
    isPart: opened === first && !clauseMarks.has(article.tokens[first - 1]!.word),
    places: isLocal ? [...new Set([...placesIn(around, words), ...(strange === null ? [] : [strange])])] : [],
    rate: rateIn(stand, open, ended),
  };
}

/** "its cloud division grew 34 percent to 39.8 billion": one breath, the change is no figure between the two. */
function withoutChange({ article: { tokens }, scene, claim, first }: Stand): Scene {
  const isChange = ({ figure, next }: Scene['figures'][number]): boolean =>
    figure.unit === 'percent' &&
    claim.unit !== 'percent' &&
    next < first &&
    first - next <= 3 &&
    tokens.slice(next, first).every(({ kind }) => kind === 'word');
  return { ...scene, figures: scene.figures.filter((one) => !isChange(one)) };
}

/** Where the last word or mark that opens a part ends. */
function lastEnd({ article, words }: Stand, from: number, first: number): number | null {
  for (let at = first; at > from; at -= 1)
    if (clauseMarks.has(article.tokens[at - 1]!.word) || words.ofWhich.before(article, at)) return at;
  return null;
}

/** Where what is told of the figure's parts begins. */
function firstStop({ article, words }: Stand, next: number, to: number): number {
  for (let at = next; at < to; at += 1)
    if (clauseMarks.has(article.tokens[at]!.word) || words.ofWhich.after(article, at) || words.partings.after(article, at)) return at;
  return to;
}

/** Where what is said of the figure ends, and where the word that ends it does: "a month after". */
function firstElsewhere({ article, words }: Stand, next: number, to: number): [at: number, next: number] {
  for (let at = next; at < to; at += 1) {
    if (article.tokens[at]!.word === ',') return [at, at + 1];
    const found = words.ofWhich.after(article, at) ?? words.elsewhere.after(article, at);
    if (found) return [at, found.next];
  }
  return [to, to];
}

/** The words of a stretch, folded, without where somebody is from; "V3" is one word, "États-Unis" two. */
function wordsBetween({ tokens }: Article, [from, to]: readonly [number, number], stand?: Stand): string[] {
  let text = '';
  for (let at = from; at < to; at += 1) {
    at = stand ? pastSeat(stand, at) : at;
    if (at < to) text += (tokens[at]!.gap === Gap.none ? '' : ' ') + tokens[at]!.word;
  }
  return wordsIn(text);
}

/** "based in Paris", "installée à Londres": past the place, and past what describes the company. */
function pastSeat({ article, words, scene, claim }: Stand, at: number): number {
  // "The Redmond group": the company, and no part of it.
  const called = scene.mentions.find(({ first, how, whom }) => first === at && how === 'description' && whom?.id === claim.entity.id);
  if (called) return called.next;
  const seated = words.seated.after(article, at);
  const tie = seated && words.seatTies.after(article, seated.next);
  if (!tie) return at;
  return tie.next + (article.lexis.articles.has(article.tokens[tie.next]?.word ?? '') ? 2 : 1);
}

/** So many words may stand between a figure and its place. */
const longestWay = 8;

/** "in Loughborough", right after the figure and what it counts: a name that is no company, month or round is a place. */
function strangePlace(stand: Stand, to: number): string | null {
  const { article, scene, next, words } = stand;
  const { tokens, lexis } = article;
  for (let at = next; at < Math.min(to, next + longestWay) && tokens[at]!.kind === 'word'; at += 1) {
    if (!words.placedIn.has(tokens[at]!.word)) continue;
    const name = lexis.articles.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    let end = name;
    while (end < to && (tokens[end]!.isNamelike || (tokens[end]!.word === '-' && tokens[end]!.gap === Gap.none))) end += 1;
    const isNamed = scene.mentions.some(({ first, next: past }) => first <= name && past > name);
    if (end === name || isShouted(article.text, tokens[name]!) || isNamed || isNumbered(stand, name) || words.noPlaces.after(article, name))
      continue;
    const said = wordsBetween(article, [name, end]);
    return placesIn([tokens[at]!.word, ...said], words)[0] ?? said.join(' ');
  }
  return null;
}

/** How long the figures are of that are told over and over, in days, and what definitions call it. */
const lengths: Readonly<Partial<Record<Unit, readonly [name: string, days: number]>>> = {
  year: ['per year', 365],
  quarter: ['per quarter', 91],
  month: ['per month', 30],
  week: ['per week', 7],
  day: ['per day', 1],
};

/** "a year", "chaque trimestre"; not "a year earlier", "within a year". Only people come back every day or week. */
function rateIn({ article, claim, words }: Stand, from: number, to: number): Beside['rate'] {
  for (let at = from; at < to; at += 1) {
    if (words.yearly.after(article, at)) return { name: 'per year', days: 365 };
    const each = words.each.after(article, at);
    const unit = each && article.lexis.units.get(article.tokens[each.next]?.word ?? '');
    if (!unit || words.notEachAfter.before(article, at) || words.notEachBefore.after(article, each.next + 1)) continue;
    const [name, days] = lengths[unit] ?? ['', 0];
    return days > 7 || (days > 0 && traitsOf(claim.metric).clients) ? { name, days } : null;
  }
  return null;
}

/** Whether the words speak of the part that a definition names: "seattle area", "business customers", "us government"; or the sentence does by a name, "cerner acquisition". */
export function speaksOf({ said }: Beside, definition: string, named: readonly string[] = []): boolean {
  const parts = fold(definition)
    .split(/[\s,-]+/)
    .filter((word) => word !== '' && !empty.has(word));
  return parts.length > 0 && parts.every((part) => said().has(stem(part)) || named.some((id) => id.split('-').includes(part)));
}

/** The places a figure is said to be at that its source, in English, does not name. */
export const unsaidPlaces = ({ places }: Beside, source: string): string[] => {
  if (places.length === 0) return [];
  const words = wordsIn(fold(source));
  const named = placesIn(words, doubtWordsOf('en'));
  return places.filter((place) => !named.includes(place) && !` ${words.join(' ')} `.includes(` ${wordsIn(place).join(' ')} `));
};

const empty = new Set(
  'the a of in at and for by its with area headquarters site campus division business development team total over tools acquisition'.split(
    ' ',
  ),
);
