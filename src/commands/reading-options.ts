// The options of commands that read a text: which files, which language, published when.

import type { Command as Declaration } from 'commander';
import { Failure } from '../model/failure.js';
import { readPeriod } from '../model/period.js';
import type { Options } from './command.js';
import type { World } from './world.js';

export interface TextRead {
  path: string;
  text: string;
}

export const withLanguage = (command: Declaration): Declaration =>
  command.option('--lang <code>', 'the language of the text: fr, en or auto', 'auto');

/** The texts asked for; standard input where none is named. A byte-order mark is dropped. */
export function textsOf(world: World, options: Options): TextRead[] {
  const paths = (options.files as string[] | undefined) ?? [];
  return (paths.length > 0 ? paths : ['-']).map((path) => ({ path, text: world.readText(path).replace(/^\ufeff/, '') }));
}

export function askedLanguage({ lang }: Options): 'fr' | 'en' | 'auto' {
  if (lang === 'fr' || lang === 'en' || lang === 'auto' || lang === undefined) return lang ?? 'auto';
  throw new Failure('usage', `aifacts reads French and English, not "${String(lang)}"`, '--lang fr', ['fr', 'en', 'auto']);
}

/** A day, or a month where no more is known. */
export function askedPublished({ published }: Options): string | null {
  if (published === undefined) return null;
  const text = String(published);
  if (!/^\d{4}-\d\d(-\d\d)?$/.test(text) || !readPeriod(text))
    throw new Failure('bad-period', `"${text}" is no day of publication`, '--published 2025-09-12');
  return text;
}
