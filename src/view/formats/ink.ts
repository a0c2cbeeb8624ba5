// Colours and links for a terminal, by what a cell means.

import type { Chalk } from 'chalk';
import type { Style, Tone } from '../sheet.js';
import type { Ink } from './plain.js';

/** The level is decided by our own colour rule, not by the library: see cli/terminal. */
export function inkOf(Colours: typeof Chalk, { links }: Style): Ink {
  const chalk = new Colours({ level: 1 });
  const tones: Record<Tone, (text: string) => string> = {
    strong: chalk.bold,
    faint: chalk.dim,
    warning: chalk.yellow,
    name: chalk.cyan,
    amount: chalk.bold,
    ahead: chalk.italic,
  };
  return (text, { tone, link }) => {
    const painted = tone ? tones[tone](text) : text;
    return links && link && safeLink.test(link) ? linked(painted, text, link) : painted;
  };
}

// OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. The padding stays outside the link.
function linked(painted: string, text: string, link: string): string {
  const space = text.length - text.trimEnd().length;
  const shown = space > 0 ? painted.replace(text, text.trimEnd()) : painted;
  return `\u001b]8;;${link}\u0007${shown}\u001b]8;;\u0007${' '.repeat(space)}`;
}

const safeLink = /^https?:\/\/[\x21-\x7e]+$/;
