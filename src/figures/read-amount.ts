// An amount from the digits said and what may follow any number: a scale, "and a half".

import { numeralOf, type Numeral } from './numeral.js';
import { follows, type Page } from './page.js';
import { readScale } from './read-scale.js';

/** `shift` is a power of ten already said: 9 for "ten billion", of which `said` is 10. */
export function readAmount(page: Page, first: number, said: string, from: number, more: Partial<Pick<Numeral, 'currency' | 'form'>> = {}, shift = 0): Numeral {
  const halfAt = (at: number) => (said.includes('.') || !follows(page, at) ? null : page.lexicon.andHalf.after(page, at));
  const early = shift === 0 ? halfAt(from) : null;
  const scale = readScale(page, early?.next ?? from, Number(said), Boolean(more.currency));
  const late = early || (scale.next === from && shift === 0) ? null : halfAt(scale.next);
  return numeralOf(first, late?.next ?? scale.next, early || late ? `${said}.5` : said, scale.power + shift, { ...more, note: scale.note });
}
