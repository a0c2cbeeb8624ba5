// From words typed to an exit code. The only place that catches.

import type { Options } from '../commands/command.js';
import { allCommands, commands } from '../commands/index.js';
import type { World } from '../commands/world.js';
import { Failure } from '../model/failure.js';
import type { Answer, Format } from '../view/format.js';
import { safeText } from '../view/safe-text.js';
import { askedFormat } from './asked-format.js';
import { commandFirst } from './everywhere.js';
import { plainWords } from './plain-words.js';
import type { Call } from './program.js';
import type { Terminal } from './terminal.js';

/** 0 answered, 1 the answer is no, 2 could not answer, 70 a bug. See INTERFACE: exit codes. */
export type ExitCode = 0 | 1 | 2 | 70;

/** What a world needs to know before it opens: bases named on the command line. */
export type MakeWorld = (bases: readonly string[]) => World;

export async function main(words: readonly string[], makeWorld: MakeWorld, terminal: Terminal, version: string): Promise<ExitCode> {
  try {
    const call = await calledBy(commandFirst(words), terminal, version);
    return call ? await answer(call, makeWorld, terminal) : 0;
  } catch (error) {
    return fail(error, words, terminal);
  }
}

/** The command that was called with its options; `null` when help was asked for, and given. */
async function calledBy(words: readonly string[], terminal: Terminal, version: string): Promise<Call | null> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? await commands[name]!() : null;
  const options = command && plainWords(command, rest);
  if (command && options) return { command, options };
  const { parseWords } = await import('./program.js');
  return parseWords(words, command, allCommands, terminal, version);
}

async function answer({ command, options }: Call, makeWorld: MakeWorld, terminal: Terminal): Promise<ExitCode> {
  const format = askedFormat(command, options);
  const people = !format.machine;
  const given = await command.run(makeWorld((options.base as string[] | undefined) ?? []), { ...options, people });
  const style =
    typeof options.color === 'boolean'
      ? { ...terminal.style, color: options.color, links: options.color && terminal.style.links }
      : terminal.style;
  const fields = askedFields(options.fields as string | undefined);
  const heard = await print(given, format, style, fields, terminal, options);
  if (heard && !options.quiet) for (const note of given.notes ?? []) terminal.err(`${safeText(note)}\n`);
  return given.exit ?? 0;
}

function askedFields(asked: string | undefined): readonly string[] | null {
  if (asked === undefined) return null;
  const paths = asked
    .split(',')
    .map((path) => path.trim())
    .filter(Boolean);
  if (paths.length === 0) throw new Failure('usage', '--fields takes names of fields, comma between', '--fields id,entity.name,value.min');
  return paths;
}

/** `false` when the reader has gone. */
async function print(
  given: Answer,
  format: Format,
  style: Terminal['style'],
  fields: readonly string[] | null,
  terminal: Terminal,
  { pager }: Options,
): Promise<boolean> {
  const pieces = given.lines ? given.lines.map((line) => `${line}\n`) : await format.print(given, style, fields);
  if (style.terminal && !format.machine && pager !== false) {
    const whole = [...pieces].join('');
    return terminal.page(whole) || terminal.out(whole);
  }
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < chunk) continue;
    if (!terminal.out(waiting)) return false;
    waiting = '';
  }
  return terminal.out(waiting);
}

/** Long answers are written in pieces of this many characters. */
const chunk = 1 << 16;

function fail(error: unknown, words: readonly string[], terminal: Terminal): ExitCode {
  const failure = mendable(error);
  if (!failure) {
    terminal.err(
      `${error instanceof Error ? error.stack : String(error)}\n\nThis is a bug in aifacts. Please report it with the lines above: https://github.com/aifacts/aifacts/issues\n`,
    );
    return 70;
  }
  const { code, message, hint, suggestions } = failure;
  if (wantsJson(words)) terminal.err(`${JSON.stringify({ error: { code, message, hint, suggestions } })}\n`);
  else {
    const meant = suggestions.length > 0 ? `Did you mean: ${suggestions.map(safeText).join(', ')}?\n` : '';
    terminal.err(`aifacts: ${safeText(message)}\n${meant}${hint ? `Try: ${safeText(hint)}\n` : ''}`);
  }
  return 2;
}

function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  const typed = (end < 0 ? words : words.slice(0, end)).join(' ');
  return /(?:^| )--(?:json|jsonl|format[ =](?:json|jsonl))(?: |$)/.test(typed);
}

// By name: a part of the program that is loaded apart has a class of its own.
const isFailure = (error: unknown): error is Failure => error instanceof Error && error.name === 'Failure';

// What a file or a base does wrong is not a bug of ours.
function mendable(error: unknown): Failure | null {
  if (isFailure(error)) return error;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: string };
  if (typeof code !== 'string') return null;
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN|FULL|READONLY|BUSY|LOCKED)/.test(code))
    return new Failure('unreadable-base', `a base is damaged or cannot be read: ${message}`, 'aifacts bases');
  return null;
}
