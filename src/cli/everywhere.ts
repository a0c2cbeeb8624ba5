// The options of every command, and where they may stand.

import type { Command as Declaration } from 'commander';

/** `formats` are the names `--format` takes; `null` where the command has its own meaning for it. */
export const declareEverywhere = (declaration: Declaration, formats: readonly string[] | null): Declaration =>
  (formats ? declaration.option('--format <name>', `how to print it: ${formats.join(', ')}`) : declaration)
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
    .option('-q, --quiet', 'no notes on stderr');

const withValue = new Set(['--format', '--fields', '--base']);
const alone = new Set(['--json', '--jsonl', '--csv', '--tsv', '--markdown', '--color', '--no-color', '--no-pager', '-q', '--quiet']);

/** `aifacts --json company x` is `aifacts company x --json`. */
export function commandFirst(words: readonly string[]): string[] {
  let at = 0;
  while (at < words.length) {
    const [name = ''] = words[at]!.split('=');
    if (withValue.has(name)) at += words[at]!.includes('=') ? 1 : 2;
    else if (alone.has(name)) at += 1;
    else break;
  }
  return at === 0 || at >= words.length ? [...words] : [words[at]!, ...withEarly(words.slice(at + 1), words.slice(0, at))];
}

// Options that came early go behind the operands, but before a `--`.
function withEarly(rest: readonly string[], early: readonly string[]): string[] {
  const end = rest.indexOf('--');
  return end < 0 ? [...rest, ...early] : [...rest.slice(0, end), ...early, ...rest.slice(end)];
}

export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
