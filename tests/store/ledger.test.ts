import { expect, it } from 'vitest';
import { ledger, markOf } from '../../src/store/ledger.js';

it('gives back the numbers of every key, lowest first, however many there are', () => {
  const book = ledger();
  for (let number = 1; number <= 20_000; number += 1) book.add(markOf(`key ${number % 10_000}`), number);
  const lost = Array.from({ length: 10_000 }, (_, key) => key).filter((key) => {
    const found = book.numbersOf(markOf(`key ${key}`));
    return !(found.includes(key || 10_000) && found.includes(key + 10_000) && found.every((one, index) => index === 0 || found[index - 1]! < one));
  });
  expect(lost).toEqual([]);
  expect(book.numbersOf(markOf('another'))).toEqual([]);
});

it('keeps a hundred numbers of one key', () => {
  const book = ledger();
  for (let number = 1; number <= 500; number += 1) book.add(7, number);
  expect(book.numbersOf(7)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
});

it('marks amounts as well as words', () => {
  const marks = [markOf('a'), markOf('a', 'b'), markOf('a', 'b', 1, 2), markOf('a', 'b', 2, 1), markOf('a', 'b', 1, Infinity), markOf('a', 'b', null, 2)];
  expect(new Set(marks).size).toBe(marks.length);
});
