// Whether a name opens its line, with nothing but a mark between it and its figure: "2. Helsing – $691M".

import type { Article, Placed } from '../text/article.js';
import { Gap } from '../text/word.js';

const marks = new Set(['-', '–', '—', ':', '|']);

/** But for a number or a bullet before the name. */
export function opensLine(
  { tokens }: Article,
  { first, next }: { first: number; next: number },
  { hedgeFirst }: Pick<Placed, 'hedgeFirst'>,
): boolean {
  const mark = tokens[next];
  if (hedgeFirst !== next + 1 || mark === undefined || (mark.word === '-' && mark.gap === Gap.none)) return false;
  let open = first;
  while (open > 0 && tokens[open]!.gap < Gap.line && first - open < 4 && tokens[open - 1]!.kind !== 'word') open -= 1;
  if (open > 0 && tokens[open]!.gap < Gap.line) return false;
  return marks.has(mark.word) || (mark.word === ',' && tokens[open]!.kind === 'digits' && open < first);
}

/** "Les levées de la semaine : Nimbus, 145 millions ; Vast (40 millions)": names of a row, each with its figure. */
export const isInRow = ({ tokens, lexis }: Article, { first, next }: { first: number; next: number }, hedgeFirst: number): boolean =>
  lexis.code === 'fr' &&
  hedgeFirst === next + 1 &&
  (tokens[first - 1]?.word === ';' || tokens[first - 1]?.word === ':') &&
  (tokens[next]!.word === ',' || tokens[next]!.word === '(' || tokens[next]!.word === ':');
