import { describe, expect, it } from 'vitest';
import { smallWorld, type, typeJson } from '../support/small-world.js';
import { echoArticle } from '../support/small-text.js';

describe('aifacts show', () => {
  it('tells one fact whole, with who says otherwise', async () => {
    expect(await type('aifacts show graphcore-valuation-2020')).toEqual({
      exit: 0,
      err: '',
      out: `Graphcore was worth 2.8 billion dollars at the end of 2020.

who      Graphcore
what     valuation
figure   $2.8B
printed  “2,8 milliards de dollars”
when     2020
status   actual
source   L’Écho 2023-10-09, Graphcore souffre
author   A. Nonyme
address  https://echo.example/graphcore
place    characters 166–190

Disputed: other sources on the same
id                             figure  status    source
graphcore-valuation-2020-wire   $2.5B  disputed  The Wire 2025-09-12

2 origins, 2 mentions
`,
    });
  });

  it('shows the passage in the reader’s own copy', async () => {
    expect((await typeJson('aifacts show graphcore-revenue-2022 --article copies/echo.txt --json')).passage).toEqual({
      before: '📦 Fabricant de puces, Graphcore souffre. Son chiffre d’affaires a atteint ',
      printed: '2,7 millions de dollars',
      after: expect.stringMatching(/^ en 2022, contre un milliard de dollars/),
      holds: true,
    });
  });

  it('says when the copy holds other words there', async () => {
    const world = smallWorld({ files: { 'copies/other.txt': `!${echoArticle}` } });
    const { out, err, exit } = await type('aifacts show graphcore-revenue-2022 --article copies/other.txt --json', { world });
    expect({ holds: JSON.parse(out).passage.holds, err, exit }).toEqual({ holds: false, err: 'copies/other.txt does not hold the printed words at this place: another copy of the text?\n', exit: 0 });
  });

  it.each([
    ['show graphcore-revenue-2023', 'unknown-fact', ['graphcore-revenue-2022', 'graphcore-revenue-2024-target']],
    ['show GRAPHCORE', 'unknown-fact', ['graphcore-layoffs-2022', 'graphcore-partnership-2019-microsoft', 'graphcore-revenue-2022', 'graphcore-revenue-2024-target', 'graphcore-valuation-2020']],
    ['show zzz', 'unknown-fact', []],
    ['show ""', 'unknown-fact', []],
    ['show graphcore-revenue-2022 --article copies/none.txt', 'unreadable-file', []],
    ['show openai-fine-2024-12 --article copies/echo.txt', 'usage', []],
  ])('%s fails with %s', async (line, code, suggestions) => {
    const { out, err, exit } = await type(`aifacts ${line} --json`);
    const { error } = JSON.parse(err);
    expect({ out, exit, code: error.code, suggestions: error.suggestions }).toEqual({ out: '', exit: 2, code, suggestions });
  });
});
