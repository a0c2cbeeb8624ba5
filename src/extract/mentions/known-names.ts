// The names of the base, found in running text to the letter: no slip is forgiven inside prose.

import { foldName } from '../../names/fold-name.js';
import type { NamedEntity } from '../../names/named-entity.js';
import { Gap, type Word } from '../text/word.js';
import type { Lexis } from '../words/lexis.js';
import type { Whom } from './mention.js';

/** A name as the base hands it over; sector and country tell whom "the French start-up" may mean. */
export interface KnownName extends NamedEntity {
  sector?: string | null;
  country?: string | null;
  /** On the stock exchange, where known. */
  listed?: boolean | number | null;
  /** The entity's own name, where `name` is another one of its names. */
  title?: string;
}

export interface Found {
  first: number;
  next: number;
  whom: Whom;
}

/** The most tokens a name has: "Autorità Garante della Concorrenza e del Mercato". */
const mostTokens = 12;

/** So many letters tell most words that begin no name. */
const opening = 4;

export interface NameIndex {
  whoms: ReadonlyMap<string, Whom>;
  /** The first letters of all names, as many as `opening`: a quick no for nearly every word. */
  openings: ReadonlySet<string>;
  /** Words in lower case that open a name written so: "n8n", "io Products". */
  small: ReadonlySet<string>;
  /** Whole trades: never a name in prose, "generative AI" is a word. */
  trades: ReadonlyMap<string, Whom>;
}

const indexes = new WeakMap<readonly KnownName[], NameIndex>();

/** Kept for as long as the list itself: a reader of many texts builds it once. */
export function indexOf(names: readonly KnownName[]): NameIndex {
  let index = indexes.get(names);
  if (!index) indexes.set(names, (index = build(names)));
  return index;
}

function build(names: readonly KnownName[]): NameIndex {
  const byEntity = new Map<string, Whom>();
  const whoms = new Map<string, Whom>();
  const trades = new Map<string, Whom>();
  const openings = new Set<string>();
  const small = new Set<string>();
  for (const { entity, name, kind, sector, country, title, listed } of names) {
    let whom = byEntity.get(entity);
    if (!whom)
      byEntity.set(
        entity,
        (whom = {
          id: entity,
          name: title ?? name,
          kind: kind ?? null,
          sector: sector ?? null,
          country: country ?? null,
          listed: Boolean(listed),
        }),
      );
    if (title === undefined && name.length > 0 && whom.name !== name && foldName(name) === entity.replace(/-/g, '')) whom.name = name;
  }
  for (const { entity, name, folded } of names) {
    const key = folded ?? foldName(name);
    if (byEntity.get(entity)!.kind === 'sector') {
      trades.set(entity, byEntity.get(entity)!);
      continue;
    }
    if (key.length < 2 || whoms.has(key)) continue;
    whoms.set(key, byEntity.get(entity)!);
    openings.add(key.slice(0, opening));
    const word = smallWord.exec(name)?.[1];
    if (word !== undefined && byEntity.get(entity)!.kind === 'company') small.add(word);
  }
  return { whoms, openings, small, trades };
}

/** A first word without a capital, up to its first mark or figure. */
const smallWord = /^(\p{Ll}+)(?!\p{L})/u;

/** What was found at each token of a text: the question is asked by several readers. */
const answers = new WeakMap<readonly Word[], Map<number, Found | null>>();

/** The longest known name that begins at a token, legal form included. */
export function nameAt(tokens: readonly Word[], at: number, names: NameIndex, lexis: Lexis): Found | null {
  const token = tokens[at];
  if (token === undefined || (!token.isNamelike && (token.gap === Gap.none || !names.small.has(token.word)))) return null;
  let known = answers.get(tokens);
  if (!known) answers.set(tokens, (known = new Map()));
  const answer = known.get(at);
  if (answer !== undefined) return answer;
  const found = look(tokens, at, names, lexis);
  known.set(at, found);
  return found;
}

function look(tokens: readonly Word[], at: number, names: NameIndex, { legalForms }: Lexis): Found | null {
  const found = longest(tokens, at, names);
  const owner = found?.next ?? at;
  // "Google's Omaha": a site by the name of its owner.
  const site = found && tokens[owner]?.word === 's' && tokens[owner + 1]?.isNamelike ? longest(tokens, at, names, owner) : null;
  const known = site && site.next > owner && site.whom.kind === 'project' ? site : found;
  return known && withLegalForm(tokens, known, legalForms);
}

function longest(tokens: readonly Word[], at: number, { whoms, openings }: NameIndex, passedOver = -1): Found | null {
  let key = '';
  let found: Found | null = null;
  for (let next = at; next < tokens.length && next < at + mostTokens; next += 1) {
    const token = tokens[next]!;
    if (next > at && token.gap > Gap.line) break;
    if (next === passedOver) continue;
    if (token.kind === 'mark') {
      if (next === at || !joins(tokens, next)) break;
      continue;
    }
    const isOpen = key.length < opening;
    key += plain(token.word);
    if (isOpen && key.length >= opening && !openings.has(key.slice(0, opening))) break;
    const whom = whoms.get(key);
    // "Scale" is not "SCALE ai", but a name of two words may be written as one, and one as two.
    if (whom && (next === at || token.isNamelike || token.gap === Gap.none || key.length > 7)) found = { first: at, next: next + 1, whom };
    // "Commission de l'informatique" goes on where "Nvidia's" ends.
    if (token.word.endsWith("'") && token.word.length > 2) break;
  }
  return found;
}

const plain = (word: string): string => (word.endsWith("'") ? word.slice(0, -1) : word);

/** A mark inside a name: "Character.ai", "X-energy", "AT&T", "Run:ai". */
const joins = (tokens: readonly Word[], at: number): boolean =>
  ".-&:'".includes(tokens[at]!.word) && (tokens[at]!.gap === Gap.none ? tokens[at + 1]?.gap === Gap.none : tokens[at]!.word === '&');

function withLegalForm(tokens: readonly Word[], found: Found, legalForms: ReadonlySet<string>): Found {
  let at = found.next;
  if (tokens[at]?.word === ',' && legalForms.has(tokens[at + 1]?.word ?? '')) at += 1;
  const token = tokens[at];
  if (!token || token.gap > Gap.space || !legalForms.has(token.word) || !token.isNamelike) return found;
  // "Alibaba Group Holding Ltd".
  return withLegalForm(
    tokens,
    { ...found, next: tokens[at + 1]?.word === '.' && tokens[at + 1]!.gap === Gap.none && token.word.length < 5 ? at + 2 : at + 1 },
    legalForms,
  );
}
