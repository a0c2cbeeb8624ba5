// The words of a sentence that name a metric.

import type { Article } from './article.js';
import type { Sense } from './lexis.js';
import type { Mention } from './mention.js';

export interface Cue {
  first: number;
  next: number;
  senses: readonly Sense[];
}

/** The cues between two tokens, longest first, none inside a name. */
export function cuesIn({ text, tokens, lexis }: Article, first: number, next: number, mentions: readonly Mention[]): Cue[] {
  const cues: Cue[] = [];
  let mention = 0;
  for (let at = first; at < next; ) {
    while (mention < mentions.length && mentions[mention]!.next <= at) mention += 1;
    const inside = mention < mentions.length && mentions[mention]!.first <= at ? mentions[mention]! : null;
    if (inside) {
      at = inside.next;
      continue;
    }
    const found = lexis.senses.after({ text, tokens }, at);
    if (found && found.next <= next && !isNoise(at, found.next)) {
      cues.push({ first: at, next: found.next, senses: found.meaning });
      at = found.next;
    } else at += 1;
  }
  return cues;

  // "une amende" but "fine-tuning"; "à la valeur" but "plus de"; a hyphenated word is another word.
  function isNoise(at: number, end: number): boolean {
    return tokens[end]?.word === '-' && tokens[end]!.gap === 0 && tokens[end + 1]?.gap === 0 && tokens[end + 1]!.kind === 'word' && end - at === 1 && lexis.code === 'en' && tokens[at]!.word === 'fine';
  }
}
