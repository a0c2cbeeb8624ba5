// Finds amounts of money: "$6.6 billion", "1,7 milliard d’euros", "350 M€", "20 dollars 43 cents".

import { lastDigitWeight } from '../model/decimal.js';
import { follows, isGlued, pastHyphen, wordAt } from './lined.js';
import type { Numeral } from './numeral.js';
import type { Passage } from './passage.js';
import type { Found } from './phrases.js';
import { shifted, sight, type Finder, type Sighting } from './sighting.js';
import { Gap } from './token.js';

export const findMoney: Finder = (numeral, passage) => {
  if (numeral.form === 'part') return null;
  const before = numeral.currency;
  const after = currencyAfter(numeral, passage);
  if (before) {
    const refined = after && (after.meaning === before.meaning || wordAt(passage, before.next - 1) === '$' || before.meaning === 'USD') && !startsNext(passage, after) ? after : null;
    const money = sight(numeral, 'money', (refined ?? before).meaning, { first: numeral.signFirst ?? before.first, next: refined?.next ?? numeral.next });
    return withHundredths(money, passage);
  }
  if (after) return withHundredths(sight(numeral, 'money', after.meaning, { next: after.next }), passage);
  return smallMoney(numeral, passage);
};

/** "de dollars", "$", "-dollar", "USD" after a number. */
function currencyAfter(numeral: Numeral, passage: Passage): Found<string> | null {
  const { lexicon } = passage;
  const at = pastHyphen(passage, numeral.next);
  if (!follows(passage, at)) return null;
  const isLinked = lexicon.of.has(wordAt(passage, at));
  const found = lexicon.currencyAfter.after(passage, isLinked ? at + 1 : at);
  if (!found || startsNext(passage, found)) return null;
  const isShy = lexicon.shyCurrencies.has(wordAt(passage, found.first)) && found.next === found.first + 1;
  return isShy && numeral.power === 0 && numeral.min < 100 ? null : found;
}

/** A mark that belongs to the next amount: the "$" of "12 $5 notes". */
function startsNext(passage: Passage, { first, next }: Found<string>): boolean {
  return !isGlued(passage, first) && passage.tokens[next]?.kind === 'digits' && isGlued(passage, next);
}

/** Cents and grands. */
function smallMoney(numeral: Numeral, passage: Passage): Sighting | null {
  const { hundredths, thousands } = passage.lexicon;
  const at = pastHyphen(passage, numeral.next);
  if (!follows(passage, at) || numeral.power > 0) return null;
  const cents = hundredths.after(passage, at);
  if (cents) return shifted(sight(numeral, 'money', cents.meaning, { next: cents.next }), -2);
  const grand = thousands.after(passage, at);
  return grand && shifted(sight(numeral, 'money', grand.meaning, { next: grand.next }), 3);
}

/** "20 dollars 43 cents", "2 euros et 5 centimes", "cinq euros trente". */
function withHundredths(money: Sighting, passage: Passage): Sighting {
  const { lexicon, numeralAt, tokens } = passage;
  const at = lexicon.and.has(wordAt(passage, money.next)) ? money.next + 1 : money.next;
  const cents = numeralAt.get(at);
  if (!cents || !follows(passage, money.next) || money.numeral.power > 0 || !Number.isInteger(money.min) || cents.currency || !Number.isInteger(cents.min) || cents.min >= 100 || cents.max === null) return money;
  const named = lexicon.hundredths.after(passage, cents.next);
  const isBare = cents.min >= 10 && (cents.next === tokens.length || tokens[cents.next]!.kind === 'mark' || tokens[cents.next]!.gap > Gap.line);
  if (!named && !(isBare && money.next > money.numeral.next && at === money.next)) return money;
  const amount = Number(`${money.min}.${String(cents.min).padStart(2, '0')}`);
  return { ...money, min: amount, max: amount, precision: lastDigitWeight('0.01', 0), next: named?.next ?? cents.next };
}
