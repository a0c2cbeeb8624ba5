// Tells who says what a figure tells: "according to Bloomberg", "rapporte l'agence Reuters", "people familiar with the matter".

import type { Mention } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { estimateOf } from '../what/estimate.js';

/** Somebody who says something, at the word that tells so. */
interface Teller {
  at: number;
  name: string;
  /** A verb whose subject stands before it and what is said behind it: "Nvidia said it would spend". */
  leads: boolean;
}

/** How far from what outsiders expect they are named. */
const besideEstimate = 4;

/** How many words end a sentence behind the verb that tells who said it: ", the company told Reuters on Tuesday." */
const tail = 8;

/** Who says the figure, by name where one is told; `null` where nobody does. */
export function attributionOf(article: Article, { sentence, mentions, times, figures }: Scene, placed: Placed): string | null {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  const own = estimateOf(article, placed);
  const estimates = figures.filter((one) => one !== placed).flatMap((one) => estimateOf(article, one) ?? []);
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const teller = named(at);
    if (teller && tells(teller)) return teller.name;
  }
  for (let at = sentence.first; at < sentence.next; at += 1)
    if (lexis.unnamed.after(lines, at) && !estimates.some(({ first, next }) => first - besideEstimate <= at && at < next))
      return unnamedFrom(at);
  return null;

  /** Those who are named, or said to be nobody, right where somebody speaks. */
  function named(at: number): Teller | null {
    const according = lexis.accordingTo.after(lines, at);
    if (according) {
      // "According to people close to Nvidia": not Nvidia.
      if (lexis.insiders.after(lines, according.next)) return null;
      const name = namedFrom(according.next, 4) ?? unnamedFrom(according.next);
      return name === null ? null : { at, name, leads: false };
    }
    // "the United States".
    if (tokens[at]!.isNamelike || !lexis.says.has(tokens[at]!.word)) return null;
    const before: Mention | undefined = mentions
      .filter(({ next, tie, how }) => next <= at && at - next < 3 && tie === null && how !== 'possessive')
      .at(-1);
    const subject = before?.whom?.name ?? nameUntil(at);
    if (subject) return { at, name: subject, leads: !endsWhatIsSaid(before?.first ?? at, at) };
    // "… affirmant que l'IA": whoever comes behind "que" says nothing.
    if (lexis.relativeObjects.has(tokens[at + 1]?.word ?? '')) return null;
    const behind = namedFrom(at + 1, 3) ?? unnamedFrom(at + 1);
    return behind === null ? null : { at, name: behind, leads: false };
  }

  /** What outsiders expected is theirs alone, not the company's, and a verb tells nothing of a figure before its subject. */
  function tells({ at, leads }: Teller): boolean {
    const isOfEstimate = estimates.some(({ first, next }) => first - besideEstimate <= at && at <= next + besideEstimate);
    return !isOfEstimate && !(leads && (own !== null || placed.next <= at));
  }

  /** ", the company told Reuters on Tuesday.": behind all it said. */
  function endsWhatIsSaid(subject: number, verb: number): boolean {
    let opening = subject;
    while (opening - 1 > sentence.first && tokens[opening - 1]!.kind !== 'mark') opening -= 1;
    let end = verb + 1;
    while (end < sentence.next && tokens[end]!.kind !== 'mark') end += 1;
    return opening > sentence.first && end - verb <= tail && !figures.some(({ first }) => verb < first && first < end);
  }

  function namedFrom(at: number, within: number): string | null {
    for (let look = at; look < Math.min(sentence.next, at + within); look += 1) {
      const known = mentions.find(({ first, whom, how }) => first === look && whom && how !== 'possessive');
      if (known) return known.whom!.name;
      const token = tokens[look]!;
      // "said on Wednesday it had raised".
      if (times.some(({ first, next }) => first <= look && look < next)) continue;
      if (token.kind === 'mark' && !'"“«'.includes(token.word)) return null;
      if (token.kind !== 'word' || !token.isNamelike || token.word.endsWith("'")) continue;
      let next = look + 1;
      while (
        next < sentence.next &&
        next < look + 4 &&
        tokens[next]!.kind === 'word' &&
        tokens[next]!.isNamelike &&
        tokens[next]!.gap === 1
      )
        next += 1;
      return text.slice(token.start, tokens[next - 1]!.end);
    }
    return null;
  }

  /** "…, Sifted reported": a name nobody knows, but no word that is only written large because it opens the sentence. */
  function nameUntil(next: number): string | null {
    const isOfName = (at: number): boolean =>
      at >= sentence.first &&
      tokens[at]!.kind === 'word' &&
      tokens[at]!.isNamelike &&
      !times.some((time) => time.first <= at && at < time.next);
    let first = next;
    while (isOfName(first - 1) && tokens[first]!.gap === 1) first -= 1;
    // "As Forbes reported", but "The Information reported".
    if (first === sentence.first && lexis.light.has(tokens[first]!.word) && !lexis.articles.has(tokens[first]!.word)) first += 1;
    const isOneWord = next - first === 1;
    // "CNBC reported", but "Executives said".
    const isOpening = first === sentence.first && !isShouted(text.slice(tokens[first]!.start, tokens[first]!.end));
    const isNone = first >= next || (isOneWord && (isOpening || lexis.titles.has(tokens[first]!.word)));
    if (isNone || mentions.some((mention) => mention.next > first && mention.first < next)) return null;
    return text.slice(tokens[first]!.start, tokens[next - 1]!.end);
  }

  function unnamedFrom(at: number): string | null {
    const found = lexis.unnamed.after(lines, at);
    return found && text.slice(tokens[found.first]!.start, tokens[found.next - 1]!.end);
  }
}

const isShouted = (word: string): boolean => word.length > 2 && word === word.toUpperCase();
