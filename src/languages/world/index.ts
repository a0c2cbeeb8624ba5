// The marks and codes that no language owns.

import { codesOfNames, currencyCodes, currencyMarks, dollarMarks, fineCurrencies, scaledCodes, wholeCurrencies } from './currencies.js';
import { measureSymbols } from './measures.js';
import { parts } from './parts.js';
import { places } from './places.js';

export const world = { codesOfNames, currencyCodes, currencyMarks, dollarMarks, scaledCodes, wholeCurrencies, fineCurrencies, measureSymbols, parts, places } as const;
