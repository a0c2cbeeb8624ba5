// Investors nobody knows, told by the list they stand in: "led by Hopu Capital, with participation from X, Y and Z".

import type { Article } from '../text/article.js';
import { isNounBefore, isVerbBefore } from '../text/senses-at.js';
import { sentenceAt } from '../text/sentences.js';
import { Gap } from '../text/word.js';
import { nameAt, type NameIndex } from './known-names.js';
import { pastName } from './past-name.js';

/** A name in capitals and the tokens it takes. */
interface Run {
  first: number;
  next: number;
}

/** A list longer than this is no list of investors. */
const mostNames = 14;
/** The noun that introduces a name in a list: "Singapore state investment firm". */
const mostInNoun = 6;

/** The first tokens of the runs that put money in. */
export function backersOf<One extends Run>(
  article: Article,
  runs: readonly One[],
  names: NameIndex,
  isPerson: (run: One) => boolean,
): ReadonlySet<number> {
  const { tokens, lexis, sentences, figures, text } = article;
  const lines = { text, tokens };
  const byFirst = new Map(runs.map((run) => [run.first, run]));
  const backers = new Set<number>();
  for (const { first, next } of sentences) {
    for (let at = first; at < next; at += 1) {
      const opener =
        lexis.backedBy.after(lines, at) ?? (lexis.gathers.has(tokens[at]!.word) && namesRound(first, at) ? { next: at + 1 } : null);
      // "dirigé par le Français Jean Dupont": who leads a company.
      if (opener && opener.next < next) list(opener.next, next, lexis.leaders.has(tokens[at]!.word));
    }
  }
  // "a obtenu 85 millions d'euros de X, de Y et de Z", "un tour de 500 millions avec X et Y".
  for (const { figure, hedgeFirst, next } of lexis.code === 'fr' ? figures : []) {
    const tie = figure.kind === 'money' ? lexis.ties.after(lines, next) : null;
    if (
      ((tie?.meaning === 'of' && lexis.genitives.has(tokens[next]!.word) && (isRaised(hedgeFirst, 'verb') || isLent(hedgeFirst - 1))) ||
        (tie?.meaning === 'with' && (isRaised(hedgeFirst, 'verb') || isRaised(hedgeFirst - 1, 'noun')))) &&
      nameFrom(next + 1, Math.min(next + 4, tokens.length))
    )
      list(next + 1, sentences[sentenceAt(sentences, next)]!.next, false);
  }
  return backers;

  function isLent(at: number): boolean {
    return isNounBefore({ text, tokens, lexis }, at, ({ metric }) => metric.is.loan);
  }

  function isRaised(at: number, kind: 'noun' | 'verb'): boolean {
    return (kind === 'verb' ? isVerbBefore : isNounBefore)({ text, tokens, lexis }, at, ({ metric }) => metric.is.round);
  }

  /** "Le tour a rassemblé X et Y". */
  function namesRound(from: number, end: number): boolean {
    return tokens.slice(from, end).some(({ word }) => lexis.roundWords.has(word));
  }

  function list(from: number, end: number, isLed: boolean): void {
    let at = from;
    for (let count = 0; count < mostNames; count += 1) {
      const name = nameFrom(at, end);
      if (!name) return;
      if (name.isRun && !(isLed && isPerson(byFirst.get(name.first)!))) backers.add(name.first);
      at = name.next;
      if (tokens[at]?.word === '(') while (at < end && tokens[at - 1]!.word !== ')') at += 1;
      const start = at;
      while (
        at < end &&
        (tokens[at]!.word === ',' || lexis.joins.has(tokens[at]!.word) || tokens[at]!.word === 'as' || tokens[at]!.word === 'well')
      )
        at += 1;
      if (at === start) return;
    }
  }

  function nameFrom(from: number, end: number): { first: number; next: number; isRun: boolean } | null {
    for (let at = from; at < Math.min(end, tokens.length, from + mostInNoun); at += 1) {
      const token = tokens[at]!;
      if (at > from && token.gap > Gap.line) return null;
      const known = token.kind === 'mark' ? null : nameAt(tokens, at, names, lexis);
      if (known) return { first: known.first, next: pastName(article, known.next), isRun: false };
      const run = byFirst.get(at);
      if (run) return { ...run, isRun: true };
      if (
        (token.kind === 'mark' && token.word !== '-') ||
        lexis.relatives.has(token.word) ||
        lexis.beForms.has(token.word) ||
        lexis.says.has(token.word)
      )
        return null;
    }
    return null;
  }
}
