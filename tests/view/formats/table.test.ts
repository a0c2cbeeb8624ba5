import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/view/format.js';
import { table } from '../../../src/view/formats/table.js';
import { cell, pageOf, type Sheet } from '../../../src/view/sheet.js';
import { textWidth } from '../../../src/view/text-width.js';
import { type } from '../../support/small-world.js';

/** What a terminal of this width shows. */
const shown = async (line: string, width: number): Promise<string> => (await type(line, { terminal: true, width })).out;

const deals = 'aifacts deals --since 2023';

describe('a table', () => {
  it('shows everything at 120 columns', async () => {
    expect(await shown(deals, 120)).toMatchInlineSnapshot(`
      "who                  what                       when         figure  status     with               source
      ───────────────────  ─────────────────────────  ──────────  ───────  ─────────  ─────────────────  ───────────────────
      OpenAI               contract                   2027–2032     $300B  announced  Oracle (seller)    The Wire 2025-09-12
      Amazon Web Services  contract                   2025        ≥ $1.5B             Nvidia (seller)    The Wire 2025-09-12
      Adept                acquihire, share of staff  2024-06       ~66 %             Amazon (buyer)     The Wire 2025-09-12
      Anthropic            investment                 2023-09-25      $4B  announced  Amazon (investor)  The Wire 2025-09-12
      "
    `);
  });

  it('shrinks what may be cut at 80 columns', async () => {
    expect(await shown(deals, 80)).toMatchInlineSnapshot(`
      "who           what       when         figure  status     with        source
      ────────────  ─────────  ──────────  ───────  ─────────  ──────────  ───────────
      OpenAI        contract   2027–2032     $300B  announced  Oracle (s…  The Wire 2…
      Amazon Web…   contract   2025        ≥ $1.5B             Nvidia (s…  The Wire 2…
      Adept         acquihir…  2024-06       ~66 %             Amazon (b…  The Wire 2…
      Anthropic     investme…  2023-09-25      $4B  announced  Amazon (i…  The Wire 2…
      "
    `);
  });

  it('lets the least important columns leave at 60 columns, and says which', async () => {
    expect(await shown(deals, 60)).toMatchInlineSnapshot(`
      "who                what       when         figure  status
      ─────────────────  ─────────  ──────────  ───────  ─────────
      OpenAI             contract   2027–2032     $300B  announced
      Amazon Web Servi…  contract   2025        ≥ $1.5B
      Adept              acquihir…  2024-06       ~66 %
      Anthropic          investme…  2023-09-25      $4B  announced
      not shown: with, source
      "
    `);
  });

  it('becomes a few lines a fact below 60 columns', async () => {
    expect(await shown('aifacts deals --buyer amazon', 40)).toMatchInlineSnapshot(`
      "who: Adept
      what: acquihire, share of staff
      when: 2024-06
      figure: ~66 %
      with: Amazon (buyer)
      source: The Wire 2025-09-12

      who: Anthropic
      what: investment
      when: 2023-09-25
      figure: $4B
      status: announced
      with: Amazon (investor)
      source: The Wire 2025-09-12
      "
    `);
  });

  it('is the same few lines at 20 columns: a figure is never cut', async () => {
    expect(await shown('aifacts valuations mistral', 20)).toMatchInlineSnapshot(`
      "who: Mistral AI
      what: valuation
      when: 2025-09
      figure: €11.7B
      source: The Wire 2025-09-12
      "
    `);
  });

  it.each(['aifacts facts', 'aifacts company graphcore', 'aifacts search graphcore', 'aifacts disputes', 'aifacts sources', 'aifacts metrics', 'aifacts companies', 'aifacts compare openai mistral', 'aifacts top valuation', 'aifacts stats', 'aifacts timeline', 'aifacts deals', 'aifacts bases'])('%s fits 80 and 120 columns, and never breaks a line', async (line) => {
    for (const width of [80, 100, 120]) {
      const wide = (await shown(line, width)).split('\n').filter((text) => textWidth(text) > width);
      expect(wide, String(width)).toEqual([]);
    }
  });

  it('never cuts a figure, at any width', async () => {
    const figures = ['$300B', '≥ $1.5B', '4.5 GW', '~19,000', '> €60M', '€11.7B', '100M–150M', 'nearly 25 %', '$2.7M', '~66 %', '10,000'];
    for (let width = 20; width <= 200; width += 3) {
      const text = await shown('aifacts facts', width);
      expect(figures.filter((figure) => !text.includes(figure)), String(width)).toEqual([]);
    }
  });

  it('lets columns leave in order of their importance, one after the other', async () => {
    const titles = ['who', 'what', 'when', 'figure', 'status', 'with', 'source'];
    const left = new Set<string>();
    for (let width = 200; width >= 60; width -= 2) {
      const header = (await shown(deals, width)).split('\n')[0]!.trim().split(/ {2,}/);
      titles.filter((title) => !header.includes(title)).forEach((title) => left.add(title));
    }
    expect([...left].slice(0, 2)).toEqual(['source', 'with']);
  });

  it('keeps wide characters, accents apart and emoji in their columns', async () => {
    const text = await shown('aifacts facts --metric headcount,funding-round,capacity', 120);
    const lines = text.trim().split('\n').slice(2);
    const column = text.split('\n')[0]!.indexOf('what');
    expect(lines.map((line) => cutColumns(line, column).trim().length > 0 && /\s\s$/.test(cutColumns(line, column)))).toEqual(lines.map(() => true));
  });

  it('draws no head without rows, which is for the note to say', async () => {
    expect(await shown('aifacts facts --since 2099', 80)).toBe('');
    expect((await type('aifacts facts --since 2099')).out).toMatch(/^who +what +when +figure/);
  });

  it('draws five thousand rows in little more time than none', async () => {
    const rows = (count: number): Answer => {
      const sheet: Sheet = {
        caption: null,
        columns: [{ key: 'a', title: 'who', leaves: 0, shrinksTo: 12 }, { key: 'b', title: 'figure', leaves: 0, align: 'right' }, { key: 'c', title: 'source', leaves: 1, shrinksTo: 18 }],
        rows: Array.from({ length: count }, (_, index) => [cell(`Entity number ${index} 東京`, 'name'), cell(`$${index}M`, 'amount'), cell(`Publisher ${index} with a long name`, 'faint', 'https://x.example')]),
      };
      return { records: () => [], fields: [], page: () => pageOf(sheet) };
    };
    const took = async (count: number): Promise<number> => {
      const start = performance.now();
      const text = [...(await table.print(rows(count), { terminal: true, width: 80, color: true, links: true }, null))].join('');
      expect(text.split('\n').length).toBeGreaterThan(count);
      return performance.now() - start;
    };
    await took(10);
    expect(await took(5000)).toBeLessThan(2000);
  });
});

describe('in a pipe', () => {
  it('is the same columns as aligned text: no rule, no colour, nothing cut, whatever the width', async () => {
    const narrow = await type('aifacts facts', { terminal: false, width: 20 });
    const wide = await type('aifacts facts', { terminal: false, width: 200 });
    expect(narrow).toEqual(wide);
    expect(narrow.out).not.toMatch(/[─…\u001b]/);
    expect(narrow.out.split('\n')[0]).toMatch(/^who +what +when +figure +status +with +source$/);
  });

  it('has colour when --color says so', async () => {
    expect((await type('aifacts company graphcore --color', { terminal: true })).out).toContain('\u001b[1mGraphcore\u001b[22m');
    expect((await type('aifacts company graphcore --no-color', { terminal: true, color: true })).out).not.toContain('\u001b');
  });
});

describe('a terminal that follows links', () => {
  it('gets the source as a link, its padding outside', async () => {
    const { out } = await type('aifacts valuations mistral', { terminal: true, width: 120, color: true, links: true });
    expect(out).toContain('\u001b]8;;https://wire.example/2025/09/12\u0007');
    expect(out).not.toMatch(/ \u001b\]8;;\u0007/);
  });

  it('gets the page the source itself points to, where the fact has one', async () => {
    expect((await type('aifacts deals --seller oracle', { terminal: true, width: 120, color: true, links: true })).out).toContain('\u001b]8;;https://wire.example/oracle\u0007');
  });
});

/** The part of a line that takes so many columns. */
function cutColumns(line: string, columns: number): string {
  let kept = '';
  for (const character of line) {
    if (textWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}
