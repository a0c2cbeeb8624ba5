import { describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { builtSmall, smallWorld, type, typeJson } from '../support/small-world.js';
import { echoArticle } from '../support/small-text.js';

/** A world whose base was changed behind the back of the intake. */
function tampered(sql: string) {
  const db = new Database(builtSmall());
  db.pragma('foreign_keys = 0');
  db.exec(sql);
  return smallWorld({ bases: [{ name: 'bundled', path: '/x', db }] });
}

describe('aifacts verify', () => {
  it('finds no fault in a base as it was built', async () => {
    expect(await type('aifacts verify')).toEqual({ out: '23 facts checked, no fault\n', err: '', exit: 0 });
    expect(await type('aifacts verify --json')).toEqual({ out: '[]\n', err: '', exit: 0 });
  });

  it('finds every printed figure in the reader’s copies', async () => {
    expect(await type('aifacts verify --articles copies')).toEqual({ out: '23 facts checked, no fault\n6 of 6 printed figures stand in their copy where the base says\n', err: '', exit: 0 });
  });

  it('names each figure that is not where the base says, and exits with 1', async () => {
    const world = smallWorld({ files: { 'copies/echo.txt': echoArticle.replace('2,7 millions', '2,8 millions') } });
    expect(await typeJson('aifacts verify --json', { world })).toEqual([]);
    const { out, exit } = await type('aifacts verify --articles copies --json', { world });
    expect({ faults: JSON.parse(out), exit }).toEqual({ faults: [{ fact: 'graphcore-revenue-2022', source: 'echo-2023-10-09', what: 'echo.txt has "2,8 millions de dollars" at 75-98, not "2,7 millions de dollars"' }], exit: 1 });
  });

  it('says when a copy is longer than the text that was read', async () => {
    const world = smallWorld({ files: { 'copies/echo.txt': `${echoArticle}More.` } });
    expect(JSON.parse((await type('aifacts verify --articles copies --json', { world })).out)).toEqual([{ fact: null, source: 'echo-2023-10-09', what: expect.stringMatching(/^echo\.txt has \d+ characters, the text that was read \d+$/) }]);
  });

  it('exits with 1 when no copy was there to look into', async () => {
    expect(await type('aifacts verify --articles empty', { world: smallWorld({ files: { 'empty/': '' } }) })).toEqual({ out: '23 facts checked, no fault\n0 of 0 printed figures stand in their copy where the base says\n', err: 'no copy of a source was found in empty\n', exit: 1 });
  });

  it('needs the folder to be there', async () => {
    expect(await type('aifacts verify --articles nowhere')).toEqual({ out: '', err: 'aifacts: there is no folder nowhere\nTry: aifacts verify --articles path/to/copies\n', exit: 2 });
  });

  it.each([
    ["update fact set min = 9e9, max = 9e9 where id = 'graphcore-valuation-2020'", 'graphcore-valuation-2020', 'its reach is not what its value gives'],
    ["update fact set period = '2021' where id = 'graphcore-valuation-2020'", 'graphcore-valuation-2020', 'its dates are not those of its period'],
    ["update fact set status = 'forecast' where id = 'graphcore-valuation-2020'", 'graphcore-valuation-2020', 'its topic is not what its parts give'],
    ["update fact set metric = 'size' where id = 'graphcore-valuation-2020'", 'graphcore-valuation-2020', 'no metric size'],
    ["update fact set entity = 'nobody' where id = 'graphcore-valuation-2020'", null, 'a row of fact points to no entity'],
  ])('finds what was changed behind its back: %s', async (sql, fact, what) => {
    const { out, exit } = await type('aifacts verify --json', { world: tampered(sql) });
    expect({ exit, found: (JSON.parse(out) as { fact: string | null; what: string }[]).some((fault) => fault.fact === fact && fault.what === what) }).toEqual({ exit: 1, found: true });
  });
});
