// A number printed in digits: "1,600", "2 950 000", "2.950.000", "1'234'567", "3.14".

import { isMark, type Page } from './page.js';
import { Gap, type Token } from './token.js';

export interface Printed {
  /** A plain decimal, or empty for digits that are no number: "1.2.3". */
  digits: string;
  next: number;
}

/** Beyond this it is a serial number, as are zeros alone. */
const longestNumber = 30;

/** Reads from a token of digits on. After a currency mark a comma before three digits groups thousands in any language. */
export function readPrinted(page: Page, at: number, afterMark: boolean): Printed {
  const { parts, marks, next } = chain(page, at);
  const grouped = groupsOf(parts, marks, page.lexicon.numbers.decimalMark, afterMark);
  const whole = parts.slice(0, grouped + 1).join('');
  const rest = marks.slice(grouped);
  if (whole.length > longestNumber || (rest.length === 0 && /^00+$/.test(whole))) return { digits: '', next };
  if (rest.length === 0) return { digits: whole, next };
  if (rest.length > 1 || !'.,'.includes(rest[0]!) || rest[0] === marks[grouped - 1]) return { digits: '', next };
  return { digits: `${whole}.${parts[grouped + 1]!}`, next };
}

/** The runs of digits that hang together, and the marks between them. */
function chain(page: Page, at: number): { parts: string[]; marks: string[]; next: number } {
  const { text, tokens } = page;
  const parts = [tokens[at]!.word!];
  const marks: string[] = [];
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    if (isSpacedGroup(text, token, parts, marks)) {
      marks.push(' ');
      parts.push(token!.word!);
      next += 1;
    } else if (
      token?.gap === Gap.none &&
      isMark(page, next, ".,'") &&
      tokens[next + 1]?.kind === 'digits' &&
      tokens[next + 1]!.gap === Gap.none
    ) {
      marks.push(token.word!);
      parts.push(tokens[next + 1]!.word!);
      next += 2;
    } else if (marks.length === 0 && isSpacedDecimal(page, at))
      return { parts: [parts[0]!, tokens[at + 2]!.word!], marks: [page.lexicon.numbers.decimalMark], next: at + 3 };
    else return { parts, marks, next };
  }
}

function isSpacedGroup(text: string, token: Token | undefined, parts: readonly string[], marks: readonly string[]): boolean {
  if (token?.kind !== 'digits' || token.gap !== Gap.space || token.word!.length !== 3) return false;
  if (parts[0]!.length > 3 || parts[0]!.startsWith('0') || (marks.length > 0 && (marks[0] !== ' ' || marks.at(-1) !== ' '))) return false;
  return !/\S\s\s/.test(text.slice(token.start - 3, token.start));
}

/** The "6 . 2" of "6 . 2 %", as texts cut into words for machines print it: nobody else puts a space before a point. */
function isSpacedDecimal(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  const [whole, mark, part] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (mark?.gap !== Gap.space || mark.word !== lexicon.numbers.decimalMark || part?.kind !== 'digits' || part.gap !== Gap.space)
    return false;
  return (
    whole.word!.length <= 3 &&
    part.word!.length <= 2 &&
    (lexicon.percent.after(page, at + 3) ?? lexicon.scales.after(page, at + 3)) !== null
  );
}

/** How many of the marks group digits by three (or, in India, by two and then three). */
function groupsOf(parts: readonly string[], marks: readonly string[], decimalMark: string, afterMark: boolean): number {
  const mark = marks[0];
  if (mark === undefined || parts[0]!.length > 3 || parts[0]!.startsWith('0')) return 0;
  let groups = 0;
  while (marks[groups] === mark && parts[groups + 1]!.length === 3) groups += 1;
  if (groups === 1 && marks.length === 1 && mark === decimalMark && !(mark === ',' && afterMark)) return 0;
  if (groups === 0 && mark === ',' && isIndian(parts, marks)) return marks.filter((other) => other === ',').length;
  return groups;
}

function isIndian(parts: readonly string[], marks: readonly string[]): boolean {
  const commas = marks.filter((mark) => mark === ',').length;
  return commas > 1 && parts[0]!.length <= 2 && parts.slice(1, commas).every((part) => part.length === 2) && parts[commas]!.length === 3;
}
