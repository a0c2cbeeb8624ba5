// How many columns a text takes on a terminal, and how to cut or pad it to some.

import stringWidth from 'fast-string-width';

const plain = /^[\x20-\x7e]*$/;

export const textWidth = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

export function padded(text: string, width: number, align?: 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'right' ? space + text : text + space;
}

/** Cuts to a width, with an ellipsis where something is lost. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
