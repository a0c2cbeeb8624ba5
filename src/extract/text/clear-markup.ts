// HTML and Markdown turned into spaces of the same length, so that every place stays that of the text as given.

const tag = /<\/?([a-z][a-z0-9-]*)\b[^<>]{0,2000}>|<![a-z][^<>]{0,2000}>/gi;
const blocks = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article header main blockquote figure figcaption title dd dt dl hr body html'.split(
    ' ',
  ),
);
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  aacute: 'á',
  ccedil: 'ç',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  icirc: 'î',
  iuml: 'ï',
  oelig: 'œ',
  Eacute: 'É',
  Agrave: 'À',
  Ccedil: 'Ç',
  auml: 'ä',
  ntilde: 'ñ',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
};

export function clearMarkup(text: string): string {
  let cleared = text;
  if (/<(?:p|div|html|body|br|h[1-6]|span|a|article|li|b|strong|em|i)\b[^<>]*>/i.test(cleared.slice(0, 50_000)))
    cleared = clearHtml(cleared);
  if (/^#{1,6} |\]\(\S|\*\*\S/m.test(cleared)) cleared = clearMarkdown(cleared);
  return cleared;
}

function clearHtml(text: string): string {
  // A page cut short may never close its script: looking for the end of each would be slow on hostile text.
  const closed = /<\/(?:script|style|nav|noscript|template|svg|head|footer|aside|form|button)\s*>|-->/i.test(text)
    ? blankSilent(text)
    : text;
  return closed
    .replace(tag, (whole, name?: string) =>
      name && blocks.has(name.toLowerCase()) && whole.length > 2 ? `\n\n${' '.repeat(whole.length - 2)}` : ' '.repeat(whole.length),
    )
    .replace(entity, letter);
}

function blankSilent(text: string): string {
  let out = '';
  let from = 0;
  const open = /<(script|style|nav|noscript|template|svg|head|footer|aside|form|button)\b[^>]*>|<!--/gi;
  const gone = new Set<string>();
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const close = match[1] ? `</${match[1].toLowerCase()}` : '-->';
    if (gone.has(close)) continue;
    const end = indexOfFolded(text, close, open.lastIndex);
    if (end < 0) {
      gone.add(close);
      continue;
    }
    const stop = match[1] ? text.indexOf('>', end) + 1 || text.length : end + 3;
    out += text.slice(from, match.index) + ' '.repeat(stop - match.index);
    from = stop;
    open.lastIndex = stop;
  }
  return out + text.slice(from);
}

function indexOfFolded(text: string, close: string, from: number): number {
  const pattern = new RegExp(close.replace('/', '\\/'), 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** A character in place of its name, filled up with what no reader sees: soft hyphens inside words, spaces elsewhere. */
function letter(whole: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0;
  const character = name
    ? (named[name] ?? named[name.toLowerCase()])
    : code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : undefined;
  if (character === undefined) return whole;
  const filler = /[\p{L}’']/u.test(character) ? '\u00ad' : ' ';
  return character + filler.repeat(whole.length - character.length);
}

function clearMarkdown(text: string): string {
  return text
    .replace(/!\[[^\][]{0,300}\]\([^()\s]{0,500}\)/g, (image) => ' '.repeat(image.length))
    .replace(/\[([^\][]{1,300})\]\([^()\s]{0,500}\)/g, (link, words: string) => ` ${words}${' '.repeat(link.length - words.length - 1)}`)
    .replace(/\*\*|__|`/g, (mark) => ' '.repeat(mark.length))
    .replace(/^#{1,6} /gm, (mark) => ' '.repeat(mark.length));
}
