// Blanks what is no prose: front matter, code, comments. Every other place stays where it was.

const frontMatter = /^\ufeff?(?:---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)|\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*(?=\r?\n|$))/;
const codeElements = /<(pre|code|script|style|kbd|samp)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const comments = /<!--[\s\S]*?-->/g;

/** The same length and the same lines, with spaces where nobody should read. */
export function mask(text: string): string {
  let masked = text.replace(frontMatter, blank);
  if (masked.includes('```') || masked.includes('~~~')) masked = withoutFences(masked);
  if (masked.includes('`')) masked = masked.replace(/(?<!`)(`{1,2})(?!`)[^`\n]*(?<!`)\1(?!`)/g, blank);
  if (masked.includes('<')) masked = masked.replace(comments, blank).replace(codeElements, blank);
  return withoutWraps(masked);
}

/** So long a line is broken by its width, not by its writer. */
const wrapped = /([^\r\n]{50,120}[^\s.!?:;…”»"|])(\r\n|\n|\r)(?=[^\s#>|*+\-–—•<])/g;

/** A sentence that goes on in the next line is one sentence: the line's end becomes a space. */
function withoutWraps(text: string): string {
  return text.replace(wrapped, (whole, line: string, end: string) => (/^ {0,3}#|^ {0,3}\|/.test(line) ? whole : line + ' '.repeat(end.length)));
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
