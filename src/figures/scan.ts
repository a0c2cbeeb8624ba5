// Text into tokens, in one pass.

import { fold } from './fold.js';
import { Gap, type Token } from './token.js';

/** Kinds of UTF-16 units; zero is not known yet. */
const Class = { space: 1, line: 2, digit: 3, letter: 4, mark: 5 } as const;
type Class = (typeof Class)[keyof typeof Class];

/** Classes of UTF-16 units, filled in as they are met. */
const classes = new Uint8Array(0x10000);

const sameMark: Readonly<Record<string, string>> = { '’': "'", '‘': "'", 'ʼ': "'", '−': '-', '‐': '-', '‑': '-', '﹣': '-', '－': '-', '％': '%', '＄': '$', '￥': '¥', '，': ',', '．': '.', '–': '–', '—': '–' };

export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = Gap.space;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.space) {
      if (gap === Gap.none) gap = Gap.space;
      at += 1;
    } else if (kind === Class.line) {
      gap = gap >= Gap.line ? Gap.paragraph : Gap.line;
      at += text.startsWith('\r\n', at) ? 2 : 1;
    } else {
      at = read(text, at, kind, gap, tokens);
      gap = Gap.none;
    }
  }
  return tokens;
}

function read(text: string, start: number, kind: Class, gap: Gap, tokens: Token[]): number {
  if (kind === Class.digit) {
    const end = runEnd(text, start, Class.digit);
    tokens.push({ kind: 'digits', word: asciiDigits(text.slice(start, end)), start, end, gap });
    return end;
  }
  if (kind === Class.letter) {
    let end = runEnd(text, start, Class.letter);
    if (isApostrophe(text, end) && (end + 1 === text.length || isWordly(text, end + 1))) end += 1;
    tokens.push({ kind: 'word', word: fold(text.slice(start, end)), start, end, gap });
    return text.startsWith('www.', start) ? address(text, end, tokens) : end;
  }
  const end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  const mark = text.slice(start, end);
  if (gap === Gap.none && ((mark === ':' && text.startsWith('//', end)) || (mark === '@' && isWordly(text, end)))) return address(text, end, tokens);
  tokens.push({ kind: 'mark', word: sameMark[mark] ?? mark, start, end, gap });
  return end;
}

/** Makes one opaque token of an address: what stands glued before, and all up to the next space. */
function address(text: string, from: number, tokens: Token[]): number {
  let end = from;
  while (end < text.length && classAt(text, end) > Class.line && !'<>"»”)]'.includes(text[end]!)) end += 1;
  let first = tokens.pop()!;
  while (first.gap === Gap.none && tokens.length > 0) first = tokens.pop()!;
  tokens.push({ kind: 'word', word: '', start: first.start, end, gap: first.gap });
  return end;
}

function runEnd(text: string, start: number, kind: Class): number {
  let end = start + 1;
  while (end < text.length && classAt(text, end) === kind) end += 1;
  return end;
}

function classAt(text: string, at: number): Class {
  const unit = text.charCodeAt(at);
  return (classes[unit] || (classes[unit] = classify(text[at]!))) as Class;
}

function classify(unit: string): Class {
  if (/[\n\r\u2028\u2029\v\f]/.test(unit)) return Class.line;
  if (/[\s\u200b\ufeff\u2060]/.test(unit)) return Class.space;
  if (/[0-9\uff10-\uff19]/.test(unit)) return Class.digit;
  return /[\p{L}\p{M}_\u00ad]/u.test(unit) ? Class.letter : Class.mark;
}

const isApostrophe = (text: string, at: number): boolean => at < text.length && "'’ʼ‘".includes(text[at]!);

const isWordly = (text: string, at: number): boolean => at < text.length && (classAt(text, at) === Class.letter || classAt(text, at) === Class.digit);

function asciiDigits(digits: string): string {
  return digits.charCodeAt(0) < 0x80 && digits.charCodeAt(digits.length - 1) < 0x80
    ? digits
    : digits.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30));
}
