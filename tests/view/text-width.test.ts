import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { cell, pageOf } from '../../src/view/sheet.js';
import { cut, padded, readyToMeasure, textWidth } from '../../src/view/text-width.js';

beforeAll(() => readyToMeasure(pageOf({ caption: null, columns: [], rows: [[cell('東')]] })));

describe('textWidth', () => {
  it.each([
    ['', 0], ['plain', 5], ['Élysée', 6], ['Élysée'.normalize('NFD'), 6], ['≥ $1.5B', 7], ['2027–2032', 9], ['≈ €256.4B', 9], ['−5', 2],
    ['東京', 4], ['한국', 4], ['ＡＢ', 4], ['👍', 2], ['👩‍🚀', 2], ['🇫🇷', 2], ['…', 1], ['─', 1], ['ﬁ', 1], ['़', 0],
  ])('of %s is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('cut', () => {
  it.each([
    ['Amazon Web Services', 10, 'Amazon We…'], ['Amazon Web Services', 8, 'Amazon…'], ['東京エレクトロン', 7, '東京エ…'], ['東京エレクトロン', 6, '東京…'], ['short', 5, 'short'], ['Élysée IA'.normalize('NFD'), 5, 'Élys…'.normalize('NFD')],
  ])('%s to %i is %s', (text, width, answer) => {
    expect(cut(text, width)).toBe(answer);
    expect(textWidth(answer)).toBeLessThanOrEqual(width);
  });
});

it('pads to columns, not to letters', () => {
  expect([padded('東京', 6), padded('$5', 4, 'right'), padded('toolong', 3)]).toEqual(['東京  ', '  $5', 'toolong']);
});

it('is ready for wide titles too, in a program that has measured nothing yet', () => {
  const words = ['sql', "select 1 as '東京エレクトロン', 2 as b", '--format', 'plain'];
  const [title, row] = execFileSync(process.execPath, [join(inject('home'), 'bin/aifacts.js'), ...words], { encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } }).split('\n');
  expect({ title, row: row!.length }).toEqual({ title: '東京エレクトロン  b', row: 16 + 2 + 1 });
});
