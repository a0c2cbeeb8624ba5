// An amount from the digits said and what may follow any number: a scale, "and a half".

import { numeralOf, type Numeral } from './numeral.js';
import { follows, isGlued, isMark, wordAt, type Page } from './page.js';
import type { Found } from './phrases.js';
import { readScale } from './read-scale.js';

/** `shift` is a power of ten already said: 9 for "ten billion", of which `said` is 10. */
export function readAmount(
  page: Page,
  first: number,
  said: string,
  from: number,
  more: Partial<Pick<Numeral, 'currency' | 'form'>> = {},
  shift = 0,
): Numeral {
  const isWhole = !said.includes('.');
  const early = isWhole && shift === 0 ? addedPart(page, from, false) : null;
  // "$165+ billion".
  const open = isMark(page, from, '+') && isGlued(page, from) ? readScale(page, from + 1, Number(said), Boolean(more.currency)) : null;
  if (open && open.power > 0)
    return numeralOf(first, open.next, said, open.power + shift, { ...more, note: open.note, max: null, hedge: 'at-least' });
  const scale = readScale(page, early?.next ?? from, Number(said), Boolean(more.currency));
  const late = !isWhole || early || (scale.next === from && shift === 0) ? null : addedPart(page, scale.next, true);
  const part = early ?? late;
  return numeralOf(first, late?.next ?? scale.next, part ? said + String(part.meaning).slice(1) : said, scale.power + shift, {
    ...more,
    note: scale.note,
  });
}

/** "and a half", "and three quarters"; but in "ten and a quarter of" the quarter is a share of its own. */
function addedPart(page: Page, at: number, isAfterScale: boolean): Found<number> | null {
  const part = follows(page, at) ? page.lexicon.andParts.after(page, at) : null;
  return part && !isAfterScale && part.meaning !== 0.5 && page.lexicon.partOf.has(wordAt(page, part.next)) ? null : part;
}
