import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { smallWorld, type, typeJson } from '../support/small-world.js';

const world = smallWorld({ files: { 'a.txt': 'Graphcore lost more than $200 million last year. Its revenue rose 12% to $2.7 million. Nimbus, a French start-up, raised €5 million on Tuesday.\n' } });

describe('aifacts extract', () => {
  it('gives the candidate facts of an article', async () => {
    const [loss, ...more] = await typeJson('aifacts extract a.txt --published 2023-10-09 --json', { world });
    expect(loss).toEqual({
      kind: 'money', text: '$200 million', start: 15, end: 37, entity: { id: 'graphcore', name: 'Graphcore' }, metric: 'net-loss', alternatives: [], min: 2e8, max: null, unit: 'USD', hedge: 'over', precision: 1e6,
      period: { text: '2022', start: '2022-01-01', end: '2022-12-31' }, status: 'actual', parties: [], attribution: null, definition: null, printed: 'more than $200 million', confidence: expect.any(Number), why: ['verb-object', 'subject', 'time:relative'],
    });
    expect(more.map(({ entity, metric, period }: { entity: unknown; metric: string; period: { text: string } }) => [entity, metric, period.text])).toEqual([
      [{ id: 'graphcore', name: 'Graphcore' }, 'revenue', '2022'],
      [{ id: null, name: 'Nimbus' }, 'funding-round', '2023-10-03'],
    ]);
  });

  it('says on its own line that an article holds no fact', async () => {
    const empty = smallWorld({ files: { 'b.txt': 'Shares rose 12% in Paris.\n' } });
    const { out, err, exit } = await type('aifacts extract b.txt --json', { world: empty });
    expect({ out, err, exit }).toEqual({ out: '[]\n', err: 'no fact found: one figure left alone (--all says why)\n', exit: 0 });
  });

  it('lists with --all the figures it left alone', async () => {
    const found = await typeJson<{ text: string; metric: string | null; why: string[] }[]>('aifacts extract a.txt --published 2023-10-09 --all --json', { world });
    expect(found.filter(({ metric }) => metric === null).map(({ text, why }) => [text, why])).toEqual([['12%', ['a-change']]]);
  });

  it('writes with --format yaml a source to review, strangers marked', async () => {
    const { out } = await type('aifacts extract a.txt --published 2023-10-09 --publisher "L’Écho" --format yaml', { world });
    const source = parse(out) as { id: string; facts: { id: string; entity: string; value: string; at: string }[] };
    expect(source.id).toBe('l-echo-2023-10-09');
    expect(source.facts.map(({ id, entity, value, at }) => [id, entity, value, at])).toEqual([
      ['graphcore-net-loss-2022', 'graphcore', 'over 200M USD', '15-37'],
      ['graphcore-revenue-2022', 'graphcore', '2.7M USD', '73-85'],
      ['nimbus-funding-round-2023-10-03', 'TODO-nimbus', '5M EUR', '121-131'],
    ]);
  });

  it('tells with --explain how each sentence was read', async () => {
    const { out } = await type('aifacts extract a.txt --published 2023-10-09 --explain', { world });
    expect(out).toContain('"more than $200 million" is net-loss of Graphcore, actual, 2022');
    expect(out).toContain('"12%" left alone: a-change');
  });

  it('says that without a day of publication "last year" has no date', async () => {
    expect((await type('aifacts extract a.txt', { world })).err).toBe('without --published, "last year" and "Tuesday" have no date\n');
  });

  it('refuses a day that never was', async () => {
    expect(await type('aifacts extract a.txt --published 2023-02-30', { world })).toEqual({ out: '', err: 'aifacts: "2023-02-30" is no day of publication\nTry: --published 2025-09-12\n', exit: 2 });
  });
});
