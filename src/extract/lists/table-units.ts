// What the numbers under a table's head are counted in: "Revenue ($bn)", "in millions of dollars".

import { readFigures } from '../../figures/read-figures.js';
import type { Article, Placed } from '../text/article.js';
import type { Cell } from './table-rows.js';

/** What a head says of its unit. */
export const unitWords = new Set(
  'usd eur gbp dollar dollars euro euros livres pounds billion billions million millions milliard milliards bn m md mds mm b us number nombre amount montant figure chiffre value valeur'.split(
    ' ',
  ),
);

/** "Revenue ($bn)", "CA (Md€)", "in millions of dollars": what the numbers below are counted in. */
export function withUnit({ text, tokens, language }: Article, placed: Placed, places: readonly (Cell | null)[]): Placed {
  for (const place of places) {
    const said =
      place &&
      /(?:\(|, ?|(?<!\p{L})(?=(?:in|en) ))(?:(?:in|en) )?([$€£¥\p{L}%][^()]*?)\)?\s*[:.]?\s*$/u.exec(
        text.slice(tokens[place.first]!.start, tokens[place.next - 1]!.end),
      );
    if (!said) continue;
    const unit = said[1]!.replace(/billions of/i, 'billion').replace(/millions of/i, 'million');
    const [, currency = '', rest = ''] = /^([$€£¥]|[A-Z]{3}(?= |$))?(.*)$/.exec(unit)!;
    const [figure, ...more] = readFigures(`${currency}${placed.figure.text} ${rest}`, language);
    if (figure && more.length === 0 && figure.unit !== null && (figure.kind === 'money' || figure.kind === 'percent')) {
      const { start, end, hedgeStart, hedge } = placed.figure;
      return { ...placed, figure: { ...figure, text: placed.figure.text, start, end, hedgeStart, hedge } };
    }
  }
  return placed;
}
