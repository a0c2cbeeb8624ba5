// Words written in capitals throughout.

import type { Article } from './article.js';

/** "US$30bn", "IT services": capitals make another word of it. */
export const isShouted = (text: string, { start, end }: Article['tokens'][number]): boolean =>
  end - start > 1 && /^[A-Z]+$/.test(text.slice(start, end));
