// What a sentence says beside a figure that makes it the figure of a part: a place, or the words of a part that is known.

import type { Scene } from '../extract/scene.js';
import { fold } from '../figures/fold.js';
import type { Claim } from '../model/verdict.js';
import { wordsOf, type DraftRead } from './draft-read.js';
import { meaningsIn } from './meanings.js';
import { wordsIn } from './phrase-finder.js';
import { placesIn } from './places-in.js';
import { stem } from './stems.js';

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

/** Figures that may be those of one place. */
const local = new Set([
  'layoffs',
  'headcount',
  'capex',
  'revenue',
  'revenue-run-rate',
  'profit',
  'net-loss',
  'users',
  'market-share',
  'chips',
  'capacity',
  'deal-count',
  'research-development',
]);

/** Figures of a thing that stands somewhere. */
const projects = new Set(['capacity', 'capex', 'chips']);

const oneBreath = /^[\s\p{L}]{1,18}$/u;
const breaks = /[;:—–]|\b(?:of which|of whom|including|dont|y compris|parmi lesquels|parmi eux)\b/g;
const stops =
  /[;:—–]|\b(?:of which|of whom|including|mostly|mainly|largely|partly|half|while|but|dont|y compris|parmi|surtout|principalement|notamment|moitie|tandis|alors|mais)\b/;
/** A place named beyond these is another matter's. */
const ends =
  /,|\b(?:of which|of whom|including|while|but|which|who|where|after|because|dont|y compris|parmi|tandis|alors|mais|qui|apres|car)\b/;
/** Where somebody is from says nothing of the figure. */
const seats =
  /\b(?:based|headquartered|located|born|founded|listed|basee?s?|installee?s?|fondee?s?|nee?s?|cotee?s?|implantee?s?) (?:in|a|au|aux|en|near|outside|pres de) (?:the |la |le )?[\p{L}-]+/gu;

/** `previous`: the sentence before, where it is of the same company. `leaving`: where the sentence goes on to why or what for, in UTF-16. `soFar`: it tells of all there was. */
export function besideOf(
  read: Pick<DraftRead, 'prose' | 'article'>,
  { sentence, figures, mentions }: Scene,
  { start, end, metric, unit }: Claim,
  { previous, leaving, soFar }: { previous: Scene | null; leaving: number; soFar: boolean },
): Beside {
  const {
    prose,
    article: { tokens },
  } = read;
  const [first, last] = [tokens[sentence.first]!.start, tokens[sentence.next - 1]!.end];
  let [before, after] = [first, last];
  for (const { figure } of figures) {
    // "its cloud division grew 34 percent to 39.8 billion": one breath.
    const isChange =
      figure.unit === 'percent' && unit !== 'percent' && oneBreath.test(prose.slice(figure.end, Math.min(start, figure.end + 20)));
    if (figure.end <= start && !isChange) before = Math.max(before, figure.end);
    if (figure.hedgeStart >= end) after = Math.min(after, figure.hedgeStart);
  }
  const ahead = fold(prose.slice(before, start));
  const behind = fold(prose.slice(end, after));
  const opened = [...ahead.matchAll(breaks)].at(-1);
  const stopped = behind.search(stops);
  const open = ahead.slice(opened ? opened.index + opened[0].length : 0);
  const upTo = (until: number): string =>
    `${open} ${fold(prose.slice(start, end))} ${until < 0 ? behind : behind.slice(0, until)}`.replace(seats, '');
  const words = upTo(Math.min(stopped < 0 ? behind.length : stopped, Math.max(0, leaving - end)));
  const near = upTo(behind.search(ends));
  let said: ReadonlySet<string> | null = null;
  const isLocal = local.has(metric);
  const strange = isLocal
    ? strangePlace(prose.slice(end, after), (at) =>
        mentions.some(({ first, next }) => tokens[first]!.start <= end + at && tokens[next - 1]!.end > end + at),
      )
    : null;
  // "It invests in Sweden. Power: 23 MW.": a project stays where it was said to be.
  const site = previous && projects.has(metric) && placesIn(near).length === 0 ? placesIn(fold(wordsOf(read, previous))).join(' ') : '';
  return {
    said: () => (said ??= stemsOf(`${words} ${site} ${soFar ? 'cumulative' : ''}`)),
    isPart: /(?:of which|of whom|including|dont|y compris)\s+(?:(?:only|just|some|about|nearly|pres de|environ|seulement)\s+)?$/.test(
      ahead,
    ),
    places: isLocal ? [...new Set([...placesIn(near), ...(strange === null ? [] : [strange])])] : [],
    rate: rateIn(upTo(endOf(behind)), metric),
  };
}

/** Where what is said of the figure ends, the word that ends it included: "a month after". */
function endOf(behind: string): number {
  const end = ends.exec(behind);
  return end ? end.index + end[0].length : -1;
}

/** "in Loughborough", right after the figure and what it counts: a name that is no company, month or round is a place. */
function strangePlace(behind: string, isNamed: (at: number) => boolean): string | null {
  const match = /^[^,;:.()]{0,40}?\s(?:in|en|à|au|aux) (?:the |la |le |les |l[’'])?(\p{Lu}\p{Ll}{2,}[\p{L}-]*(?: \p{Lu}\p{Ll}+)*)/u.exec(
    behind,
  );
  if (!match) return null;
  const name = match[1]!;
  const at = match.index + match[0].length - name.length;
  return times.test(name) || isNamed(at) ? null : (placesIn(fold(`in ${name}`))[0] ?? fold(name));
}

const times =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Spring|Summer|Autumn|Winter|Series|Fiscal|Wall Street|Série)/;

/** Not "a year earlier", "within a year", "over the year". */
const rates =
  /(?<!(?:within|in|over|for|after|about|than|over|half|en|pendant|apres|depuis|il y a|moins d'|plus d'|sur) )(?<![\p{L}])(?:an?|per|each|every|par|chaque|tous les|toutes les) (year|quarter|month|week|day|an|annee|ans|trimestre|mois|semaines?|jours?)(?![\p{L}])(?! (?:of|de|d'|ago|earlier|later|before|after|on|plus tot|plus tard|auparavant|apres))/u;
const lengths: Readonly<Record<string, readonly [string, number]>> = {
  week: ['per week', 7],
  semaine: ['per week', 7],
  semaines: ['per week', 7],
  day: ['per day', 1],
  jour: ['per day', 1],
  jours: ['per day', 1],
  year: ['per year', 365],
  an: ['per year', 365],
  ans: ['per year', 365],
  annee: ['per year', 365],
  quarter: ['per quarter', 91],
  trimestre: ['per quarter', 91],
  month: ['per month', 30],
  mois: ['per month', 30],
};

/** Only people come back every day or week. */
function rateIn(words: string, metric: string): Beside['rate'] {
  const found = lengths[rates.exec(words)?.[1] ?? ''];
  return found && (found[1] > 7 || metric === 'users') ? { name: found[0], days: found[1] } : null;
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    [
      ...words.split(/[^\p{L}\p{N}]+/u),
      ...[...placesIn(words), ...meaningsIn(wordsIn(words)).map(({ meaning }) => meaning)].flatMap((known) => known.split(/[ -]/)),
    ].map(stem),
  );

/** Whether the words speak of the part that a definition names: "seattle area", "business customers", "us government"; or the sentence does by a name, "cerner acquisition". */
export function speaksOf({ said }: Beside, definition: string, named: readonly string[] = []): boolean {
  const parts = fold(definition)
    .split(/[\s,-]+/)
    .filter((word) => word !== '' && !empty.has(word));
  return parts.length > 0 && parts.every((part) => said().has(stem(part)) || named.some((id) => id.split('-').includes(part)));
}

/** The places a figure is said to be at that its source does not name. */
export const unsaidPlaces = ({ places }: Beside, source: string): string[] => {
  if (places.length === 0) return [];
  const words = fold(source);
  const named = placesIn(words);
  return places.filter((place) => !named.includes(place) && !words.includes(place));
};

const empty = new Set(
  'the a of in at and for by its with area headquarters site campus division business development team total over tools acquisition'.split(
    ' ',
  ),
);
