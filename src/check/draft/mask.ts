// Blanks what is no prose: front matter, code, comments. Every other place stays where it was.

const frontMatter =
  /^\ufeff?(?:---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)|\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*(?=\r?\n|$))/;
const codeElement = /<(pre|code|script|style|kbd|samp)\b[^<>]{0,500}>/gi;

/** The same length and the same lines, with spaces where nobody should read. */
export function mask(text: string): string {
  const prose = withoutCodeMarks(text);
  return withoutWraps(prose.includes('<') ? withoutCode(without(prose, commentsIn(prose))) : prose);
}

/** Front matter and Markdown's code blanked; comments still stand. */
export function withoutCodeMarks(text: string): string {
  let masked = text.replace(frontMatter, blank);
  if (masked.includes('```') || masked.includes('~~~')) masked = withoutFences(masked);
  if (!masked.includes('`')) return masked;
  return masked.replace(/(?<!`)``(?!`)[^\n]{0,2000}?(?<!`)``(?!`)/g, blank).replace(/(?<!`)`(?!`)[^`\n]*`(?!`)/g, blank);
}

/** Comments of HTML, closed ones only: each end is looked for once, however hostile the text. */
export function commentsIn(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = text.indexOf('<!--'); from >= 0;) {
    const end = text.indexOf('-->', from + 4);
    if (end < 0) break;
    found.push({ from, to: end + 3 });
    from = text.indexOf('<!--', end + 3);
  }
  return found;
}

function withoutCode(text: string): string {
  const lower = text.toLowerCase();
  const found: { from: number; to: number }[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (const match of lower.matchAll(codeElement)) {
    const close = `</${match[1]}`;
    if (match.index < at || unclosed.has(close)) continue;
    const end = lower.indexOf(close, match.index);
    if (end < 0) unclosed.add(close);
    else found.push({ from: match.index, to: (at = lower.indexOf('>', end) + 1 || lower.length) });
  }
  return without(text, found);
}

function without(text: string, places: readonly { from: number; to: number }[]): string {
  let [kept, at] = ['', 0];
  for (const { from, to } of places) [kept, at] = [kept + text.slice(at, from) + blank(text.slice(from, to)), to];
  return kept + text.slice(at);
}

/** So long a line is broken by its width, not by its writer. */
const wide = 51;
const stops = '.!?:;…”»"|';
/** What opens a list, a table, a quotation: a line of its own. */
const openings = '#>|*+-–—•<';

/** A sentence that goes on in the next line is one sentence: the line's end becomes a space. */
function withoutWraps(text: string): string {
  let [joined, kept, start] = ['', 0, 0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    const line = start;
    start = index + end.length;
    const [last, next] = [text[index - 1]!, text[start] ?? ' '];
    if (
      index - line < wide ||
      stops.includes(last) ||
      openings.includes(next) ||
      last.trim() === '' ||
      next.trim() === '' ||
      /^ {0,3}[#|]/.test(text.slice(line, line + 4))
    )
      continue;
    joined += text.slice(kept, index) + ' '.repeat(end.length);
    kept = start;
  }
  return joined + text.slice(kept);
}

const blank = (words: string): string => words.replace(/[^\r\n]/g, ' ');

/** Fenced code by the lines, as CommonMark has it: an unclosed fence runs to the end. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function withoutFences(text: string): string {
  let open: string | null = null;
  return text.replace(/[^\r\n]+/g, (line) => {
    const fence = /^ {0,3}(?:> ?)*(`{3,}|~{3,})(.*)$/.exec(line);
    if (open === null) {
      if (!fence || (fence[1]![0] === '`' && fence[2]!.includes('`'))) return line;
      open = fence[1]!;
      return blank(line);
    }
    if (fence && fence[1]![0] === open[0] && fence[1]!.length >= open.length && fence[2]!.trim() === '') open = null;
    return blank(line);
  });
}
