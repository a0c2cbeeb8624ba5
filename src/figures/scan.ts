// Text into tokens, in one pass.

import { fold } from './fold.js';
import { Gap, type Token } from './token.js';

/** Kinds of UTF-16 units; zero is not known yet. */
const Kind = { space: 1, line: 2, digit: 3, letter: 4, accented: 5, mark: 6 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

/** The kinds of all units, filled in as they are met. */
const kinds = new Uint8Array(0x10000);

/** Marks that typography varies. */
const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '−': '-',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '－': '-',
  '％': '%',
  '＄': '$',
  '￥': '¥',
  '￡': '£',
  '₤': '£',
  '，': ',',
  '．': '.',
};

export function scan(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = Gap.space;
  for (let at = start; at < end;) {
    const kind = kindAt(text, at);
    if (kind === Kind.space) {
      if (gap === Gap.none) gap = Gap.space;
      at += 1;
    } else if (kind === Kind.line) {
      gap = gap >= Gap.line ? Gap.paragraph : Gap.line;
      at += text.startsWith('\r\n', at) ? 2 : 1;
    } else {
      at = take(text, at, kind, gap, tokens);
      gap = Gap.none;
    }
  }
  return tokens;
}

function take(text: string, start: number, kind: Kind, gap: Gap, tokens: Token[]): number {
  if (kind === Kind.digit) return takeDigits(text, start, gap, tokens);
  return kind === Kind.mark ? takeMark(text, start, gap, tokens) : takeWord(text, start, gap, tokens);
}

function takeDigits(text: string, start: number, gap: Gap, tokens: Token[]): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === Kind.digit) end += 1;
  const digits = text.slice(start, end);
  tokens.push({
    kind: 'digits',
    word: /[^0-9]/.test(digits) ? digits.normalize('NFKC') : digits,
    start,
    end,
    gap,
    isNamelike: null,
    entry: null,
  });
  return end;
}

function takeWord(text: string, start: number, gap: Gap, tokens: Token[]): number {
  let end = start;
  let isAscii = true;
  for (; end < text.length; end += 1) {
    const kind = kindAt(text, end);
    if (kind === Kind.accented) isAscii = false;
    else if (kind !== Kind.letter) break;
  }
  if (isElision(text, end)) {
    end += 1;
    isAscii = false;
  }
  tokens.push({ kind: 'word', word: isAscii ? null : fold(text.slice(start, end)), start, end, gap, isNamelike: null, entry: null });
  return text.startsWith('www.', start) ? takeAddress(text, end, tokens) : end;
}

function takeMark(text: string, start: number, gap: Gap, tokens: Token[]): number {
  const end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  const mark = text.slice(start, end);
  if (gap === Gap.none && ((mark === ':' && text.startsWith('//', end)) || (mark === '@' && isWordly(text, end))))
    return takeAddress(text, end, tokens);
  tokens.push({ kind: 'mark', word: mark < '\x80' ? mark : (plainMarks[mark] ?? mark), start, end, gap, isNamelike: null, entry: null });
  return end;
}

/** Makes one opaque token of an address: what stands glued before, back to a bracket or a quote, and all up to the next space. */
function takeAddress(text: string, from: number, tokens: Token[]): number {
  let end = from;
  while (end < text.length && kindAt(text, end) > Kind.line && !'<>"»”)]'.includes(text[end]!)) end += 1;
  let first = tokens.pop()!;
  while (first.gap === Gap.none && tokens.length > 0 && !opens(tokens.at(-1)!, text)) first = tokens.pop()!;
  tokens.push({ kind: 'word', word: '', start: first.start, end, gap: first.gap, isNamelike: null, entry: null });
  return end;
}

const opens = ({ kind, start }: Token, text: string): boolean => kind === 'mark' && '([<"«“'.includes(text[start]!);

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  return (kinds[unit] || (kinds[unit] = kindOf(text[at]!))) as Kind;
}

function kindOf(unit: string): Kind {
  if (/[\n\r\u2028\u2029\v\f]/.test(unit)) return Kind.line;
  if (/[\s\u200b\ufeff\u2060]/.test(unit)) return Kind.space;
  if (/[0-9\uff10-\uff19]/.test(unit)) return Kind.digit;
  if (/[A-Za-z_]/.test(unit)) return Kind.letter;
  return /[\p{L}\p{M}\u00ad]/u.test(unit) ? Kind.accented : Kind.mark;
}

/** "d’" and "l’" are words; so is one that ends a text. */
const isElision = (text: string, at: number): boolean =>
  (text[at] === '’' || text[at] === "'") && (at + 1 === text.length || isWordly(text, at + 1));

const isWordly = (text: string, at: number): boolean => at < text.length && kindAt(text, at) >= Kind.digit && kindAt(text, at) < Kind.mark;
