// Takes the numbers that no other finder wanted.

import { sight, type Finder } from './sighting.js';

/** Bare millions and more are amounts of something told elsewhere: "2,8 milliards". */
const amountPower = 6;

export const findAmount: Finder = (numeral) => {
  if (numeral.form === 'part') return null;
  const kind = numeral.power >= amountPower ? 'amount' : 'number';
  return sight(numeral, 'number', null, { readers: numeral.note ? [kind, numeral.note] : [kind] });
};
