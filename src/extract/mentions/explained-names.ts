// Companies that an aside right behind their name explains: "Nimbus, a Paris-based start-up".

import type { Article } from '../text/article.js';
import { pastBrackets } from '../text/past-brackets.js';
import { Gap } from '../text/word.js';
import type { Run } from './capital-runs.js';
import { seatAfter } from './description-of.js';

const isFirst = (tokens: Article['tokens'], at: number): boolean =>
  at === 0 || tokens[at]!.gap >= Gap.line || '.!?…'.includes(tokens[at - 1]!.word);

/** "Selon le média américain The Information, la société": who is quoted. */
function isQuoted({ text, tokens, lexis }: Article, first: number): boolean {
  for (let at = first - 1; at > Math.max(0, first - 6) && tokens[at]!.kind === 'word'; at -= 1)
    if (lexis.accordingTo.before({ text, tokens }, at)) return true;
  return lexis.accordingTo.before({ text, tokens }, first) !== null;
}

/** "Nimbus (Euronext Paris), leader mondial". */
function pastPlace({ tokens, lexis }: Article, next: number): number {
  const past = lexis.code === 'fr' ? pastBrackets(tokens, next) : next;
  return tokens[past]?.word === ',' ? past : next;
}

/** "a nearly six-year-old battery recycling start-up". */
const mostInExplanation = 12;

/** "Nimbus, a Paris-based start-up", "Nimbus, fabricant de drones". */
export function isExplained(article: Article, run: Run): boolean {
  const { text, tokens, lexis } = article;
  const { first } = run;
  const next = pastPlace(article, run.next);
  if (tokens[next]?.kind !== 'mark' || !(lexis.code === 'en' ? ',(—–' : ',(').includes(tokens[next]!.word)) return false;
  // "Certes, la start-up": a first word is no name for that.
  const lines = { text, tokens };
  const isOneWord = next === first + 1 && isFirst(tokens, first) && lexis.theOne.has(tokens[next + 1]?.word ?? '');
  if (isOneWord && lexis.code === 'fr') return false;
  // "Unsurprisingly, its business".
  if (lexis.code === 'en' && next === first + 1 && tokens[first]!.word.endsWith('ly') && isFirst(tokens, first)) return false;
  if (isQuoted(article, first)) return false;
  if (lexis.explains.after(lines, next + 1) && !lexis.firstNames.has(tokens[first]!.word)) return true;
  let last = Math.min(tokens.length, next + mostInExplanation);
  let isSeated = false;
  for (let at = next + 1; at < last; at += 1) {
    const found = lexis.describers.after(lines, at);
    // "Separately, chip designer Marvell said": the noun goes with the name after it.
    if (
      found &&
      found.next < tokens.length &&
      tokens[found.next]!.gap === Gap.space &&
      tokens[found.next]!.isNamelike &&
      tokens[found.next]!.kind === 'word'
    )
      return false;
    // "Nimbus, the platform that": told what it is, not who.
    if (found && isOneWord && !isSeated && !lexis.relatives.has(tokens[found.next]?.word ?? '') && !lexis.ties.after(lines, found.next))
      return false;
    if (found) return found.meaning !== 'other' && !lexis.titles.has(tokens[next + 1]!.word) && !lexis.titles.has(tokens[at - 1]!.word);
    const token = tokens[at]!;
    // "Nimbus, a Stockholm rival that raised".
    if (
      lexis.rivals.has(token.word) &&
      lexis.articles.has(tokens[next + 1]!.word) &&
      (lexis.relatives.has(tokens[at + 1]?.word ?? '') || (lexis.code === 'en' && tokens[at + 1]?.word === ','))
    )
      return true;
    const seat = token.word === ',' && lexis.code === 'en' ? seatAfter(article, at) : null;
    if (seat !== null) {
      at = seat;
      last = Math.min(tokens.length, seat + mostInExplanation);
      isSeated = true;
      continue;
    }
    // "Nimbus, the nearly six-year-old, Paris-based start-up".
    if (token.word === ',' && lexis.ages.has(tokens[at - 1]!.word)) {
      last = Math.min(tokens.length, at + mostInExplanation);
      isSeated = true;
      continue;
    }
    if (token.kind === 'mark' && token.word !== '-') return false;
    if (
      lexis.titles.has(token.word) ||
      lexis.relatives.has(token.word) ||
      (lexis.code === 'en' && lexis.subordinators.after(lines, at)) ||
      (at > next + 1 && lexis.ties.after(lines, at) && token.word !== 'de')
    )
      return false;
  }
  return false;
}
