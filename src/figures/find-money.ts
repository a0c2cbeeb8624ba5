// Finds amounts of money: "$6.6 billion", "1,7 milliard d’euros", "350 M€", "20 dollars 43 cents".

import { plainDigits, scaled } from '../model/decimal.js';
import { inWhole, type Numeral } from './numeral.js';
import { endsClause, follows, isCapitalised, isGlued, pastHyphen, wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Found } from './phrases.js';
import { sight, type Finder, type Sighting } from './sighting.js';

export const findMoney: Finder = (numeral, passage) => {
  if (numeral.form === 'part') return null;
  const money = marked(numeral, passage) ?? named(numeral, passage);
  return money ? withCents(withThousands(money, passage), passage) : coins(numeral, passage);
};

/** "Rp 31.500", "46.000 EUR": three decimals that are no cents, where the mark stands after the amount, as on the continent, or where there are no cents. */
function withThousands(money: Sighting, passage: Passage): Sighting {
  const { wholeCurrencies, fineCurrencies } = passage.lexicon;
  const isGrouped =
    wholeCurrencies.has(money.unit!) ||
    (money.numeral.currency === null && money.numeral.digits.endsWith('.000') && !fineCurrencies.has(money.unit!));
  const numeral = isGrouped ? inWhole(money.numeral) : money.numeral;
  return numeral === money.numeral ? money : { ...money, numeral, min: numeral.min, max: numeral.max, precision: numeral.precision };
}

/** "$300bn", and "$1,190 AUD", where the code after says which dollar. */
function marked(numeral: Numeral, passage: Passage): Sighting | null {
  const mark = numeral.currency;
  if (!mark) return null;
  const after = currencyAfter(numeral, passage);
  const isTelling = after && !isNextMark(passage, after) && (after.meaning === mark.meaning || wordAt(passage, mark.next - 1) === '$');
  const money = sight(numeral, 'money', isTelling ? after.meaning : mark.meaning, {
    first: numeral.signFirst ?? mark.first,
    next: isTelling ? after.next : numeral.next,
  });
  return outerCode(money, passage);
}

/** In a row of cells, "$ 20,000 $ 37,305", a bare mark belongs to the amount after it. */
const isNextMark = ({ tokens }: Passage, { first, next }: Found<string>): boolean =>
  next === first + 1 && tokens[first]!.kind === 'mark' && tokens[next]?.kind === 'digits';

/** "SGD $4.90": the code before the mark. */
function outerCode(money: Sighting, passage: Passage): Sighting {
  const code = wordAt(passage, money.first) === '$' ? passage.lexicon.currencyBefore.before(passage, money.first) : null;
  return code ? { ...money, unit: code.meaning, first: code.first, hedgeFirst: code.first } : money;
}

function named(numeral: Numeral, passage: Passage): Sighting | null {
  const after = currencyAfter(numeral, passage);
  return after && sight(numeral, 'money', after.meaning, { next: after.next });
}

/** "de dollars", "$", "-dollar", "USD" after a number. */
function currencyAfter(numeral: Numeral, passage: Passage): Found<string> | null {
  const { of, currencyAfter: currencies, shyCurrencies } = passage.lexicon;
  const at = pastHyphen(passage, numeral.next);
  if (!follows(passage, at)) return null;
  const found = currencies.after(passage, of.has(wordAt(passage, at)) ? at + 1 : at);
  if (!found || startsNext(passage, found)) return null;
  const isShy = found.next === found.first + 1 && shyCurrencies.has(wordAt(passage, found.first));
  return isShy && numeral.power === 0 && numeral.min < 100 ? null : found;
}

/** A mark that belongs to the next amount: the "$" of "$10-$20". */
const startsNext = (passage: Passage, { next }: Found<string>): boolean =>
  passage.tokens[next]?.kind === 'digits' && isGlued(passage, next);

/** "10 cents", "ten dimes", "10 grand", "99p". */
function coins(numeral: Numeral, passage: Passage): Sighting | null {
  const at = pastHyphen(passage, numeral.next);
  const coin = follows(passage, at) && numeral.max !== null ? passage.lexicon.coins.after(passage, at) : null;
  if (
    !coin ||
    (passage.lexicon.shyCurrencies.has(wordAt(passage, at)) && !(isGlued(passage, at) && numeral.min < 100 && !isCapitalised(passage, at)))
  )
    return null;
  const [unit, hundredths] = coin.meaning;
  const worth = (amount: number | null): number | null => (amount === null ? null : scaled(plainDigits(amount * hundredths), -2));
  return sight(numeral, 'money', unit, {
    min: worth(numeral.min),
    max: worth(numeral.max),
    precision: worth(numeral.precision),
    next: coin.next,
  });
}

/** "20 dollars 43 cents", "2 euros et 5 centimes", "cinq euros trente". */
function withCents(money: Sighting, passage: Passage): Sighting {
  const { and, coins: named } = passage.lexicon;
  const at = and.has(wordAt(passage, money.next)) ? money.next + 1 : money.next;
  const cents = passage.numeralAt.get(at);
  if (
    !cents ||
    cents.form === 'part' ||
    !follows(passage, money.next) ||
    money.numeral.power > 0 ||
    !/^\d+$/.test(money.numeral.digits) ||
    !/^\d{1,2}$/.test(cents.digits)
  )
    return money;
  const coin = named.after(passage, cents.next);
  const isBare = !money.numeral.currency && cents.min >= 10 && endsClause(passage, cents.next) && !currencyAfter(cents, passage);
  if (!isBare && coin?.meaning[1] !== 1) return money;
  const amount = scaled(`${money.numeral.digits}.${cents.digits.padStart(2, '0')}`, 0);
  return { ...money, min: amount, max: amount, precision: 0.01, next: coin?.next ?? cents.next };
}
