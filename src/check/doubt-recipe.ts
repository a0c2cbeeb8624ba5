// Which tables the checker's words of a language become.

import { formsOf } from '../extract/conjugate.js';
import { fold } from '../figures/fold.js';
import { phrases, set } from '../figures/word-tables.js';
import type { Doubting } from '../languages/doubting.js';
import type { Reporting } from '../languages/reporting.js';

export function doubtRecipe(words: Doubting, reporting: Reporting) {
  const list = (text: string): string[] => text.split('|').filter(Boolean);
  const table = (all: readonly string[]) => phrases(Object.fromEntries(all.map((phrase) => [phrase.toLowerCase(), true as const])));
  // "loin de" is "loin d'" before a vowel.
  const phrasesOf = (text: string) => table(list(text).flatMap((phrase) => (words.code === 'fr' && / (?:de|que)$/.test(phrase) ? [phrase, `${phrase.slice(0, -1)}'`] : [phrase])));
  const forms = (text: string): string[] => list(text).flatMap((verb) => formsOf(verb, reporting));
  const plain = [...list(words.plain), ...forms(words.plainVerbs)];
  return {
    multiples: phrasesOf(words.multiples),
    together: phrasesOf(words.together),
    alongside: phrasesOf(words.alongside),
    inTurn: phrasesOf(words.inTurn),
    wrongly: phrasesOf(words.wrongly),
    falsehoods: phrasesOf(words.falsehoods),
    statements: phrasesOf(words.statements),
    gainsays: table(forms(words.gainsays)),
    calls: table(forms(words.calls)),
    supposing: phrasesOf(words.supposing),
    ifs: phrasesOf(words.ifs),
    unlessAfter: set(list(words.unlessAfter).map(fold)),
    conditionals: phrasesOf(words.conditionals),
    imagining: phrasesOf(words.imagining),
    inverted: phrasesOf(words.inverted),
    asking: phrasesOf(words.asking),
    rhetorical: phrasesOf(words.rhetorical),
    counterparts: phrasesOf(words.counterparts),
    before: phrasesOf(words.before),
    newMoney: phrasesOf(words.newMoney),
    missing: phrasesOf(words.missing),
    moves: table(forms(words.moves)),
    movedBy: phrasesOf(words.movedBy),
    denying: phrasesOf(words.denying),
    idle: phrasesOf(words.idle),
    once: phrasesOf(words.once),
    now: phrasesOf(words.now),
    spanning: phrasesOf(words.spanning),
    perfects: phrasesOf(words.perfects),
    collects: table(forms(words.collects)),
    leads: table(forms(words.leads)),
    rounds: phrasesOf(words.rounds),
    quarters: phrasesOf(words.quarters),
    yearTo: phrasesOf(words.yearTo),
    fiscalMarks: phrasesOf(words.fiscalMarks),
    plain: table(plain.filter((phrase) => parted.test(phrase))),
    plainWords: set(plain.filter((phrase) => !parted.test(phrase)).map(fold)),
    heavyAdverbs: set(list(words.heavyAdverbs).map(fold)),
    adverbEnding: words.adverbEnding,
    leavings: phrasesOf(words.leavings),
    narrowing: phrasesOf(words.narrowing),
    within: phrasesOf(words.within),
  };
}

const parted = /[ '’-]/;
