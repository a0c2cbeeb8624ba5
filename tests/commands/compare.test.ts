import { describe, expect, it } from 'vitest';
import { type, typeJson } from '../support/small-world.js';

describe('aifacts compare', () => {
  it('sets the latest figure of each metric side by side, those both have first', async () => {
    const rows = await typeJson('aifacts compare mistral openai --json');
    expect(rows.map(({ metric, figures }: any) => [metric, ...figures.map(({ fact }: any) => fact?.id ?? null)])).toEqual([
      ['valuation', 'mistral-valuation-2025-09', 'openai-valuation-2025-03'],
      ['revenue', 'mistral-revenue-2025-forecast', null],
      ['price', null, 'openai-price-2024-plus'],
      ['fine', null, 'openai-fine-2024-12'],
      ['contract', null, 'openai-contract-2027-2032-oracle'],
      ['users', null, 'openai-users-2024'],
    ]);
  });

  it('says when a figure is of, and that it only looks ahead', async () => {
    const { out, err, exit } = await type('aifacts compare mistral openai');
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toContain('valuation                       €11.7B (2025-09)         $300B (2025-03)\n');
    expect(out).toContain('revenue                         > €60M (2025, forecast)\n');
  });

  it.each(['USD', 'usd', 'EUR', 'GBP'])('marks every amount it converts into %s, with rate and months, and leaves the printed one beside it', async (code) => {
    const rows = await typeJson(`aifacts compare mistral openai --in ${code} --json`);
    for (const { fact } of rows.flatMap(({ figures }: any) => figures)) {
      if (!fact?.value) continue;
      const money = /^[A-Z]{3}$/.test(fact.value.unit);
      if (!money || fact.value.unit === code.toUpperCase()) expect(fact.converted).toBeNull();
      else if (fact.converted) expect(fact.converted).toEqual({ min: fact.value.min === null ? null : expect.any(Number), max: fact.value.max === null ? null : expect.any(Number), unit: code.toUpperCase(), rate: expect.any(Number), date: expect.stringMatching(/^(latest )?\d{4}(-\d\d)?(\/\d{4}-\d\d)?$/) });
    }
    const { out, err } = await type(`aifacts compare mistral openai --in ${code}`);
    expect(err).toContain('≈ is converted at European Central Bank reference rates');
    for (const cell of out.match(/≈ \S+ at \S+ \([^)]*\)/g) ?? []) expect(cell).toMatch(/^≈ (?:US)?[$€£][\d.,]+[MBT]? at [\d.]+ \((?:latest )?[\d/-]+\)$/);
    expect(out.match(/≈/g)?.length).toBe(rows.flatMap(({ figures }: any) => figures).filter(({ fact }: any) => fact?.converted).length);
  });

  it('never cuts a figure, its time or its status, however narrow the terminal', async () => {
    for (let width = 20; width <= 160; width += 5) {
      const { out } = await type('aifacts compare openai mistral --in EUR', { terminal: true, width });
      expect({ width, cut: /[\d.][^\s(]*…|\([^)]*…/.exec(out.replace(/≈.*?(?= {2}|$)/gm, ''))?.[0] }).toEqual({ width, cut: undefined });
      expect(out).toContain('$300B (2025-03)');
    }
  });

  it('is one row a figure in CSV, the converted amount in columns of its own', async () => {
    expect((await type('aifacts compare openai mistral --in EUR --csv --fields entity.id,metric,value.text,converted.min,converted.rate,converted.date')).out).toBe(
      'entity.id,metric,value.text,converted.min,converted.rate,converted.date\r\n' +
      'openai,valuation,$300B,,,\r\n' +
      'mistral,valuation,€11.7B,,,\r\n' +
      'mistral,revenue,> €60M,,,\r\n' +
      'openai,price,$20,18.78,0.938967,2024-05/2024-12\r\n' +
      'openai,fine,€15M,,,\r\n' +
      'openai,contract,$300B,256400000000,0.854701,latest 2025-09\r\n' +
      'openai,users,100M–150M,,,\r\n',
    );
  });

  it('uses the names it was not quite given', async () => {
    expect((await type('aifacts compare mistrl openai')).err).toBe('using "Mistral AI" for "mistrl"\n');
  });

  it.each(['compare openai', 'compare openai OpenAI', 'compare openai "open ai"'])('wants two companies: %s', async (line) => {
    expect(await type(`aifacts ${line}`)).toEqual({ out: '', err: 'aifacts: compare takes two different companies or more\nTry: aifacts compare openai anthropic\n', exit: 2 });
  });
});
