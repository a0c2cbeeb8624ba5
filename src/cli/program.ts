// Turns the command cards into a program. The only place that knows commander.

import { Command as Declaration, Option } from 'commander';
import type { Command, Options } from '../commands/command.js';
import { allCommands, commands } from '../commands/index.js';
import { formats } from '../view/formats/index.js';

/** Options of every command, which may stand before the command's name too. */
const everywhere = {
  '--format': 'value',
  '--fields': 'value',
  '--base': 'value',
  '--json': 'flag',
  '--jsonl': 'flag',
  '--csv': 'flag',
  '--tsv': 'flag',
  '--markdown': 'flag',
  '--no-color': 'flag',
  '--color': 'flag',
  '--no-pager': 'flag',
  '--quiet': 'flag',
  '-q': 'flag',
} as const;

export interface Heard {
  out: (text: string) => void;
  err: (text: string) => void;
  width: number;
}

export type Called = (command: Command, options: Options) => void;

/** A program that knows only the command that was called, or all of them when none was: registering costs time. */
export async function buildProgram(words: readonly string[], { out, err, width }: Heard, version: string, called: Called): Promise<{ program: Declaration; words: string[] }> {
  const ordered = commandFirst(words);
  const name = ordered[0] ?? '';
  const chosen = Object.hasOwn(commands, name) ? await commands[name]!() : null;
  const program = new Declaration('aifacts')
    .description('The figures of the AI industry: who printed each one, and when. Offline.')
    .version(version, '-V, --version', 'the version')
    .helpCommand(chosen === null)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: out, writeErr: err, getOutHelpWidth: () => Math.min(width, 100), getErrHelpWidth: () => Math.min(width, 100), getOutHasColors: () => false, getErrHasColors: () => false });
  if (chosen === null) program.addHelpText('after', frontPage);
  for (const command of chosen ? [chosen] : await allCommands()) register(program, command, called);
  return { program, words: ordered };
}

const frontPage = `
First steps:
  $ aifacts company graphcore          everything known of one company
  $ aifacts deals --buyer amazon       who bought or funded what
  $ aifacts search openai oracle 300   words in any order, English or French

Each command has its own --help, with examples. Every list takes --json.`;

function register(program: Declaration, command: Command, called: Called): void {
  const declaration = command
    .declare(program.command(command.name).summary(command.summary).description(command.summary).helpGroup(`${command.group}:`))
    .addOption(new Option('--format <name>', 'how to print it').choices(formats.map(({ name }) => name)))
    .option('--json', 'as JSON')
    .option('--jsonl', 'as JSON lines')
    .option('--csv', 'as CSV')
    .option('--tsv', 'as TSV')
    .option('--markdown', 'as Markdown')
    .option('--fields <paths>', 'only these, comma between: id,entity.name,value.min')
    .option('--base <file>', 'read this base too; may be said again', (file: string, before: string[] = []) => [...before, file])
    .option('--color', 'with colour, also into a pipe')
    .option('--no-color', 'without colour')
    .option('--no-pager', 'never page by page')
    .option('-q, --quiet', 'no notes on stderr')
    .addHelpText('after', `\nExamples:\n${command.examples.map((line) => `  $ ${line}`).join('\n')}`)
    .action(() => {
      const given = Object.fromEntries(declaration.registeredArguments.map((argument, index) => [camel(argument.name()), declaration.processedArgs[index] as unknown]));
      called(command, { ...declaration.opts<Options>(), ...given });
    });
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `aifacts --json company x` is `aifacts company --json x`. */
function commandFirst(words: readonly string[]): string[] {
  let at = 0;
  while (at < words.length && Object.hasOwn(everywhere, words[at]!.split('=')[0]!)) {
    const word = words[at]!;
    at += everywhere[word.split('=')[0] as keyof typeof everywhere] === 'value' && !word.includes('=') ? 2 : 1;
  }
  return at === 0 || at >= words.length ? [...words] : [words[at]!, ...withEarly(words.slice(at + 1), words.slice(0, at))];
}

// Options that came early go behind the operands, but before a `--`.
function withEarly(rest: readonly string[], early: readonly string[]): string[] {
  const end = rest.indexOf('--');
  return end < 0 ? [...rest, ...early] : [...rest.slice(0, end), ...early, ...rest.slice(end)];
}
