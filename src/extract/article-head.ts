// What an article's file says of itself before its text: front matter, the head of an HTML page, or its first lines.

import { readPeriod } from '../model/period.js';
import { datelineOf } from './times/dateline.js';

export interface ArticleHead {
  title: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  /** ISO 8601 day or month. */
  published: string | null;
  /** Two letters. */
  language: string | null;
  /** Where the text begins, in UTF-16 units: 0 where there is no front matter. */
  end: number;
}

/** The names each is given under, folded; the first that is there counts. */
const keys = {
  title: ['title', 'og:title', 'headline'],
  publisher: ['publisher', 'og:site_name', 'site_name', 'sitename', 'outlet', 'newspaper', 'site', 'publication'],
  author: ['author', 'authors', 'byline', 'article:author'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalurl', 'og:url', 'link', 'source_url', 'sourceurl', 'permalink'],
  published: [
    'published',
    'date',
    'article:published_time',
    'datepublished',
    'date_published',
    'published_at',
    'publisheddate',
    'publishdate',
    'pubdate',
    'dc.date',
    'dc.date.issued',
  ],
  language: ['language', 'lang', 'og:locale', 'content-language'],
} as const;

export function articleHead(text: string): ArticleHead {
  const front = /^\uFEFF?\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)^\1[ \t]*(?:\r?\n|$)/m.exec(text);
  const isFront = front !== null && front.index === 0;
  const told = isFront
    ? frontMatter(front[2]!)
    : /<(?:!doctype|html|head|meta|title)\b/i.test(text.slice(0, 5000))
      ? htmlHead(text.slice(0, 200_000))
      : new Map<string, string>();
  const said = (names: readonly string[]): string | null => names.map((name) => told.get(name)?.trim()).find((word) => word) ?? null;
  const url = said(keys.url);
  return {
    title: said(keys.title),
    publisher: said(keys.publisher),
    author: said(keys.author),
    url: url !== null && /^https?:\/\/\S+$/.test(url) ? url : null,
    published:
      dayIn(said(keys.published)) ?? datelineOf(said(keys.published) ?? '') ?? datelineOf(isFront ? text.slice(front[0].length) : text),
    language: /^[a-z]{2}/i.exec(said(keys.language) ?? '')?.[0]!.toLowerCase() ?? null,
    end: isFront ? front[0].length : 0,
  };
}

/** `key: word` and `key = "word"`, one a line. */
function frontMatter(text: string): Map<string, string> {
  const told = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, key, said = ''] = /^([\w.:-]{1,40}?)\s*[:=]\s*(.*)$/.exec(line) ?? [];
    if (!key) continue;
    const word = said
      .replace(/^\[(.*)\]\s*$/, '$1')
      .replace(/^(["'])(.*?)\1.*$/, '$2')
      .replace(/\s+#.*$/, '');
    if (!told.has(key.toLowerCase())) told.set(key.toLowerCase(), word);
  }
  return told;
}

function htmlHead(text: string): Map<string, string> {
  const told = new Map<string, string>();
  const tell = (key: string, said: string | undefined): void => {
    if (said && !told.has(key)) told.set(key, plain(said));
  };
  for (const [tag] of text.matchAll(/<meta\b[^<>]{1,2000}>/gi))
    tell(
      (attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop') ?? '').toLowerCase(),
      attribute(tag, 'content'),
    );
  for (const [tag] of text.matchAll(/<link\b[^<>]{1,2000}>/gi))
    if (/\brel\s*=\s*["']?canonical/i.test(tag)) tell('canonical', attribute(tag, 'href'));
  tell('title', /<title\b[^<>]{0,200}>([^<]{1,500})/i.exec(text)?.[1]);
  tell('lang', /<html\b[^<>]{0,500}\blang\s*=\s*["']?([a-z]{2})/i.exec(text)?.[1]);
  tell(
    'datepublished',
    /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(text)?.[1] ?? /<time\b[^<>]{0,300}\bdatetime\s*=\s*["']([^"']{4,40})/i.exec(text)?.[1],
  );
  return told;
}

const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single, bare] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
  return double ?? single ?? bare;
};

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' ' };
const plain = (text: string): string =>
  text
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** "2025-09-12", "2025-09-12T08:00:00Z", "2025-09"; nothing else is a day for certain. */
function dayIn(said: string | null): string | null {
  const day = /^(\d{4}-\d\d(?:-\d\d)?)(?![\d-])/.exec(said ?? '')?.[1] ?? null;
  return day !== null && readPeriod(day) ? day : null;
}
