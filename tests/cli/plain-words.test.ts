import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/cli/plain-words.js';
import { parseWords } from '../../src/cli/program.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { allCommands } from '../../src/commands/index.js';
import { Failure } from '../../src/model/failure.js';

const commands = await allCommands();
const terminal: Terminal = { out: () => true, err: () => {}, style: { terminal: false, width: 80, color: false, links: false }, page: () => false };

/** What the parsing library makes of the words; the sentence where it refuses them. */
async function inFull(command: (typeof commands)[number], words: readonly string[]): Promise<unknown> {
  try {
    return (await parseWords([command.name, ...words], command, allCommands, terminal, '1'))?.options ?? 'help';
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** The library gives no words as an empty list, the short reader as nothing. */
const known = (options: object): object => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const words = [
  'graphcore', 'open ai', '', '-', '--', '-e', '-q', '-qe', '-h', '--json', '--csv', '--format', 'csv', 'xml', '--format=csv', '--fields', 'id,metric', '--fields=id', '--base', 'a.db', '--limit', '5', '-1', '--limit=5', '--all',
  '--since', '2024', '--metric', 'revenue', '--min', '500M', '--buyer', 'amazon', '--in', 'EUR', '--color', '--no-color', '--no-pager', '--pager', '--quiet', '--param', 'a=b', '--timeout', '3', '--sql', '--nope', '--js', '--exit-status', '--article', 'x.txt', '--kind', 'company',
];

describe('plain words', () => {
  it('mean to the short reader what they mean to the parsing library, for every command and any words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...commands), fc.array(fc.constantFrom(...words), { maxLength: 6 }), async (command, line) => {
        const plain = plainWords(command, line);
        if (plain === null) return;
        const full = await inFull(command, line);
        expect(typeof full === 'string' ? full : known(full as object)).toEqual(known(plain));
      }),
      { numRuns: 3000, seed: 20251123 },
    );
  });

  it.each(commands.flatMap((command) => command.examples.map((line) => [line, command] as const)))('are what an example is made of: %s', async (line, command) => {
    // Of a pipeline, the part that calls this command.
    const part = line.split(' | ').find((one) => one.startsWith(`aifacts ${command.name}`))!;
    const typed = [...part.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!).slice(2);
    const plain = plainWords(command, typed);
    if (plain) expect(known(plain)).toEqual(known((await inFull(command, typed)) as object));
    else expect(line).toMatch(/--base|--param/);
  });
});
