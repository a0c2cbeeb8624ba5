// A verb in the forms the press uses, from its infinitive and the endings of its language.

import { fold } from '../figures/fold.js';
import type { Reporting } from '../languages/reporting.js';

/** "lay off" gives "lay off", "lays off", "laid off", "laying off". A French reflexive gives up its pronoun. */
export function formsOf(verb: string, { conjugation, code }: Reporting): string[] {
  const bare = code === 'fr' ? verb.replace(/^(?:s'|se )/, '') : verb;
  const space = bare.indexOf(' ');
  const head = space < 0 ? bare : bare.slice(0, space);
  const rest = space < 0 ? '' : bare.slice(space);
  const irregular = conjugation.irregular[head];
  const forms = irregular === undefined ? regular(head, conjugation.endings) : [head, ...irregular.split(' ')];
  return [...new Set(forms.map((form) => fold(form) + rest))];
}

function regular(head: string, endings: Reporting['conjugation']['endings']): string[] {
  for (const [ending, cut, suffixes] of endings) {
    if (head.endsWith(ending)) return [head, ...suffixes.map((suffix) => head.slice(0, head.length - cut) + suffix)];
  }
  return [head];
}
