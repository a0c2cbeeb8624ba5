// A source as scripts see it.

import type { CountedSource } from '../../query/list-sources.js';

export const sourceRecord = ({ id, publisher, title, author, url, published, language, licence, credit, facts, base }: CountedSource) => ({
  id,
  publisher,
  title,
  author,
  url,
  published,
  language,
  licence,
  credit,
  facts,
  base,
});

export const sourceFields = [
  'id',
  'publisher',
  'title',
  'author',
  'url',
  'published',
  'language',
  'licence',
  'credit',
  'facts',
  'base',
] as const;
