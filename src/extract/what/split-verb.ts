// Verbs in two parts: "let 700 people go", "took it private for 2 billion".

import type { Setting } from './setting.js';

/** Whether the rest of the verb is there; null for a verb of one part. */
export function isWhole({ article, placed: { next }, cue, sense: { reading } }: Setting): boolean | null {
  if (reading.split === undefined) return null;
  // "paid 2 billion for a minority stake".
  const end = article.lexis.ties.after(article, next)?.meaning === 'for' ? next + mostInPurpose : next + 1;
  return (
    article.tokens.slice(cue.next, end).some(({ word }) => word === reading.split) &&
    article.lexis.ties.after(article, next + 1)?.meaning !== 'to'
  );
}

const mostInPurpose = 6;
