// The names of a base that may come near a misspelt one: few, whatever the number of names.

import type { Base } from './base.js';

export interface NearName {
  entity: string;
  name: string;
  folded: string;
  kind: 'company' | 'project' | 'person' | 'regulator' | 'government' | 'sector';
}

/** Up to this many names are all looked at. */
const fewNames = 3000;
/** So many with runs of three letters in common, the most runs first. */
const mostNear = 400;
/** A name so short may share no run of three letters with itself misspelt: "gork" for "grok". */
const shortName = 7;

const columns = 'n.entity, n.name, n.folded, e.kind';

/** `folded` as `names/fold-name` folds it; `few` is up to how many names a base hands over whole. */
export function nearNames(bases: readonly Base[], folded: string, most = mostNear): NearName[] {
  return bases.flatMap((base) => (nameCount(base) <= fewNames ? all(base) : near(base, folded, most)));
}

const nameCount = ({ db }: Base): number => (db.prepare('select max(number) from name').pluck().get() as number | null) ?? 0;

const all = ({ db }: Base): NearName[] => db.prepare(`select ${columns} from name n join entity e on e.id = n.entity`).all() as NearName[];

function near({ db }: Base, folded: string, most: number): NearName[] {
  const found = new Map<number, NearName>();
  const keep = (rows: unknown[]): void => (rows as (NearName & { number: number })[]).forEach(({ number, ...name }) => found.set(number, name));
  const runs = [...new Set(Array.from({ length: Math.max(folded.length - 2, 0) }, (_, at) => folded.slice(at, at + 3)))].slice(0, 40);
  if (runs.length > 0) {
    keep(
      db
        .prepare(
          `select n.number, ${columns} from (select rowid from name_letters where name_letters match @query order by rank limit @most) l
           join name n on n.number = l.rowid join entity e on e.id = n.entity`,
        )
        .all({ query: runs.map((run) => `"${run.replaceAll('"', '""')}"`).join(' OR '), most }),
    );
  }
  if (folded.length <= shortName) {
    const first = folded[0] ?? '';
    keep(
      db
        .prepare(
          `select n.number, ${columns} from name n join entity e on e.id = n.entity
           where folded >= @first and folded < @first || char(0x10ffff) and length(folded) between @least and @longest limit 5000`,
        )
        .all({ first, least: folded.length - 2, longest: folded.length + 2 }),
    );
  }
  return [...found.values()];
}
