import { describe, expect, it } from 'vitest';
import { safeText } from '../../src/view/safe-text.js';
import { type } from '../support/small-world.js';

// What a terminal obeys: controls but the line end, bidirectional and zero-width marks, line separators.
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

const lines = ['aifacts company evil', 'aifacts facts evil', 'aifacts sources', 'aifacts source evil-2025-01-01', 'aifacts show evil-funding-round-2025-01', 'aifacts search evil', 'aifacts companies', 'aifacts compare evil openai', 'aifacts top funding-round', 'aifacts timeline evil', 'aifacts facts evil --fields says,attribution,source.title', 'aifacts sql "select * from fact"', 'aifacts sql "select \'\u001b[31m\' as \'\u001b[0m\'"'];

describe.each(lines)('%s', (line) => {
  it.each<[string, object]>([
    ['a pipe', { terminal: false }],
    ['a terminal', { terminal: true, width: 120 }],
    ['a narrow terminal', { terminal: true, width: 40 }],
  ])('gives %s nothing to obey', async (_, style) => {
    const { out, err, exit } = await type(line, style);
    expect({ exit, obeyed: obeyed.exec(out + err)?.[0] }).toEqual({ exit: 0, obeyed: undefined });
  });

  it('gives Markdown nothing to obey, and no column or tag of its own', async () => {
    const { out, exit } = await type(`${line} --markdown`);
    expect({ exit, obeyed: obeyed.exec(out)?.[0], tag: /(?<!\\)<[a-z]/i.exec(out)?.[0] }).toEqual({ exit: 0, obeyed: undefined, tag: undefined });
    const tables = out.split('\n').filter((text) => text.startsWith('|'));
    const columns = (text: string): number => text.replace(/\\./g, '').split('|').length;
    const wrong = tables.filter((text, index) => index > 0 && tables[index - 1]!.startsWith('| ') && /^\| ?-/.test(text) && columns(text) !== columns(tables[index - 1]!));
    expect(wrong).toEqual([]);
  });
});

it('shows what it does not obey', () => {
  expect(safeText('a\u001b[31mb\u0000c\u202ed\u200be\u009bf\tg\nh\u2028i\ufeffj')).toBe('a\\x1b[31mb\\x00c\\u202ed\\u200be\\x9bf g h\\u2028i\\ufeffj');
});

it('leaves ordinary text of any script alone', () => {
  for (const text of ['plain', 'Élysée “x” – ½ €', '東京エレクトロン', 'العربية', 'עברית', '👩‍🚀 ok', 'क्षि', 'E\u0301']) expect(safeText(text)).toBe(text);
});
