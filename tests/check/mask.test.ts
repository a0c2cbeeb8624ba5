import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mask } from '../../src/check/draft/mask.js';

const ends = (text: string): string => text.replace(/[^\r\n]/g, '.');

it.each([
  ['---\ntitle: 7\n---\nText 8', '   \n        \n   \nText 8'],
  ['+++\na = 7\n+++\n8', '   \n     \n   \n8'],
  ['a `7` b ``8 ` 9`` c', 'a     b           c'],
  ['```js\n7\n```\n8', '     \n \n   \n8'],
  ['~~~\n7\n```\n8', '   \n \n   \n '],
  ['a <!-- 7 --> b <code>8</code> c <PRE>9</PRE>', 'a            b                c             '],
  ['a <!-- 7', 'a <!-- 7'],
  ['<code>7', '<code>7'],
])('blanks what is no prose: %j', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

it('joins a line that its width broke, and no other', () => {
  const line = 'The revenue of the company rose in one year from a mere';
  expect(mask(`${line}\r\n$2 billion.\nNext.`)).toBe(`${line}  $2 billion.\nNext.`);
  expect(mask(`${line}\n- $2 billion`)).toBe(`${line}\n- $2 billion`);
  expect(mask(`# ${line}\n$2 billion`)).toBe(`# ${line}\n$2 billion`);
});

it('keeps every place where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('`', '```', '~~~', '<!--', '-->', '<code>', '</code>', '<pre', '---', '\n', '\r\n', ' ', '7', 'é', '📦', 'a'), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      expect(mask(text).length).toBe(text.length);
      expect(ends(mask(text)).replace(/\.+/g, '.').length).toBeLessThanOrEqual(ends(text).length);
    }),
  );
});

it('takes its time with no hostile text', () => {
  for (const piece of ['<!--', '<code>', '`', '```\n', '<pre ', '---\n', '[', 'a b ']) expect(mask(piece.repeat(50_000)).length).toBe(piece.length * 50_000);
}, 10_000);
