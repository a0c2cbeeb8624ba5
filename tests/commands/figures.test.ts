import { describe, expect, it } from 'vitest';
import { smallWorld, type, typeJson } from '../support/small-world.js';

const world = smallWorld({ files: { 'a.txt': '📦 OpenAI raised $6.6bn.\n', 'b.txt': 'Près de 12 % des 1 200 salariés.\n', 'lines.txt': 'It cost $5.\nNothing here.\nAbout 40 GPUs\n' } });

describe('aifacts figures', () => {
  it('gives every figure of a text, its place in code points', async () => {
    expect(await typeJson('aifacts figures a.txt --json', { world })).toEqual([
      { kind: 'money', text: '$6.6bn', start: 16, end: 22, min: 6.6e9, max: 6.6e9, unit: 'USD', hedge: 'exact', precision: 1e8, implied: false, noun: null },
    ]);
  });

  it('names the file of each figure when there are several', async () => {
    const found = await typeJson<{ file: string; text: string }[]>('aifacts figures a.txt b.txt --json', { world });
    expect(found.map(({ file, text }) => [file, text])).toEqual([['a.txt', '$6.6bn'], ['b.txt', '12 %'], ['b.txt', '1 200 salariés']]);
  });

  it('reads each line as a text of its own, one JSON array a line', async () => {
    const { out, exit } = await type('aifacts figures --lines lines.txt --lang en', { world });
    expect({ lines: out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { text: string }[]).map(({ text }) => text)), exit }).toEqual({ lines: [['$5'], [], ['40 GPUs']], exit: 0 });
  });

  it('shows people a table', async () => {
    expect((await type('aifacts figures a.txt', { world })).out).toBe('at  printed  figure  kind   of\n16  $6.6bn    $6.6B  money\n');
  });

  it('refuses a language it does not read', async () => {
    expect(await type('aifacts figures a.txt --lang de', { world })).toEqual({ out: '', err: 'aifacts: aifacts reads French and English, not "de"\nDid you mean: fr, en, auto?\nTry: --lang fr\n', exit: 2 });
  });
});
