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
/** So many with the rarest runs of three letters in common are handed over. */
const mostNear = 200;
/** Runs are read from the rarest on: a slip or two spoil seven at most, so one of eight is there. */
const enoughRuns = 8;
/** But no run that adds more names than this, once there are some. */
const commonRun = 20_000;
/** A name so short may share no run of three letters with itself misspelt: "gork" for "grok". */
const shortName = 7;

const columns = 'n.entity, n.name, n.folded, e.kind';

/** `folded` as `names/fold-name` folds it; `few` is up to how many names a base hands over whole. */
export function nearNames(bases: readonly Base[], folded: string, most = mostNear): NearName[] {
  return bases.flatMap((base) => (nameCount(base) <= fewNames ? all(base) : near(base, folded, most)));
}

const nameCount = ({ db }: Pick<Base, 'db'>): number => (db.prepare('select max(number) from name').pluck().get() as number | null) ?? 0;

const all = ({ db }: Base): NearName[] => db.prepare(`select ${columns} from name n join entity e on e.id = n.entity`).all() as NearName[];

function near({ db }: Base, folded: string, most: number): NearName[] {
  const numbers = new Set(sharingRuns(db, folded, most));
  if (folded.length <= shortName) {
    const first = folded[0] ?? '';
    const short = db.prepare('select number from name where folded >= @first and folded < @first || char(0x10ffff) and length(folded) between @least and @longest limit 5000').pluck();
    for (const number of short.all({ first, least: folded.length - 2, longest: folded.length + 2 }) as number[]) numbers.add(number);
  }
  return db.prepare(`select ${columns} from json_each(?) j join name n on n.number = j.value join entity e on e.id = n.entity`).all(JSON.stringify([...numbers])) as NearName[];
}

/** The names that share most with a text, a rare run of three letters counting for more. */
function sharingRuns(db: Base['db'], folded: string, most: number): number[] {
  // Counted by hand: SQLite's own ranking reads the length of each of the tens of thousands that share any run.
  const count = db.prepare('select count(*) from name_letters where name_letters match ?').pluck();
  // As one text: handing over each number by itself takes twice as long.
  const sharing = db.prepare('select json_group_array(rowid) from name_letters where name_letters match ?').pluck();
  const runs = [...new Set(Array.from({ length: Math.max(folded.length - 2, 0) }, (_, at) => folded.slice(at, at + 3)))].slice(0, 40).map((run) => `"${run.replaceAll('"', '""')}"`);
  const counted = runs.map((run) => ({ run, names: count.get(run) as number })).filter(({ names }) => names > 0).sort((a, b) => a.names - b.names);
  const weights = new Float64Array(nameCount({ db }) + 1);
  const met: number[] = [];
  for (const [index, { run, names }] of counted.entries()) {
    if (index >= enoughRuns || (met.length > 0 && names > commonRun)) break;
    const weight = 1 / Math.log2(names + 2);
    for (const number of JSON.parse(sharing.get(run) as string) as number[]) {
      if (weights[number] === 0) met.push(number);
      weights[number]! += weight;
    }
  }
  // Only those are put in order that may be among the first.
  const least = Float64Array.from(met, (number) => weights[number]!).sort().at(-most) ?? 0;
  return met.filter((number) => weights[number]! >= least).sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, most);
}
