// The words of a sentence that name a metric.

import type { Mention } from '../mentions/mention.js';
import type { Article } from '../text/article.js';
import { Gap } from '../text/word.js';
import type { Sense } from '../words/lexis.js';
import { isMeaningTo } from './find-moods.js';

export interface Cue {
  first: number;
  next: number;
  senses: readonly Sense[];
}

/** The cues between two tokens, longest first, none inside a name. */
export function cuesIn({ text, tokens, lexis }: Article, first: number, next: number, mentions: readonly Mention[]): Cue[] {
  const cues: Cue[] = [];
  let mention = 0;
  for (let at = first; at < next;) {
    while (mention < mentions.length && mentions[mention]!.next <= at) mention += 1;
    const inside = mention < mentions.length && mentions[mention]!.first <= at ? mentions[mention]! : null;
    if (inside) {
      at = inside.next;
      continue;
    }
    const found = lexis.senses.after({ text, tokens }, at);
    if (found && found.next <= next && !isNoise(at, found.next) && !helps(at)) {
      const senses =
        (isNounHere(at) && !isHad(at, found.meaning)) || isPartOfWord(at)
          ? found.meaning.filter(({ kind }) => kind === 'noun')
          : found.meaning;
      if (senses.length > 0) cues.push({ first: at, next: found.next, senses });
      at = found.next;
    } else at += 1;
  }
  return cues;

  // "including leases", "la commande": after an article or a preposition no verb stands, but an infinitive or a participle.
  function isNounHere(at: number): boolean {
    const { word } = tokens[at]!;
    const before = tokens[at - 1];
    if (!before || at === first || tokens[at]!.gap > 2) return false;
    // "qui la valorise": "la" is whom the verb has.
    if (lexis.code === 'fr')
      return (
        !lexis.relatives.has(tokens[at - 2]?.word ?? '') &&
        text.slice(before.start, before.end) !== 'là' &&
        ['le', 'la', 'les', 'un', 'une', 'des', 'cette', 'sa', 'son', 'ses'].includes(before.word) &&
        !/r$/.test(word) &&
        !['a', 'ont', 'avait'].includes(word)
      );
    if (/(?:ed|ing)$/.test(word) || before.word === 'to') return false;
    // "Nimbus's lease obligations".
    if (before.word === 's' && before.gap === 0 && isPlainWord(at + 1)) return true;
    // "the maker of medical records software".
    const isOfPlural =
      word.endsWith('s') &&
      before.kind === 'word' &&
      at - first > 1 &&
      prepositions.has(tokens[at - 2]!.word) &&
      !lexis.describers.before({ text, tokens }, at);
    return (
      isOfPlural ||
      ['a', 'an', 'the', 'its', 'their', 'including', 'this', 'new', 'total'].includes(before.word) ||
      prepositions.has(before.word)
    );
  }

  function isPlainWord(at: number): boolean {
    const { kind, word } = tokens[at] ?? { kind: 'mark', word: '' };
    return kind === 'word' && !lexis.light.has(word) && lexis.ties.after({ text, tokens }, at) === null;
  }

  // "L'opération la valorise", "le prix le valorisait": whom a word has that is no noun at all.
  function isHad(at: number, senses: readonly Sense[]): boolean {
    return lexis.code === 'fr' && ['le', 'la', 'les'].includes(tokens[at - 1]!.word) && senses.every(({ kind }) => kind === 'verb');
  }

  // "had yielded": a verb that only helps another one.
  function helps(at: number): boolean {
    return lexis.code === 'en' && lexis.perfects.has(tokens[at]!.word) && /[a-z]ed$/.test(tokens[at + 1]?.word ?? '');
  }

  // "delayed-draw" draws nothing.
  function isPartOfWord(at: number): boolean {
    return lexis.code === 'en' && at > first + 1 && tokens[at]!.gap === 0 && tokens[at - 1]!.word === '-' && tokens[at - 1]!.gap === 0;
  }

  // "a weight-loss drug maker": no loss of its own.
  function isAttribute(at: number, end: number): boolean {
    return (
      isPartOfWord(at) &&
      end === at + 1 &&
      tokens[at - 2]!.kind === 'word' &&
      tokens[at - 2]!.word.length > 3 &&
      tokens[end]?.kind === 'word' &&
      tokens[end]!.gap === Gap.space &&
      isPlainWord(end) &&
      lexis.senses.after({ text, tokens }, end) === null
    );
  }

  // "une amende" but "fine-tuning"; "à la valeur" but "plus de"; a hyphenated word is another word.
  function isNoise(at: number, end: number): boolean {
    if (isAttribute(at, end)) return true;
    if (
      tokens[at]!.word === 'compte' &&
      (tokens[at + 1]?.word === 'tenu' || tokens[at - 1]?.word === 'en' || tokens[at + 1]?.word === 'rendu')
    )
      return true;
    if (isMeaningTo({ tokens, lexis }, at)) return true;
    return (
      tokens[end]?.word === '-' &&
      tokens[end]!.gap === 0 &&
      tokens[end + 1]?.gap === 0 &&
      tokens[end + 1]!.kind === 'word' &&
      end - at === 1 &&
      lexis.code === 'en' &&
      tokens[at]!.word === 'fine'
    );
  }
}

const prepositions = new Set(['of', 'in', 'on', 'with', 'for', 'from', 'by']);
