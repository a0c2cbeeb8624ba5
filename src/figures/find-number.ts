// Takes what no other finder wanted: a number and nothing more.

import { sight, type Finder } from './sighting.js';

export const findNumber: Finder = (numeral) => (numeral.form === 'part' || numeral.currency ? null : sight(numeral, 'number', null));
