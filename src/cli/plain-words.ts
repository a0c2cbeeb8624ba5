// Reads the plain forms of a command line without the parsing library, whose loading takes longer than most answers.

import type { Command as Declaration } from 'commander';
import type { Command, Options } from '../commands/command.js';
import { camel, declareEverywhere } from './everywhere.js';

interface Argument {
  name: string;
  required: boolean;
  variadic: boolean;
}

interface Flag {
  name: string;
  takes: 'nothing' | 'a value' | 'more';
  negated: boolean;
}

/**
 * Arguments and options of the words behind a command, or `null` for everything out of the ordinary: help, a word that
 * is no option, a value that is missing, `--option=value`. The parsing library then says what is wrong.
 */
export function plainWords(command: Command, words: readonly string[]): Options | null {
  const { declared, args, flags, options } = listener();
  declareEverywhere(command.declare(declared), command.formatOfInput ? null : []);
  const operands: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const flag = flags.get(word);
    if (!flag || flag.takes === 'more') return null;
    if (flag.takes === 'nothing') {
      options[flag.name] = !flag.negated;
      continue;
    }
    const value = words[at + 1];
    if (value === undefined || value.startsWith('-')) return null;
    options[flag.name] = value;
    at += 1;
  }
  return placed(args, operands, options);
}

function placed(args: readonly Argument[], operands: readonly string[], options: Options): Options | null {
  const variadic = args.at(-1)?.variadic ?? false;
  if (operands.length < args.filter(({ required }) => required).length || (!variadic && operands.length > args.length)) return null;
  for (const [index, arg] of args.entries()) options[arg.name] = arg.variadic ? (operands.length > index ? operands.slice(index) : undefined) : operands[index];
  return options;
}

/** Stands in for the library where a command declares itself, and only listens. */
function listener() {
  const args: Argument[] = [];
  const flags = new Map<string, Flag>();
  const options: Options = {};
  const declared = {
    argument(spec: string) {
      args.push({ name: camel(spec.replace(/[<>[\].]/g, '')), required: spec.startsWith('<'), variadic: spec.includes('...') });
      return declared;
    },
    option(spec: string, _says?: string, otherwise?: unknown) {
      const spellings = spec.split(/[ ,]+/).filter((word) => word.startsWith('-'));
      const long = spellings.find((word) => word.startsWith('--'))!;
      const negated = long.startsWith('--no-');
      const name = camel(long.replace(/^--(no-)?/, ''));
      const takes = spec.includes('...') || typeof otherwise === 'function' ? 'more' : /[<[]/.test(spec) ? 'a value' : 'nothing';
      for (const spelling of spellings) flags.set(spelling, { name, takes, negated });
      if (otherwise !== undefined && typeof otherwise !== 'function') options[name] = otherwise;
      else if (negated && !flags.has(`--${long.slice('--no-'.length)}`)) options[name] = true;
      return declared;
    },
  };
  return { declared: declared as unknown as Declaration, args, flags, options };
}
