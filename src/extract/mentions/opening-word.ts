// The first word of a sentence is written large, name or not: what tells that it is none.

import type { Article } from '../text/article.js';
import { isNounAt } from '../text/senses-at.js';
import { Gap, isInfinitive } from '../text/word.js';

/** "Créé". */
const shortestParticiple = 3;

/** "Refusant l'offre, elle", "Imaginez lever", "Fondée en 2020": a verb that opens its sentence. */
export function isOpeningAct(
  { text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>,
  at: number,
  next: number,
  first: number,
): boolean {
  const after = tokens[next]?.word ?? '';
  if (at > first || next > at + 1) return false;
  // "Contracts signed for next year": a noun for figures.
  if (lexis.code === 'en') return isNounAt({ text, tokens, lexis }, at) || isAdverb({ text, tokens, lexis }, at, next);
  if (lexis.perfects.has(tokens[at]!.word)) return true;
  if (tokens[at]!.end - tokens[at]!.start > shortestParticiple && /ée?s?$/.test(text.slice(tokens[at]!.start, tokens[at]!.end)))
    return tokens[next]?.kind === 'word' && !tokens[next]!.isNamelike && lexis.ties.after({ text, tokens }, next) !== null;
  return /(?:ant|ez)$/.test(tokens[at]!.word) && (lexis.articles.has(after) || isInfinitive(lexis, after));
}

/** "Earlier it had cut 500 jobs", "Separately the company", "Earlier in the year": the subject stands behind. */
const isAdverb = ({ text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>, at: number, next: number): boolean =>
  lexis.withinYear.after({ text, tokens }, at) !== null ||
  lexis.pronouns.after({ text, tokens }, next) !== null ||
  lexis.articles.has(tokens[next]?.word ?? '') ||
  lexis.possessives.has(tokens[next]?.word ?? '');

/** "Prenez Nimbus": a French imperative before a name. */
export const isImperative = ({ tokens, lexis }: Pick<Article, 'tokens' | 'lexis'>, first: number): boolean =>
  lexis.code === 'fr' &&
  (tokens[first]!.word.endsWith('ez') || lexis.callsTo.has(tokens[first]!.word)) &&
  tokens[first + 1]?.kind === 'word' &&
  tokens[first + 1]!.isNamelike &&
  tokens[first + 1]!.gap === Gap.space;

/** "Jamais Nimbus", of a text that names Nimbus: without the word that only opens the sentence. */
export function withoutOpenings<Run extends { first: number; next: number; key: string }>(
  runs: Run[],
  sentences: Article['sentences'],
): Run[] {
  const starts = new Set(sentences.map(({ first }) => first));
  const times = new Map<string, number>();
  for (const { key } of runs) times.set(key, (times.get(key) ?? 0) + 1);
  return runs.map((run) => {
    const { first, next, key } = run;
    const rest = key.slice(key.indexOf(' ') + 1);
    return next - first > 1 && starts.has(first) && times.get(key) === 1 && times.has(rest) ? { ...run, first: first + 1, key: rest } : run;
  });
}
