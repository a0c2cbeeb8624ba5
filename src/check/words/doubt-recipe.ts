// Which tables the checker's words of a language become.

import { formsOf, inflected, stems, verbStems } from '../../extract/words/conjugate.js';
import { phraseList } from '../../extract/words/phrase-list.js';
import { fold } from '../../figures/fold.js';
import { forms, map, phrases, set, type PhraseRecipe, type SetRecipe } from '../../figures/word-tables.js';
import type { Doubting } from '../../languages/doubting.js';
import type { Harmless } from '../../languages/harmless.js';
import type { Reporting } from '../../languages/reporting.js';

/** Lists of infinitives, which become phrases in every form; lists of words; what is no list. All others are phrases. */
const verbs = [
  'gainsays',
  'calls',
  'moves',
  'collects',
  'leads',
  'gives',
  'spends',
  'undoes',
  'rises',
  'reaches',
  'falls',
  'shares',
  'earns',
  'wins',
] as const;
const sets = [
  'negators',
  'nots',
  'notOnly',
  'unlessAfter',
  'indefinite',
  'weighty',
  'heavyAdverbs',
  'buts',
  'invertedSubjects',
  'singulars',
  'merely',
  'perOne',
  'heads',
  'inside',
  'placedIn',
  'datedIn',
  'nearby',
  'owners',
  'placeArticles',
  'whatIsThere',
  'goingTo',
  'rates',
] as const;
/** What is also looked for backwards. */
const backwards = [
  'multiples',
  'excepts',
  'moves',
  'movedBy',
  'infinitives',
  'within',
  'almost',
  'ofWhich',
  'notEachAfter',
  'beyond',
  'comparedWith',
  'startingFrom',
] as const;
const alone = ['code', 'adverbEnding', 'attains', 'becomes', 'joining', 'parting', 'multiplied'] as const;

type Listed = Exclude<keyof Doubting, (typeof sets)[number] | (typeof alone)[number]>;

export function doubtRecipe(doubting: Doubting, { endings, ...harmless }: Harmless, reporting: Reporting) {
  const { code, adverbEnding } = doubting;
  const table = (all: readonly string[], isAhead = true): PhraseRecipe<true> =>
    phrases(Object.fromEntries(all.map((phrase) => [phrase.toLowerCase(), true as const])), isAhead);
  const conjugated = (all: readonly string[]): string[] => all.flatMap((verb) => formsOf(verb, reporting));
  const tables = Object.fromEntries(
    Object.entries(doubting)
      .filter(([name]) => !within(name, sets) && !within(name, alone))
      .map(([name, text]) => [
        name,
        table(within(name, verbs) ? conjugated(text.split('|')) : phraseList(text, code), !within(name, backwards)),
      ]),
  );
  const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
  const folded = (all: readonly string[]): SetRecipe => set(all.map(fold));
  const verbsOf = (all: readonly string[]) =>
    verbStems(
      all.map((verb) => verb.replace(/^s'/, '')),
      reporting,
    );
  return {
    ...(tables as Record<Listed, PhraseRecipe<true>>),
    ...(Object.fromEntries(sets.map((name) => [name, folded(doubting[name].split('|').filter(Boolean))])) as Record<
      (typeof sets)[number],
      SetRecipe
    >),
    adverbEnding,
    multiplied: map(Object.entries(doubting.multiplied).map(([word, by]) => [fold(word), by] as const)),
    attains: forms(verbsOf(doubting.attains.split('|'))),
    parting: forms(verbsOf(doubting.parting.split('|'))),
    joining: forms(verbsOf(doubting.joining.split('|'))),
    becomes: forms(verbsOf(doubting.becomes.split('|'))),
    plain: table(phraseList(harmless.phrases, code)),
    plainWords: forms([
      ['', words(`${harmless.small} ${harmless.forms}`).map(fold)],
      ...verbsOf(words(harmless.verbs)),
      ...words(harmless.adjectives).map((word) => stems(word, endings.adjectives)),
    ]),
    nouns: forms(words(harmless.nouns).map((word) => stems(word, endings.nouns))),
    things: forms(words(harmless.things).map((word) => stems(word, endings.nouns))),
    people: folded(words(harmless.people).flatMap((word) => inflected(word, endings.nouns))),
    callings: folded(words(harmless.callings)),
    trades: folded(words(harmless.trades)),
  };
}

const within = (name: string, names: readonly string[]): boolean => names.includes(name);
