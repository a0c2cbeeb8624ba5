import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { World } from '../../src/commands/world.js';
import { allCommands } from '../../src/commands/index.js';
import { smallWorld, type, type Typed } from '../support/small-world.js';

/** The bases a line asks for, and what came back. */
async function basesOf(words: readonly string[]): Promise<{ asked: readonly string[]; exit: number }> {
  let asked: readonly string[] = ['not asked'];
  const exit = await main(words, (bases) => ((asked = bases), smallWorld()), { out: () => true, err: () => {}, style: { terminal: false, width: 80, color: false, links: false }, page: () => false }, '1');
  return { asked, exit };
}

describe('without a word', () => {
  it('shows what can be typed, and that is an answer', async () => {
    const { out, err, exit } = await type([]);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toBe((await type('aifacts --help')).out);
  });

  it('lists every command once, with its summary, under its group', async () => {
    const { out } = await type('aifacts --help');
    const text = out.replace(/\s+/g, ' ');
    for (const { name, summary } of await allCommands()) expect(text).toMatch(new RegExp(` ${name} [^A-Z]*${summary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out.match(/^(Look up|Check|Grow):$/gm)).toEqual(['Look up:', 'Check:', 'Grow:']);
  });

  it.each(['-V', '--version'])('says its version for %s', async (flag) => {
    expect(await type(`aifacts ${flag}`)).toEqual({ out: '1.2.3\n', err: '', exit: 0 });
  });

  it.each(['help', 'help company', 'company -h', '--help'])('answers %s', async (line) => {
    expect(await type(`aifacts ${line}`)).toEqual({ out: expect.stringContaining('Usage: aifacts'), err: '', exit: 0 });
  });

  it('ends its help with one line end', async () => {
    expect((await type('aifacts company --help')).out).toMatch(/[^\n]\n$/);
    expect((await type('aifacts')).out).toMatch(/[^\n]\n$/);
  });
});

describe('wrong usage', () => {
  const failure = (message: string, hint: string, meant = ''): Typed => ({ out: '', err: `aifacts: ${message}\n${meant}Try: ${hint}\n`, exit: 2 });

  it.each<[string, Typed]>([
    ['compny graphcore', failure("unknown command 'compny'", 'aifacts company graphcore, or aifacts --help', 'Did you mean: company?\n')],
    ['graphcore', failure("unknown command 'graphcore'", 'aifacts company graphcore, or aifacts --help')],
    ['open ai', failure("unknown command 'open'", 'aifacts company "open ai", or aifacts --help')],
    ['help nope', failure("unknown command 'nope'", 'aifacts --help')],
    ['company', failure("missing required argument 'name'", 'aifacts company --help')],
    ['facts --colour', failure("unknown option '--colour'", 'aifacts facts --help', 'Did you mean: --color?\n')],
    ['facts --limit', failure("option '--limit <n>' argument missing", 'aifacts facts --help')],
    ['stats now', failure("too many arguments for 'stats'. Expected 0 arguments but got 1", 'aifacts stats --help')],
    ['facts --tsv --csv', failure('one format at a time, not csv and tsv', '--csv')],
    ['facts --format xml', failure('facts has no format "xml"', '--format with one of table, plain, json, jsonl, csv, tsv, markdown')],
  ])('%s', async (line, answer) => {
    expect(await type(`aifacts ${line}`)).toEqual(answer);
  });

  it.each(['facts --colour --json', '--json facts --colour', 'facts --format json --colour', 'facts --format=json --colour', 'facts --jsonl --colour'])('is JSON on stderr when JSON was asked for: %s', async (line) => {
    const { out, err, exit } = await type(`aifacts ${line}`);
    expect({ out, exit, error: JSON.parse(err) }).toEqual({ out: '', exit: 2, error: { error: { code: 'usage', message: "unknown option '--colour'", hint: 'aifacts facts --help', suggestions: ['--color'] } } });
  });

  it('is not JSON when --json is only somebody’s name', async () => {
    expect((await type(['company', '--', '--json'])).err).toBe('aifacts: nobody in the base is called "--json"\nTry: aifacts companies --all\n');
  });

  it('shows what was typed harmlessly', async () => {
    const { err } = await type(['company', 'x\u001b[31m\u202ey\u0007\nz']);
    expect(err).toMatch(/^aifacts: nobody in the base is called "x\\x1b\[31m\\u202ey\\x07 ?z"\nTry: .*\n$/);
  });
});

describe('words in another order', () => {
  it.each([
    ['--json company graphcore', 'company graphcore --json'],
    ['--format csv --fields id facts --company openai', 'facts --company openai --format csv --fields id'],
    ['--format=jsonl stats', 'stats --jsonl'],
    ['--no-color --tsv facts', 'facts --tsv'],
    ['company --json graphcore', 'company graphcore --json'],
    ['company --json -- graphcore', 'company graphcore --json'],
  ])('%s is %s', async (one, other) => {
    expect(await type(`aifacts ${one}`)).toEqual(await type(`aifacts ${other}`));
  });

  it.each([
    [['company', '--base', 'a.db', 'graphcore'], ['a.db']],
    [['--base', 'a.db', 'company', 'graphcore', '--base', 'b.db'], ['b.db', 'a.db']],
    [['company', 'graphcore', '--base=a.db'], ['a.db']],
    [['company', 'graphcore'], []],
  ])('%j reads the bases %j', async (words, asked) => {
    const heard = await basesOf(words);
    expect({ ...heard, asked: [...heard.asked].sort() }).toEqual({ asked: [...asked].sort(), exit: 0 });
  });
});

describe('a bug', () => {
  const broken = { ...smallWorld(), bases: () => { throw new TypeError('oops'); } } as World;

  it('keeps its stack, says where to report it, and exits with 70', async () => {
    const { out, err, exit } = await type('aifacts stats', { world: broken });
    expect({ out, exit }).toEqual({ out: '', exit: 70 });
    expect(err).toMatch(/^TypeError: oops\n {4}at [\s\S]*\n\nThis is a bug in aifacts\. Please report it with the lines above: https:\/\/\S+\n$/);
  });

  it('is no bug when a base is at fault', async () => {
    const damaged = { ...smallWorld(), bases: () => { throw Object.assign(new Error('database disk image is malformed'), { code: 'SQLITE_CORRUPT' }); } } as World;
    expect(await type('aifacts stats', { world: damaged })).toEqual({ out: '', err: 'aifacts: a base is damaged or cannot be read: database disk image is malformed\nTry: aifacts bases\n', exit: 2 });
  });
});

describe('a reader who leaves', () => {
  it('ends a long answer early, quietly', async () => {
    let pieces = 0;
    const exit = await main(['facts', '--jsonl'], () => smallWorld(), { out: () => ((pieces += 1), false), err: () => {}, style: { terminal: false, width: 80, color: false, links: false }, page: () => false }, '1');
    expect({ exit, pieces }).toEqual({ exit: 0, pieces: 1 });
  });
});

describe('a pager', () => {
  const paged = async (words: string[], terminal: boolean): Promise<string[]> => {
    const shown: string[] = [];
    await main(words, () => smallWorld(), { out: () => true, err: () => {}, style: { terminal, width: 80, color: false, links: false }, page: (text) => (shown.push(text), true) }, '1');
    return shown;
  };

  it('gets the whole answer, only on a terminal, only for people', async () => {
    expect([(await paged(['facts'], true)).length, (await paged(['facts'], false)).length, (await paged(['facts', '--json'], true)).length, (await paged(['facts', '--no-pager'], true)).length]).toEqual([1, 0, 0, 0]);
  });
});
