// Whom a fact is about, under all the names it goes by.

export const entityKinds = ['company', 'project', 'person', 'regulator', 'government', 'sector'] as const;
export type EntityKind = (typeof entityKinds)[number];

export interface Entity {
  /** kebab-case, stable, never reused. */
  id: string;
  kind: EntityKind;
  name: string;
  /** Other names: French and English, other spellings, former names, tickers. */
  aliases: readonly string[];
  sector: string | null;
  /** ISO 3166-1 alpha-2, or `EU`. */
  country: string | null;
  /** A period: "2016", "2016-06-14". */
  founded: string | null;
  /** The id of the entity that owns it. */
  parent: string | null;
  /** SEC Central Index Key, ten digits. */
  cik: string | null;
  ticker: string | null;
  /** A Wikidata item, "Q22908448". */
  wikidata: string | null;
}

/** One of whom no more than the name is known; the same keys in the same order, for those who make many. */
export const bareEntity = (id: string, name: string, kind: EntityKind = 'company'): Entity => ({
  id,
  kind,
  name,
  aliases: noNames,
  sector: null,
  country: null,
  founded: null,
  parent: null,
  cik: null,
  ticker: null,
  wikidata: null,
});

const noNames: readonly string[] = [];
