// A question as the statement it asks about: "Did OpenAI raise 6.6 billion?" is to be judged as what it would say if it were so.

import { scan } from '../../figures/scan.js';
import type { LanguageCode } from '../../languages/index.js';
import { doubtWordsOf } from '../words/doubt-words.js';

/** The text with the words that only ask blanked, as long as before. What is no question is given back as it was. */
export function asStatement(text: string, language: LanguageCode): string {
  const mark = /\?[\s"'”»]*$/.exec(text);
  if (!mark) return text;
  const tokens = scan(text);
  const opening = doubtWordsOf(language).asks.after({ text, tokens }, 0);
  const from = opening ? tokens[opening.next - 1]!.end : 0;
  return ' '.repeat(from) + text.slice(from, mark.index) + '.' + text.slice(mark.index + 1);
}
