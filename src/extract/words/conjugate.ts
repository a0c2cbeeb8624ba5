// A verb in the forms the press uses, from its infinitive and the endings of its language.

import { fold } from '../../figures/fold.js';
import type { Reporting } from '../../languages/reporting.js';

/** By the end of the first form: how much is cut off, and what is put there. */
export type Endings = readonly (readonly [ending: string, cut: number, endings: readonly string[]])[];

/** "lay off" gives "lay off", "lays off", "laid off", "laying off". A French reflexive gives up its pronoun. */
export function formsOf(verb: string, { conjugation, code }: Reporting): string[] {
  const bare = code === 'fr' ? verb.replace(/^(?:s'|se )/, '') : verb;
  const space = bare.indexOf(' ');
  const head = space < 0 ? bare : bare.slice(0, space);
  const rest = space < 0 ? '' : bare.slice(space);
  const irregular = conjugation.irregular[head];
  const forms = irregular === undefined ? [head, ...inflected(head, conjugation.endings)] : [head, ...irregular.split(' ')];
  return [...new Set(forms.map((form) => fold(form) + rest))];
}

/** Verbs of one word by stem and endings, folded, as tables of words keep them. */
export function verbStems(
  infinitives: readonly string[],
  { conjugation }: Reporting,
): (readonly [stem: string, endings: readonly string[]])[] {
  return infinitives.map((verb) => {
    const irregular = conjugation.irregular[verb];
    return irregular === undefined ? stems(verb, conjugation.endings) : (['', [verb, ...irregular.split(' ')].map(fold)] as const);
  });
}

/** The same of any word. */
export function stems(word: string, by: Endings): readonly [stem: string, endings: readonly string[]] {
  const [stem, endings] = stemOf(word, by);
  return [fold(stem), endings.map(fold)];
}

/** The forms of a word, by the first ending that it has. */
export function inflected(word: string, endings: Endings): string[] {
  const [stem, suffixes] = stemOf(word, endings);
  return suffixes.map((suffix) => stem + suffix);
}

/** What its forms have in common, and what they add to it. */
function stemOf(word: string, endings: Endings): readonly [stem: string, endings: readonly string[]] {
  const [, cut, suffixes] = endings.find(([ending]) => word.endsWith(ending)) ?? ['', 0, ['']];
  return [word.slice(0, word.length - cut), suffixes];
}
