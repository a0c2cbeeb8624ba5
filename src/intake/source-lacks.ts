// What the source of a fact from outside lacks.

import type { Candidate } from '../importers/importer.js';
import type { Source } from '../model/source.js';

/** A fact from outside has somebody to cite, and a place to find it at. */
export function sourceLacks({ id, publisher, language, url }: Source, { start, place, link }: Candidate['fact']): string | null {
  if (id === '') return 'no source: its id is missing';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `the id of a source is lower-case words with hyphens, not "${id.slice(0, 40)}"`;
  if (publisher === '') return 'no publisher of the source';
  if (!/^[a-z]{2}$/.test(language)) return `no language ${language}`;
  if (url !== null && !/^https?:\/\/\S+$/.test(url)) return `not an address: ${url.slice(0, 60)}`;
  return start === null && place === null && link === null && url === null
    ? 'no place: neither an address, nor a place in the source'
    : null;
}
