import { expect, it } from 'vitest';
import { inDispute } from '../../src/model/dispute.js';

const says = (source: string, low: number, high: number) => ({ source, reach: { low, high } });

it.each([
  ['nobody speaks', [], false],
  ['one source speaks', [says('a', 1, 2)], false],
  ['one source gives two amounts', [says('a', 1, 2), says('a', 5, 6)], false],
  ['two sources can mean the same amount', [says('a', 1, 3), says('b', 2, 4)], false],
  ['two sources only touch: 2.75 is rounded up, not down', [says('a', 1, 2), says('b', 2, 3)], true],
  ['two sources are apart', [says('a', 1, 2), says('b', 5, 6)], true],
  ['the second amount of a source is that of the other', [says('a', 1, 2), says('a', 5, 6), says('b', 5.5, 6)], false],
  ['an open end reaches the other', [says('a', 1, Infinity), says('b', 500, 600)], false],
  ['two of three agree', [says('a', 1, 2), says('b', 1, 2), says('c', 5, 6)], true],
])('when %s', (_, voices, answer) => {
  expect(inDispute(voices)).toBe(answer);
});
