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
/** A run that more names have is passed over, once there are others. */
const commonRun = 20_000;
/** A name so short may share no run of three letters with itself misspelt: "gork" for "grok". */
const shortName = 7;

const columns = 'n.entity, n.name, n.folded, e.kind';

/** `folded` as `names/fold-name` folds it; `most` is how many names a base with many hands over. */
export function nearNames(bases: readonly Base[], folded: string, most = mostNear): NearName[] {
  return bases.flatMap((base) => (nameCount(base) <= fewNames ? all(base) : near(base, folded, most)));
}

const nameCount = ({ db }: Pick<Base, 'db'>): number => (db.prepare('select max(number) from name').pluck().get() as number | null) ?? 0;

const all = ({ db }: Base): NearName[] =>
  (db.prepare(`select ${columns} from name n join entity e on e.id = n.entity`).raw().all() as string[][]).map(toName);

// From cells in their order: where the addon names each of them, node 20 takes several times as long.
const toName = ([entity, name, folded, kind]: readonly string[]): NearName => ({ entity, name, folded, kind }) as NearName;

function near({ db }: Base, folded: string, most: number): NearName[] {
  const numbers = new Set(sharingRuns(db, folded, most));
  if (folded.length <= shortName) {
    const first = folded[0] ?? '';
    const short = db
      .prepare(
        'select number from name where folded >= @first and folded < @first || char(0x10ffff) and length(folded) between @least and @longest limit 5000',
      )
      .pluck();
    for (const number of short.all({ first, least: folded.length - 2, longest: folded.length + 2 }) as number[]) numbers.add(number);
  }
  return (
    db
      .prepare(`select ${columns} from json_each(?) j join name n on n.number = j.value join entity e on e.id = n.entity`)
      .raw()
      .all(JSON.stringify([...numbers])) as string[][]
  ).map(toName);
}

/** The names that share most with a text, a rare run of three letters counting for more. */
function sharingRuns(db: Base['db'], folded: string, most: number): number[] {
  // As one text, whose length tells how rare the run is: handing over each number by itself takes twice as long. SQLite's
  // own ranking reads the length of each of the tens of thousands that share any run.
  const sharing = db
    .prepare(`select json_group_array(rowid) from (select rowid from name_letters where name_letters match ? limit ${commonRun})`)
    .pluck();
  const runs = new Set(Array.from({ length: Math.max(folded.length - 2, 0) }, (_, at) => folded.slice(at, at + 3)));
  const lists = [...runs]
    .slice(0, 40)
    .map((run) => sharing.get(`"${run.replaceAll('"', '""')}"`) as string)
    .filter((list) => list !== '[]')
    .sort((a, b) => a.length - b.length)
    .slice(0, enoughRuns)
    .map((list) => JSON.parse(list) as number[]);
  const rare = lists.filter((list, index) => index === 0 || list.length < commonRun);
  const found = new Set(inSeveral(rare, nameCount({ db }), most));
  for (const list of rare) for (let at = 0; at < list.length && found.size < most; at += 1) found.add(list[at]!);
  return [...found];
}

/** The numbers that are in at least two of the lists, up to `last`: first those that are in most of them, or in the shorter ones. */
function inSeveral(lists: readonly (readonly number[])[], last: number, most: number): number[] {
  // How many lists a number is in, behind it in twelve bits the weight of these lists: a program that has just started walks slowly.
  const sums = new Uint16Array(last + 1);
  const several: number[] = [];
  for (const list of lists) {
    const weight = 4096 + Math.round(500 / Math.log2(list.length + 2));
    for (let at = 0; at < list.length; at += 1) {
      const sum = sums[list[at]!]! + weight;
      sums[list[at]!] = sum;
      if (sum >> 12 === 2) several.push(list[at]!);
    }
  }
  // Only those are put in order that may be among the first.
  const weights = new Uint16Array(several.length);
  for (let at = 0; at < several.length; at += 1) weights[at] = sums[several[at]!]! & 4095;
  const least = weights.slice().sort().at(-most) ?? 0;
  return several
    .filter((_, at) => weights[at]! >= least)
    .sort((a, b) => (sums[b]! & 4095) - (sums[a]! & 4095) || a - b)
    .slice(0, most);
}
