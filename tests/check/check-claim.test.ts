import { expect, it } from 'vitest';
import { checkClaim } from '../../src/check/check-claim.js';
import { knowledgeOf } from '../../src/check/comparing/knowledge.js';
import { realBases, realNames as names } from './real-base.js';

const asOf = '2026-11-23';
const claimed = (text: string) => checkClaim('<claim>', text, knowledgeOf(realBases, asOf), { language: 'auto', asOf, names, baseline: new Set() });
const told = (text: string) => claimed(text).draft.findings.map(({ text: figure, verdict }) => `${figure} ${verdict}`);

it('takes a question for the claim it asks about, at its place in the question', () => {
  expect(told('Did OpenAI raise $6.6bn in October 2024?')).toEqual(['$6.6bn supported']);
  expect(told('Is it true that Wiz was bought by Amazon for $32 billion?')).toEqual(['$32 billion contradicted']);
  expect(told('Meta a-t-elle supprimé 13 % de ses effectifs en novembre 2022 ?')).toEqual(['13 % supported']);
});

it('leaves open an amount without a currency, and says which one is known', () => {
  const [finding] = claimed('OpenAI a-t-il levé 6,6 milliards ?').draft.findings;
  expect(finding).toMatchObject({ text: '6,6 milliards', start: 19, end: 32, verdict: 'ambiguous', slip: 'currency' });
});

it('uses the only name that a slip of the finger can mean, and says so', () => {
  expect(claimed('Is Mistrall AI valued at 11.7 billion euros?')).toMatchObject({
    draft: { findings: [{ text: '11.7 billion euros', verdict: 'supported' }] },
    notes: ['using "Mistral AI" for "Mistrall AI"'],
  });
  expect(told('Grok raised $750 million in September 2025')).toEqual(['$750 million contradicted']);
});
