// The shape of a base. The only place that creates a table.

/** "aifc": says whose file it is in the SQLite header. */
export const applicationId = 0x61696663;

/** Raised whenever a table changes; a base of a newer version is refused. */
export const schemaVersion = 3;

export const schema = `
create table meta (
  key text primary key,
  value text not null
) strict, without rowid;

create table entity (
  id text primary key,
  kind text not null check (kind in ('company', 'project', 'person', 'regulator', 'government', 'sector')),
  name text not null,
  sector text,
  country text,
  founded text,
  parent text references entity (id),
  cik text,
  ticker text,
  wikidata text
) strict, without rowid;
create index entity_by_sector on entity (sector);
create index entity_by_country on entity (country);
create index entity_by_parent on entity (parent) where parent is not null;

-- Every name of every entity, under its folded form; rank 0 is the name itself.
create table name (
  number integer primary key,
  folded text not null,
  entity text not null references entity (id),
  rank integer not null,
  name text not null
) strict;
create unique index name_by_folded on name (folded, entity, rank);
create index name_by_entity on name (entity, rank);

create table source (
  id text primary key,
  publisher text not null,
  title text,
  author text,
  url text,
  published text,
  language text not null,
  length integer,
  copy text,
  licence text,
  credit text
) strict, without rowid;
create index source_by_published on source (published);

create table fact (
  number integer primary key,
  id text not null,
  entity text not null references entity (id),
  metric text not null,
  min real,
  max real,
  unit text,
  hedge text,
  precision real,
  period text,
  period_start text,
  period_end text,
  status text not null,
  attribution text,
  definition text,
  origin text,
  source text not null references source (id),
  printed text,
  start integer,
  "end" integer,
  place text,
  link text,
  confidence text,
  says text not null check (length(says) > 0),
  -- What the fact speaks of, and the amounts it can stand for there: computed, never entered.
  topic text not null,
  low real,
  high real,
  -- The last day of its period, then the day its source was published, as one number: 2025123120260110. Computed too.
  newness integer not null default 0,
  check ((unit is null) = (hedge is null)),
  check (unit is not null or (min is null and max is null))
) strict;
create unique index fact_by_id on fact (id);
create index fact_by_entity on fact (entity, metric, period_end);
-- Newest first, and those of one day in the order they were written: as they are listed.
create index fact_by_metric on fact (metric, newness desc);
create index fact_by_newness on fact (newness desc);
create index fact_by_topic on fact (topic, source, low, high);
create index fact_by_source on fact (source);
create index fact_by_amount on fact (unit, max, min);

create table party (
  fact integer not null references fact (number),
  position integer not null,
  -- Not "in": SQLite makes a list of the words anew for every row.
  role text not null check (case role when 'buyer' then 1 when 'seller' then 1 when 'investor' then 1 when 'target' then 1 when 'customer' then 1 when 'partner' then 1 when 'regulator' then 1 when 'lender' then 1 else 0 end),
  entity text not null references entity (id),
  primary key (fact, position)
) strict, without rowid;
create index party_by_entity on party (entity, role, fact);

-- What a fact said before its source revised it, whole, as JSON; number 1 is the oldest.
create table revision (
  fact text not null,
  number integer not null,
  replaced text not null,
  said text not null,
  primary key (fact, number)
) strict, without rowid;

-- European Central Bank reference rates: units of the currency per euro, monthly average.
create table rate (
  currency text not null,
  month text not null,
  units real not null,
  primary key (currency, month)
) strict, without rowid;

-- The words under which a fact is found. Contentless: the fact itself is in its table.
create virtual table fact_words using fts5 (
  entity, metric, parties, period, rest,
  content = '', contentless_delete = 1, detail = column, tokenize = "unicode61 remove_diacritics 2"
);

-- The runs of three letters in every folded name, to find the names that come near a misspelt one.
create virtual table name_letters using fts5 (folded, content = '', contentless_delete = 1, tokenize = 'trigram');
`;
