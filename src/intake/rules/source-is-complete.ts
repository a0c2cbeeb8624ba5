// A source has a publisher and a language, an address and a date.

import type { Source } from '../../model/source.js';

/** What a source lacks, or nothing. */
export function sourceComplaint({ publisher, language, url, published }: Source): string | null {
  if (publisher === '') return 'no publisher';
  if (!/^[a-z]{2}$/.test(language)) return `no language ${language}`;
  if (url !== null && !/^https?:\/\/\S+$/.test(url)) return `not an address: ${url}`;
  if (published !== null && !/^\d{4}-\d\d(-\d\d)?$/.test(published)) return `not a date: ${published}`;
  const lacks = [url === null && 'address', published === null && 'date of publication'].filter(Boolean);
  return lacks.length > 0 ? `no ${lacks.join(' and no ')}` : null;
}
