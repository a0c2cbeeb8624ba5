// Words as tables: a recipe says what a language's tables hold, packing turns it into text once, unpacking takes no time.

import { fold } from './fold.js';
import { divider, drawerOf, emptyDrawers, type PhraseIndex } from './phrase-index.js';
import { glued, phrasesIn, type Phrases } from './phrases.js';
import { scan } from './scan.js';
import { Gap, wordAt } from './token.js';

/** `ahead`: only ever looked for from their first word on, which takes half the room. */
export interface PhraseRecipe<T> {
  kind: 'phrases';
  table: Readonly<Record<string, T>>;
  ahead: boolean;
}
export interface SetRecipe {
  kind: 'set';
  words: readonly string[];
}
export interface FormsRecipe {
  kind: 'forms';
  classes: readonly (readonly [endings: string, stems: string])[];
}
export interface MapRecipe<T> {
  kind: 'map';
  entries: readonly (readonly [string, T])[];
}
export interface GroupRecipe<R> {
  kind: 'group';
  members: readonly (readonly [string, R])[];
}

/** Phrases with their meanings, which JSON must be able to hold. */
export const phrases = <T>(table: Readonly<Record<string, T>>, ahead = false): PhraseRecipe<T> => ({ kind: 'phrases', table, ahead });
/** Words as they are, or folded before. */
export const set = (words: Iterable<string>): SetRecipe => ({ kind: 'set', words: [...new Set(words)] });
/** Words in all their forms, by stem and endings, both folded before; without a stem the endings are words: a tenth of what a set of them would take. */
export function forms(words: Iterable<readonly [stem: string, endings: readonly string[]]>): FormsRecipe {
  const classes = new Map<string, Set<string>>();
  for (const [stem, endings] of words) {
    if (stem === '') {
      for (const word of endings) classes.set('', (classes.get('') ?? new Set()).add(word));
      continue;
    }
    const key = [...new Set(endings)].sort().join('|');
    classes.set(key, (classes.get(key) ?? new Set()).add(stem));
  }
  return { kind: 'forms', classes: [...classes].map(([endings, stems]) => [endings, [...stems].join('|')] as const) };
}
export const map = <T>(entries: Iterable<readonly [string, T]>): MapRecipe<T> => ({ kind: 'map', entries: [...entries] });
export const group = <R>(members: Iterable<readonly [string, R]>): GroupRecipe<R> => ({ kind: 'group', members: [...members] });

/** Words in all their forms. */
export type Forms = Pick<ReadonlySet<string>, 'has'>;

/** What a recipe becomes. */
export type Made<R> =
  R extends PhraseRecipe<infer T>
    ? Phrases<T>
    : R extends SetRecipe
      ? ReadonlySet<string>
      : R extends FormsRecipe
        ? Forms
        : R extends MapRecipe<infer T>
          ? ReadonlyMap<string, T>
          : R extends GroupRecipe<infer M>
            ? ReadonlyMap<string, Made<M>>
            : R;

export type Tables<R> = { readonly [Name in keyof R]: Made<R[Name]> };

type Part =
  | { kind: 'phrases'; number: number; meanings: unknown[] }
  | { kind: 'set'; words: string }
  | FormsRecipe
  | { kind: 'map'; entries: readonly (readonly [string, unknown])[] }
  | { kind: 'group'; members: (readonly [string, Part])[] }
  | { kind: 'plain'; value: unknown };

/** A recipe carried out as far as text goes. */
export interface Packed extends PhraseIndex {
  parts: Record<string, Part>;
}

export function pack(recipe: object): Packed {
  const [begins, ends] = [new Map<string, string[][]>(), new Map<string, string[][]>()];
  let count = 0;
  const part = (made: unknown): Part => {
    if (!isRecipe(made)) return { kind: 'plain', value: made };
    if (made.kind === 'set') return { kind: 'set', words: made.words.join('|') };
    if (made.kind === 'map' || made.kind === 'forms') return made;
    if (made.kind === 'group') return { kind: 'group', members: made.members.map(([name, member]) => [name, part(member)]) };
    const number = count;
    count += 1;
    const numbers = new Map<string, number>();
    const meanings: unknown[] = [];
    for (const [phrase, value] of Object.entries(made.table)) {
      const keys = keysOf(phrase);
      if (/[|:#;]/.test(phrase)) throw new Error(`the phrase "${phrase}" holds a mark that divides phrases`);
      const same = JSON.stringify(value);
      if (!numbers.has(same)) numbers.set(same, meanings.push(value) - 1);
      const line = [numbers.get(same)!, ...keys].join(' ');
      put(begins, fold(keys[0]!), number, line);
      if (keys.length > 1 && !made.ahead) put(ends, fold(keys.at(-1)!.replace(/^\+(?=.)/, '')), number, line);
    }
    return { kind: 'phrases', number, meanings };
  };
  const parts = Object.fromEntries(Object.entries(recipe).map(([name, made]) => [name, part(made)]));
  return { drawers: drawersOf(begins, ends), parts };
}

function put(index: Map<string, string[][]>, word: string, table: number, line: string): void {
  if (!index.has(word)) index.set(word, []);
  (index.get(word)![table] ??= []).push(line);
}

function drawersOf(begins: ReadonlyMap<string, string[][]>, ends: ReadonlyMap<string, string[][]>): string[] {
  const drawers = emptyDrawers();
  for (const word of new Set([...begins.keys(), ...ends.keys()])) {
    const sides = [begins, ends].map((index) => textOf(index.get(word) ?? []));
    drawers[drawerOf(word)] += [word, ...sides].join(divider.side) + divider.word;
  }
  return drawers;
}

const textOf = (tables: string[][]): string =>
  Object.entries(tables)
    .map(([table, all]) => [table, ...all].join(divider.phrase))
    .join(divider.table);

const isRecipe = (made: unknown): made is PhraseRecipe<unknown> | SetRecipe | FormsRecipe | MapRecipe<unknown> | GroupRecipe<unknown> =>
  typeof made === 'object' && made !== null && 'kind' in made;

/** Nothing is taken apart before the first question. */
function formsIn(classes: FormsRecipe['classes']): Forms {
  let byEnding: Map<string, ReadonlySet<string>[]> | null = null;
  let longest = 0;
  const open = (): Map<string, ReadonlySet<string>[]> => {
    const opened = new Map<string, ReadonlySet<string>[]>();
    for (const [endings, stems] of classes) {
      const own = new Set(stems.split('|'));
      for (const ending of endings.split('|')) {
        opened.set(ending, [...(opened.get(ending) ?? []), own]);
        longest = Math.max(longest, ending.length);
      }
    }
    return opened;
  };
  return {
    has(word) {
      byEnding ??= open();
      for (let cut = word.length; cut >= 0 && word.length - cut <= longest; cut -= 1) {
        const stem = word.slice(0, cut);
        if (byEnding.get(word.slice(cut))?.some((stems) => stems.has(stem))) return true;
      }
      return false;
    },
  };
}

/** The keys of a phrase: a hyphen counts as a space, a word with a capital stands for itself alone, and the mark of "A$" or the digit of "km2" must be glued to its letter. */
export function keysOf(phrase: string): string[] {
  const page = { text: phrase, tokens: scan(phrase) };
  const keys = page.tokens.map(({ kind, gap, start, end }, at) => {
    const raw = phrase.slice(start, end);
    if (raw !== raw.toLowerCase()) return raw;
    return kind !== 'word' && gap === Gap.none ? glued(wordAt(page, at)) : wordAt(page, at);
  });
  return keys.filter((_, at) => keys.length === 1 || wordAt(page, at) !== '-');
}

/** Makes tables of what was packed. `revive` turns the meanings of a table into what they stand for. */
export function unpack<R extends object>(
  { drawers, parts }: Packed,
  revive: Readonly<Record<string, (meaning: never) => unknown>> = {},
): Tables<R> {
  const tables = phrasesIn({ drawers });
  const made = (part: Part, revived?: (meaning: never) => unknown): unknown => {
    switch (part.kind) {
      case 'phrases':
        return tables(part.number, revived ? part.meanings.map((meaning) => revived(meaning as never)) : part.meanings);
      case 'set':
        return new Set(part.words === '' ? [] : part.words.split('|'));
      case 'forms':
        return formsIn(part.classes);
      case 'map':
        return new Map(part.entries);
      case 'group':
        return new Map(part.members.map(([name, member]) => [name, made(member)]));
      default:
        return part.value;
    }
  };
  // Filled in place: an object grown name by name is slow to read from.
  const all = parts as Record<string, unknown>;
  for (const name of Object.keys(parts)) all[name] = made(parts[name]!, revive[name]);
  return all as Tables<R>;
}
