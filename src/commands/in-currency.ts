// `--in USD`: converted amounts beside the printed ones, never in their place, with the rate and its month.

import type { Command as Declaration } from 'commander';
import type { Bases } from '../query/bases.js';
import { converterTo, type Converted, type Converter } from '../query/conversion.js';
import type { ListedFact } from '../query/listed-fact.js';
import { showAmount } from '../view/show-value.js';
import type { Options } from './command.js';
import { currencyNamed } from './filter-options.js';

export const declareIn = (command: Declaration): Declaration =>
  command.option('--in <code>', 'convert money at ECB monthly average rates, said beside the printed figure');

/** The columns a conversion adds to flat formats. */
export const convertedFields = ['converted.min', 'converted.max', 'converted.unit', 'converted.rate', 'converted.date'] as const;

export interface InCurrency {
  code: string | null;
  converted(listed: ListedFact): Converted | null;
  /** "≈ $13.7B" beside "€11.7B"; nothing where nothing was converted. */
  shown(listed: ListedFact): string;
  notes: readonly string[];
}

export function inCurrency(bases: Bases, options: Options): InCurrency {
  if (options.in === undefined) return { code: null, converted: () => null, shown: () => '', notes: [] };
  const code = currencyNamed(options.in as string);
  const converter: Converter = converterTo(bases, code);
  const converted = ({ fact, source }: ListedFact): Converted | null => converter.convert(fact.value, fact.period, source.published);
  return {
    code,
    converted,
    shown(listed) {
      const found = converted(listed);
      if (!found) return '';
      const amounts = [found.min, found.max].filter((amount, index, all) => amount !== null && all.indexOf(amount) === index);
      return `≈ ${amounts.map((amount) => showAmount(amount!, code)).join('–')} at ${found.rate} (${found.date})`;
    },
    notes: [`≈ is converted at European Central Bank reference rates, monthly averages; every other figure is as printed`],
  };
}
