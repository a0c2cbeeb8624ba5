// The drafts a line names: files, globs, folders, standard input.

import { Failure } from '../model/failure.js';
import type { World } from './world.js';

export interface NamedDraft {
  file: string;
  text: string;
}

const draftEndings = /\.(?:md|mdx|markdown|txt|text|html?|xhtml|rst|adoc)$/i;

/** Each once, in the order named; the files of a folder by name. Throws `unreadable-file` where a name stands for nothing. */
export function namedDrafts(world: World, names: readonly string[]): NamedDraft[] {
  return draftPaths(world, names).map((file) => ({ file: file === '-' ? '<text>' : file, text: draftText(world, file) }));
}

/** A picture, a PDF or a word processor's file has bytes that no text has. */
function draftText(world: World, file: string): string {
  const text = world.readText(file).replace(/^\ufeff/, '');
  if (text.includes('\0'))
    throw new Failure('unreadable-file', `${file === '-' ? 'standard input' : file} is not text`, 'save it as .md, .txt or .html first');
  return text;
}

/** The files a line names, unread: standard input where it names none. */
export const draftPaths = (world: World, names: readonly string[]): string[] => [
  ...new Set(names.length > 0 ? names.flatMap((name) => pathsOf(world, name)) : ['-']),
];

function pathsOf(world: World, name: string): string[] {
  if (name === '-' || world.isFile(name)) return [name];
  if (world.isFolder(name)) {
    const folder = name.replace(/\/+$/, '');
    const found = world
      .filesIn(folder)
      .filter((file) => draftEndings.test(file))
      .map((file) => (folder === '.' ? file : `${folder}/${file}`));
    if (found.length === 0) throw new Failure('unreadable-file', `there is no draft in ${name}`, 'drafts end in .md, .txt or .html');
    return found;
  }
  if (/[*?[{]/.test(name)) {
    const folder = /^(?:[^*?[{]*\/)?/.exec(name)![0];
    const pattern = globOf(name.slice(folder.length));
    const root = folder === '' ? '.' : folder.replace(/(?<=.)\/$/, '');
    const found = world.isFolder(root)
      ? world
          .filesIn(root)
          .filter((file) => pattern.test(file))
          .map((file) => folder + file)
      : [];
    if (found.length === 0)
      throw new Failure('unreadable-file', `no file matches ${name}`, 'check the pattern: ** is any number of folders');
    return found;
  }
  return [name];
}

/** `*` within a folder, `**` across folders, `?`, `[abc]`, `{md,txt}`. */
function globOf(glob: string): RegExp {
  let pattern = '';
  let inBraces = 0;
  for (let at = 0; at < glob.length; at += 1) {
    const sign = glob[at]!;
    const set = sign === '[' ? /^\[[!^]?[^\]/]+\]/.exec(glob.slice(at))?.[0] : undefined;
    if (glob.startsWith('**/', at)) [pattern, at] = [`${pattern}(?:[^/]+/)*`, at + 2];
    else if (glob.startsWith('**', at)) [pattern, at] = [`${pattern}.*`, at + 1];
    else if (sign === '*') pattern += '[^/]*';
    else if (sign === '?') pattern += '[^/]';
    else if (set) [pattern, at] = [`${pattern}${set.replace(/^\[!/, '[^').replace(/\\/g, '\\\\')}`, at + set.length - 1];
    else if (sign === '{') [pattern, inBraces] = [`${pattern}(?:`, inBraces + 1];
    else if (sign === '}' && inBraces > 0) [pattern, inBraces] = [`${pattern})`, inBraces - 1];
    else if (sign === ',' && inBraces > 0) pattern += '|';
    else pattern += sign.replace(/[\\^$.|+()[\]{}]/, '\\$&');
  }
  return new RegExp(`^${pattern}${')'.repeat(inBraces)}$`);
}
