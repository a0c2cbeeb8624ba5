// A temporary table of texts, gone with the connection.

import type { Base } from './base.js';

export function asideStore({ db }: Base): { put(said: string): void; all(): Iterable<string> } {
  db.exec('create temp table if not exists aside (number integer primary key, said text not null); delete from aside');
  const put = db.prepare('insert into aside (said) values (?)');
  const next = db.prepare('select number, said from aside where number > ? order by number limit 1');
  return {
    put: (said) => void put.run(said),
    *all() {
      for (let at = 0; ;) {
        const row = next.get(at) as { number: number; said: string } | undefined;
        if (!row) return;
        at = row.number;
        yield row.said;
      }
    },
  };
}
