import { expect, it } from 'vitest';
import { csvRecords } from '../../src/importers/reading/csv-records.js';

async function recordsOf(text: string, size = text.length): Promise<string[][]> {
  const records: string[][] = [];
  const chunks = Array.from({ length: Math.ceil(text.length / Math.max(size, 1)) }, (_, index) => text.slice(index * size, (index + 1) * size));
  for await (const { cells } of csvRecords(chunks)) records.push(cells);
  return records;
}

it.each([
  ['plain cells', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
  ['a last line without its end', 'a,b\n1,2', [['a', 'b'], ['1', '2']]],
  ['the line ends of Windows', 'a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
  ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
  ['a byte order mark before a quote', '\uFEFF"a",b\n', [['a', 'b']]],
  ['commas, line ends and quotes in quotes', '"x, y","two\r\nlines","said ""no"""\n', [['x, y', 'two\r\nlines', 'said "no"']]],
  ['empty cells, quoted or not', ',"",\n', [['', '', '']]],
  ['a quote inside a bare cell', '5" disk,b\n', [['5" disk', 'b']]],
  ['blank lines, passed over', 'a\n\n\r\nb\n', [['a'], ['b']]],
  ['nothing', '', []],
])('reads %s, cut anywhere', async (_, text, records) => {
  expect(await recordsOf(text)).toEqual(records);
  for (const size of [1, 2, 3]) expect(await recordsOf(text, size)).toEqual(records);
});

it('says where a quote was opened and never closed', async () => {
  await expect(recordsOf('a,b\n1,"2\n3,4\n')).rejects.toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('begins "1"') });
});

it('reads no further than it is asked', async () => {
  let given = 0;
  const endless = function* (): Generator<string> {
    for (;;) yield `row ${(given += 1)},"many\nlines"\n`;
  };
  const records = csvRecords(endless());
  for (let asked = 0; asked < 5; asked += 1) await records.next();
  expect(given).toBe(5);
});
