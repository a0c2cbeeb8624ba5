import { describe, expect, it } from 'vitest';
import { type, typeJson } from '../../support/small-world.js';
import { hostile } from '../../support/small-text.js';

/** CSV read by RFC 4180, strictly. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        at += 1;
        for (;;) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new Error('a quote without end');
          field += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          field += '"';
          at += 1;
        }
      } else {
        const end = /[,\r\n"]/.exec(text.slice(at))?.index ?? text.length - at;
        field = text.slice(at, at + end);
        at += end;
        if (text[at] === '"') throw new Error('a quote inside a bare field');
      }
      row.push(field);
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no CRLF at ${at}`);
      at += 2;
      break;
    }
    rows.push(row);
  }
  return rows;
}

describe('CSV', () => {
  it('is read back by RFC 4180: as many fields in every row, CRLF at every end', async () => {
    const { out } = await type('aifacts facts --csv');
    const [header, ...rows] = readCsv(out);
    expect(header).toEqual([
      'id', 'entity.id', 'entity.name', 'metric', 'definition', 'value.min', 'value.max', 'value.unit', 'value.hedge', 'period.text', 'period.start', 'period.end', 'status', 'parties',
      'attribution', 'origin', 'says', 'printed', 'disputed', 'confidence', 'base', 'source.id', 'source.publisher', 'source.title', 'source.url', 'source.published', 'source.language',
      'source.start', 'source.end', 'source.place', 'source.link',
    ]);
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 23 }, () => 31));
  });

  it('has the values of the JSON, raw', async () => {
    const [, ...rows] = readCsv((await type('aifacts facts --csv --fields id,value.min,value.max,disputed,period.start')).out);
    const facts = await typeJson<any[]>('aifacts facts --json');
    const raw = (thing: unknown): string => (thing === null || thing === undefined ? '' : String(thing));
    expect(rows).toEqual(facts.map(({ id, value, disputed, period }) => [id, raw(value?.min), raw(value?.max), raw(disputed), raw(period?.start)]));
  });

  it('lets no spreadsheet take text for a formula', async () => {
    const [, [name, attribution, definition] = []] = readCsv((await type('aifacts facts evil --csv --fields entity.name,attribution,definition')).out);
    expect([name, attribution, definition]).toEqual([`'${hostile.name}`, `'${hostile.attribution}`, "'-2+3|seed"]);
  });

  it('leaves a negative number a number', async () => {
    expect((await type('aifacts sql "select -5 as a, -1.5 as b, \'-5\' as c, \'+1 x\' as d" --csv')).out).toBe("a,b,c,d\r\n-5,-1.5,'-5,'+1 x\r\n");
  });

  it('keeps line ends, quotes and commas inside a field', async () => {
    expect(readCsv((await type(['sql', `select 'a' || char(13, 10) || 'b' as x, '"q", r' as y, '' as z`, '--csv'])).out)).toEqual([['x', 'y', 'z'], ['a\r\nb', '"q", r', '']]);
  });

  it('writes parties as one readable field', async () => {
    expect((await type('aifacts deals --seller oracle --csv --fields parties')).out).toBe('parties\r\nbuyer: OpenAI; seller: Oracle\r\n');
  });
});

describe('TSV', () => {
  it('has as many tabs in every line, whatever the text', async () => {
    const lines = (await type('aifacts facts --tsv')).out.split('\n');
    expect(lines.pop()).toBe('');
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([31]));
  });

  it('turns tabs and line ends inside a value into spaces', async () => {
    expect((await type(['sql', `select 'a' || char(9) || 'b' || char(13, 10) || 'c' as x`, '--tsv'])).out).toBe('x\na b c\n');
  });
});

describe('--fields', () => {
  it('picks columns in every format', async () => {
    const ask = async (format: string): Promise<string> => (await type(`aifacts company openai --metric fine --fields id,value.min ${format}`)).out;
    expect({ csv: await ask('--csv'), tsv: await ask('--tsv'), jsonl: await ask('--jsonl'), markdown: await ask('--markdown'), plain: await ask('--format plain'), table: await ask('') }).toEqual({
      csv: 'id,value.min\r\nopenai-fine-2024-12,15000000\r\n',
      tsv: 'id\tvalue.min\nopenai-fine-2024-12\t15000000\n',
      jsonl: '{"id":"openai-fine-2024-12","value":{"min":15000000}}\n',
      markdown: '| id | value.min |\n| --- | ---: |\n| openai-fine-2024-12 | 15000000 |\n',
      plain: 'id                   value.min\nopenai-fine-2024-12   15000000\n',
      table: 'id                   value.min\nopenai-fine-2024-12   15000000\n',
    });
  });

  it('picks nested fields out of JSON, lists and objects alike', async () => {
    expect(await typeJson('aifacts facts --metric fine --json --fields id,source.id,value')).toEqual([{ id: 'openai-fine-2024-12', source: { id: 'wire-2025-09-12' }, value: { min: 15_000_000, max: 15_000_000, unit: 'EUR', hedge: 'exact', precision: 1_000_000, text: '€15M' } }]);
    expect(await typeJson('aifacts stats --json --fields facts,asOf')).toEqual({ facts: 23, asOf: '2026-01' });
    expect(await typeJson('aifacts company openai --json --fields entity.name')).toEqual({ entity: { name: 'OpenAI' } });
  });

  it('takes a field of an event without a figure for null', async () => {
    expect(await typeJson('aifacts deals graphcore --json --fields id,value.min')).toEqual([{ id: 'graphcore-partnership-2019-microsoft', value: { min: null } }]);
    expect((await type('aifacts deals graphcore --csv --fields value.unit,value.text')).out).toBe('value.unit,value.text\r\n,\r\n');
  });

  it.each(['__proto__', 'constructor', 'id.length', 'value.nope', 'toString', 'source.', '.id'])('refuses %s in every format', async (path) => {
    for (const format of ['--json', '--jsonl', '--csv', '--tsv', '--markdown', '']) {
      const { out, exit } = await type(`aifacts facts --fields ${path} ${format}`);
      expect({ out, exit }, format).toEqual({ out: '', exit: 2 });
    }
  });
});

describe('JSON', () => {
  it('is one line a record in a pipe, indented at a terminal, the same either way', async () => {
    const piped = (await type('aifacts facts --json')).out;
    const typed = (await type('aifacts facts --json', { terminal: true })).out;
    expect([piped.trim().split('\n').length, JSON.parse(piped)]).toEqual([23, JSON.parse(typed)]);
    expect(typed.startsWith('[\n  {\n    "id"')).toBe(true);
  });

  it('ends with a line end, and JSON lines with one a record', async () => {
    expect((await type('aifacts facts --json')).out.endsWith('}]\n')).toBe(true);
    expect((await type('aifacts facts --jsonl')).out.match(/\}\n/g)).toHaveLength(23);
  });
});

describe('Markdown', () => {
  it('is headings and tables ready to paste', async () => {
    expect((await type('aifacts company graphcore --metric valuation --markdown')).out).toBe(`**Graphcore**  company · ai-chips · GB · founded 2016  
part of SoftBank

### Figures

| what | when | figure | status | according to | source |
| --- | --- | ---: | --- | --- | --- |
| valuation | 2020 | $2.5B | disputed |  | [\\[1\\]](https://wire.example/2025/09/12) |
|  | 2020 | $2.8B | disputed |  | [\\[2\\]](https://echo.example/graphcore) |

### Disputed

| what | sources disagree |
| --- | --- |
| valuation 2020 | $2.5B [1] against $2.8B [2] |

### Sources

|  | publisher and date | title | address |
| ---: | --- | --- | --- |
| [1] | [The Wire 2025-09-12](https://wire.example/2025/09/12) | Who pays whom | [https://wire.example/2025/09/12](https://wire.example/2025/09/12) |
| [2] | [L’Écho 2023-10-09](https://echo.example/graphcore) | Graphcore souffre | [https://echo.example/graphcore](https://echo.example/graphcore) |
`);
  });
});
