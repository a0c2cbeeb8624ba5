// What a command is: a card that declares itself, and a run that turns options into an answer.

import type { Command as Declaration } from 'commander';
import type { Answer, Format } from '../view/format.js';
import type { World } from './world.js';

export interface Command {
  name: string;
  summary: string;
  /** Where it stands in `--help`. */
  group: 'Look up' | 'Check' | 'Grow';
  /** Complete lines to type. The tests run every one of them. */
  examples: readonly string[];
  /** What it answers with, as a JSON Schema of its `--json`: built only when asked for. */
  schema: () => Promise<object>;
  /** Its own formats, the usual one first, where those of every list do not serve. */
  formats?: readonly Format[];
  /** `--format` is the command's own word, for what it reads: it declares it itself. */
  formatOfInput?: true;
  declare(command: Declaration): Declaration;
  run(world: World, options: Options): Answer | Promise<Answer>;
}

/** What was typed, arguments and options by name. */
export type Options = Record<string, unknown>;
