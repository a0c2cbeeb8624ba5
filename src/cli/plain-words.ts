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
  const { declared, args, flagNamed, options } = listener();
  declareEverywhere(command.declare(declared), command.formatOfInput ? null : []);
  const operands: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const flag = flagNamed(word);
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
  for (const [index, arg] of args.entries())
    options[arg.name] = arg.variadic ? (operands.length > index ? operands.slice(index) : undefined) : operands[index];
  return options;
}

interface Spoken {
  spec: string;
  /** A function that reads its value makes it an option for the library. */
  read: boolean;
}

/** Stands in for the library where a command declares itself, and only listens. Most flags are never typed: only those that are get understood. */
function listener() {
  const args: Argument[] = [];
  const spoken: Spoken[] = [];
  const options: Options = {};
  const flagNamed = (word: string): Flag | null => {
    const said = spoken.findLast(({ spec }) => spec.includes(word) && spellingsOf(spec).includes(word));
    return said ? flagOf(said) : null;
  };
  const declared = {
    argument(spec: string) {
      const variadic = spec.includes('...');
      args.push({ name: camel(spec.slice(1, variadic ? -'...>'.length : -1)), required: spec.startsWith('<'), variadic });
      return declared;
    },
    option(spec: string, _says?: string, otherwise?: unknown) {
      const read = typeof otherwise === 'function';
      if (otherwise !== undefined && !read) options[flagOf({ spec, read }).name] = otherwise;
      else if (spec.startsWith('--no-') && !flagNamed(`--${spec.slice('--no-'.length)}`)) options[flagOf({ spec, read }).name] = true;
      spoken.push({ spec, read });
      return declared;
    },
  };
  return { declared: declared as unknown as Declaration, args, flagNamed, options };
}

const spellingsOf = (spec: string): string[] => spec.split(/[ ,]+/).filter((word) => word.startsWith('-'));

function flagOf({ spec, read }: Spoken): Flag {
  const long = spellingsOf(spec).find((word) => word.startsWith('--'))!;
  const takes = spec.includes('...') || read ? 'more' : /[<[]/.test(spec) ? 'a value' : 'nothing';
  return { name: camel(long.replace(/^--(no-)?/, '')), takes, negated: long.startsWith('--no-') };
}
