// The drafts a line names: files, globs, folders, standard input.

import { Failure } from '../model/failure.js';
import type { World } from './world.js';

export interface NamedDraft {
  file: string;
  text: string;
}

const draftEndings = /\.(?:md|mdx|markdown|txt|text|html?|xhtml|rst|adoc)$/i;

/** Each once, in the order named; the files of a folder by name. Throws `unreadable-file` where a name stands for nothing. */
export async function namedDrafts(world: World, names: readonly string[]): Promise<NamedDraft[]> {
  const paths = await draftPaths(world, names);
  return paths.map((file) => ({ file: file === '-' ? '<text>' : file, text: draftText(world, file) }));
}

/** A picture, a PDF or a word processor's file has bytes that no text has. */
function draftText(world: World, file: string): string {
  const text = world.readText(file).replace(/^\ufeff/, '');
  if (text.includes('\0'))
    throw new Failure('unreadable-file', `${file === '-' ? 'standard input' : file} is not text`, 'save it as .md, .txt or .html first');
  return text;
}

/** The files a line names, unread: standard input where it names none. */
export async function draftPaths(world: World, names: readonly string[]): Promise<string[]> {
  const paths = names.length > 0 ? await Promise.all(names.map((name) => pathsOf(world, name))) : [['-']];
  return [...new Set(paths.flat())];
}

async function pathsOf(world: World, name: string): Promise<string[]> {
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
  const { default: picomatch } = await import('picomatch');
  const { isGlob, prefix, base, glob } = picomatch.scan(name);
  if (!isGlob) return [name];
  const root = prefix + base;
  const matches = picomatch(glob);
  const found = world.isFolder(root || '.') ? world.filesIn(root || '.').filter((file) => matches(file)) : [];
  if (found.length === 0) throw new Failure('unreadable-file', `no file matches ${name}`, 'check the pattern: ** is any number of folders');
  return found.map((file) => (/^$|\/$/.test(root) ? root : `${root}/`) + file);
}
