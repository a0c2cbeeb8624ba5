// Whom a description names by what they made, where they sit or who leads them.

import type { Article } from './article.js';
import { nameAt, type NameIndex } from './known-names.js';
import type { Whom } from './mention.js';

/** "le concepteur de ChatGPT", "the maker of Claude", "le géant de Redmond". */
export function madeBy(
  article: Article,
  at: number,
  end: number,
  names: NameIndex,
  describes: string,
): { whom: Whom; next: number } | null {
  const { text, tokens, lexis } = article;
  const tie = lexis.ties.after({ text, tokens }, at);
  if (!tie || tie.meaning !== 'of' || tie.next >= end) return null;
  if (describes === 'maker' || (describes === 'company' && tokens[at - 1]!.word === 'mere')) {
    const name = nameAt(tokens, tie.next, names, lexis);
    return name && { whom: name.whom, next: name.next };
  }
  const head = headOf(article, tie.next);
  const led = head && names.whoms.get(head.firm);
  if (head && led) return { whom: led, next: head.next };
  const seat = seats[tokens[tie.next]!.word] ?? seats[`${tokens[tie.next]!.word} ${tokens[tie.next + 1]?.word}`];
  if (!seat || (describes !== 'giant' && describes !== 'company')) return null;
  const whom = names.whoms.get(seat);
  return whom ? { whom, next: tie.next + (seats[tokens[tie.next]!.word] ? 1 : 2) } : null;
}

/** Towns that stand for the company whose seat they are. */
const seats: Readonly<Record<string, string>> = {
  redmond: 'microsoft',
  'mountain view': 'google',
  cupertino: 'apple',
  'menlo park': 'meta',
  hangzhou: 'alibaba',
  shenzhen: 'tencent',
  veldhoven: 'asml',
  walldorf: 'sap',
  armonk: 'ibm',
  'los gatos': 'netflix',
  hsinchu: 'tsmc',
};

/** Those whose company is meant by their name: "l'entreprise de Mark Zuckerberg". */
const heads: Readonly<Record<string, string>> = {
  'mark zuckerberg': 'meta',
  'sam altman': 'openai',
  'jensen huang': 'nvidia',
  'satya nadella': 'microsoft',
  'sundar pichai': 'google',
  'andy jassy': 'amazon',
  'jeff bezos': 'amazon',
  'tim cook': 'apple',
  'larry ellison': 'oracle',
  'dario amodei': 'anthropic',
  'arthur mensch': 'mistralai',
  'masayoshi son': 'softbank',
  'xavier niel': 'iliad',
  'lisa su': 'amd',
  'ilya sutskever': 'safesuperintelligence',
  'mira murati': 'thinkingmachines',
  'marc benioff': 'salesforce',
  'aravind srinivas': 'perplexity',
};

/** "Sam Altman's company". */
export const ledBy = ({ tokens }: Article, at: number, names: NameIndex): Whom | null =>
  names.whoms.get(headOf({ tokens }, at)?.firm ?? '') ?? null;

function headOf({ tokens }: Pick<Article, 'tokens'>, at: number): { firm: string; next: number } | null {
  const firm = heads[`${tokens[at]?.word} ${tokens[at + 1]?.word}`];
  return firm === undefined ? null : { firm, next: at + 2 };
}
