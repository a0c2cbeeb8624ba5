// Which format was asked for: a flag, `--format`, or the command's first.

import type { Command, Options } from '../commands/command.js';
import { Failure } from '../model/failure.js';
import type { Format } from '../view/format.js';
import { formats } from '../view/formats/index.js';

/** A command's own formats, or those of every list. */
export const formatsOf = ({ formats: own }: Command): readonly Format[] => own ?? formats;

const flags = ['json', 'jsonl', 'csv', 'tsv', 'markdown'];

export function askedFormat(command: Command, options: Options): Format {
  const known = formatsOf(command);
  const asked = [
    ...new Set([
      ...flags.filter((name) => options[name]),
      ...(options.format === undefined || command.formatOfInput ? [] : [options.format as string]),
    ]),
  ];
  if (asked.length > 1) throw new Failure('usage', `one format at a time, not ${asked.join(' and ')}`, `--${asked[0]!}`);
  const format = asked.length === 0 ? known[0] : known.find(({ name }) => name === asked[0]);
  if (!format)
    throw new Failure(
      'usage',
      `${command.name} has no format "${asked[0]}"`,
      `--format with one of ${known.map(({ name }) => name).join(', ')}`,
    );
  return format;
}
