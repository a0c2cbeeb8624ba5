// Reads the address of the page a row points to: whose it is, when it reported, and whether it is a page at all.

/** Publishers by the domain their pages stand under, for naming who said it. */
const publishers: Record<string, string> = {
  'aboutamazon.com': 'Amazon',
  'anthropic.com': 'Anthropic',
  'bdtechtalks.com': 'TechTalks',
  'blog.google': 'Google',
  'bloomberg.com': 'Bloomberg',
  'businessinsider.com': 'Business Insider',
  'calv.info': 'Calvin French-Owen',
  'cnbc.com': 'CNBC',
  'engadget.com': 'Engadget',
  'fb.com': 'Meta',
  'fortune.com': 'Fortune',
  'ft.com': 'Financial Times',
  'hkexnews.hk': 'HKEX filings',
  'inc.com': 'Inc',
  'menlovc.com': 'Menlo Ventures',
  'microsoft.com': 'Microsoft',
  'mistral.ai': 'Mistral AI',
  'nber.org': 'NBER',
  'nytimes.com': 'The New York Times',
  'observer.com': 'Observer',
  'openai.com': 'OpenAI',
  'propublica.org': 'ProPublica',
  'reuters.com': 'Reuters',
  'sec.gov': 'SEC filings',
  'semianalysis.com': 'SemiAnalysis',
  'sifted.eu': 'Sifted',
  'techcrunch.com': 'TechCrunch',
  'technologyreview.com': 'MIT Technology Review',
  'theatlantic.com': 'The Atlantic',
  'theinformation.com': 'The Information',
  'theverge.com': 'The Verge',
  'time.com': 'Time',
  'wikipedia.org': 'Wikipedia',
  'wired.com': 'Wired',
  'wsj.com': 'The Wall Street Journal',
  'x.ai': 'xAI',
  'yahoo.com': 'Yahoo Finance',
};

/** Hosts that keep what others publish. */
const stores = new Set(['amazonaws.com', 'documentcloud.org', 'q4cdn.com', 'twitter.com', 'x.com', 'youtube.com']);

/** Names in an origin where the domain's own first word would mislead. */
const slugs: Record<string, string> = { 'blog.google': 'google', 'fb.com': 'meta', 'x.ai': 'xai' };

/** Parts of an address that follow the reader and not the page. */
const tracking = /^(?:utm_.*|gaa_.*|rc)$/;

/**
 * The first address of a cell, without what only tracks the reader; `null` where there is none. A copy kept by
 * archive.ph or the like keeps its own address.
 */
export function readLink(cell: string): string | null {
  const first = cell.trim().split(/[|\s]+|,\s+/)[0] ?? '';
  if (!URL.canParse(first) || !/^https?:/.test(first)) return null;
  const url = new URL(first);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  if (url.hash.startsWith('#selection')) url.hash = '';
  return url.href.replace(/\?$/, '');
}

/** The publisher a link belongs to, by name where known, else by domain; `null` where the host is only a store of files. */
export function publisherOf(link: string): string | null {
  const host = domainOf(link);
  return stores.has(host) ? null : (publishers[host] ?? host);
}

/**
 * The first report as a slug of publisher and day: "theinformation-2025-09-05"; `null` without both. A day in the address
 * beats the one given.
 */
export function originOf(link: string, day: string | null): string | null {
  const [, year, month, date] = /[/-](20\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)/.exec(link) ?? [];
  const host = domainOf(link);
  const reported = year ? `${year}-${month}-${date}` : day;
  return stores.has(host) ? null : reported && `${slugs[host] ?? host.split('.')[0]!}-${reported}`;
}

/** Whether a link names one page, not a site's root, its list of news or a search. */
export function isPage(link: string): boolean {
  const { pathname, search } = new URL(link);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return /\/20\d\d\/\d\d\/./.test(pathname) || /\d|\.(?:html?|pdf)$/.test(last) || (last.length > 15 && !search);
}

// The registered part of the host, of the copied page where an archive holds a copy.
function domainOf(link: string): string {
  const copied = /^https?:\/\/archive\.[a-z]+\/\d+\/(https?:\/\/.+)/.exec(link)?.[1] ?? link;
  const labels = new URL(copied).hostname.split('.');
  return labels.slice(/\.(?:co|com|gov|org)\.[a-z]{2}$/.test(labels.join('.')) ? -3 : -2).join('.');
}
