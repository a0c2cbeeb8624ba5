// The marks and codes that no language owns.

import { currencyCodes, currencyMarks, dollarMarks } from './currencies.js';
import { measureSymbols } from './measures.js';

export const world = { currencyCodes, currencyMarks, dollarMarks, measureSymbols } as const;
