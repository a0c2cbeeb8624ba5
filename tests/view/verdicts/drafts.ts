// A small draft with several verdicts, and what `check` prints of it in a format.

import { smallWorld, type as typed, type Typed } from '../../support/small-world.js';

/** An emoji outside the basic plane, a decomposed accent, CRLF: columns differ in code points, UTF-16 and bytes. */
export const draft = [
  '---',
  'title: It is worth $7 billion',
  '---',
  '📦 Graphcore had revenue of $2.7 billion in 2022.\r',
  '',
  `In the e${'\u0301'}te${'\u0301'}, OpenAI was fined €15 million in December 2024. Graphcore was valued at $2.8 billion in 2020.`,
  '',
].join('\n');

export const world = smallWorld({ files: { 'draft.md': draft, 'deep/': '', 'deep/a, b: 100%.md': draft, 'deep/notes.log': draft, 'deep/er/fine.md': 'Nothing to see.\n' } });

export const printed = (line: string): Promise<Typed> => typed(line, { world });
