// Turns the command cards into a program. The only place that knows commander.

import type { CommanderError, Command as Declaration } from 'commander';
import type { Command, Options } from '../commands/command.js';
import { Failure } from '../model/failure.js';
import { formatsOf } from './asked-format.js';
import { camel, declareEverywhere } from './everywhere.js';
import type { Terminal } from './terminal.js';

/** A command that was called, with its arguments and options by name. */
export interface Call {
  command: Command;
  options: Options;
}

/**
 * Parses words in full: help, suggestions, everything out of the ordinary. `null` when they asked for help, and it was
 * given. Throws a Failure `usage` in the library's own words.
 */
export async function parseWords(
  words: readonly string[],
  chosen: Command | null,
  allCommands: () => Promise<readonly Command[]>,
  terminal: Terminal,
  version: string,
): Promise<Call | null> {
  const said: string[] = [];
  let call: Call | null = null;
  const width = Math.min(terminal.style.width, 100);
  const commander = await import('commander');
  const program = new commander.Command('aifacts')
    .description('The figures of the AI industry: who printed each one, and when. Offline.')
    .version(version, '-V, --version', 'the version')
    .helpCommand(chosen === null)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => void said.push(text),
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  if (chosen === null) program.addHelpText('after', frontPage);
  for (const command of chosen ? [chosen] : await allCommands()) register(program, command, (called) => (call = called));
  try {
    if (words.length === 0) program.outputHelp();
    else program.parse(words, { from: 'user' });
    return call;
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw usage(error, words, said.join(''));
  }
}

const frontPage = `
First steps:
  $ aifacts company graphcore          everything known of one company
  $ aifacts deals --buyer amazon       who bought or funded what
  $ aifacts search openai oracle 300   words in any order, English or French

Each command has its own --help, with examples. Every list takes --json.`;

function register(program: Declaration, command: Command, called: (call: Call) => void): void {
  const named = program.command(command.name).summary(command.summary).description(command.summary).helpGroup(`${command.group}:`);
  const declaration = declareEverywhere(command.declare(named), command.formatOfInput ? null : formatsOf(command).map(({ name }) => name))
    .addHelpText('after', `\nExamples:\n${command.examples.map((line) => `  $ ${line}`).join('\n')}`)
    .action(() => {
      const given = Object.fromEntries(
        declaration.registeredArguments.map((argument, index) => [camel(argument.name()), declaration.processedArgs[index] as unknown]),
      );
      called({ command, options: { ...declaration.opts<Options>(), ...given } });
    });
}

/** Commander's own words, as a sentence with a hint. */
function usage({ message, code }: CommanderError, words: readonly string[], said: string): Failure {
  const [first = message] = (said || message).trim().split('\n');
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(said)?.[1]?.split(', ') ?? [];
  const command = words.find((word) => !word.startsWith('-'));
  // `help nope` prints the front page and fails.
  const sentence = first.startsWith('Usage: ') ? `unknown command '${words.at(-1)!}'` : first.replace(/^error: /, '').replace(/\.$/, '');
  if (first.startsWith('Usage: ')) return new Failure('usage', sentence, 'aifacts --help');
  if (code === 'commander.unknownCommand')
    return new Failure('usage', sentence, `aifacts ${meantLine(words, meant)}, or aifacts --help`, meant);
  return new Failure('usage', sentence, `aifacts ${command ?? ''} --help`.replace('  ', ' '), meant);
}

/** The line again with the command that was meant; a line without one asks for a company. */
function meantLine(words: readonly string[], [meant]: readonly string[]): string {
  const operands = words.filter((word) => !word.startsWith('-'));
  if (meant) return [meant, ...operands.slice(1).map(quoted)].join(' ');
  return `company ${quoted(operands.join(' '))}`;
}

const quoted = (word: string): string => (/^[\w.:-]+$/.test(word) ? word : `"${word}"`);
