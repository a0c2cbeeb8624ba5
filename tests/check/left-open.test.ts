import { expect, it } from 'vitest';
import { checked } from './real-base.js';

const verdicts = (text: string, asOf: string): string[] => checked(text, asOf).map(({ verdict }) => verdict);

it('takes a level larger than the latest known, told long after, for news', () => {
  expect(verdicts('Mistral AI emploie 700 personnes.', '2025-12-20')).toEqual(['unknown']);
  expect(verdicts('Mistral AI emploie 700 personnes.', '2025-09-20')).toEqual(['contradicted']);
});

it('still says that such a level lost its scale', () => {
  expect(verdicts('OpenAI is valued at $500 million.', '2026-01-31')).toEqual(['contradicted']);
});

it('lets one draft give a part and the whole', () => {
  const text = "Nvidia's revenue was $57 billion in the third quarter of fiscal 2026. Nvidia's revenue was $0.8 billion in the third quarter of fiscal 2026.";
  expect(checked(text, '2025-12-01').filter(({ slip }) => slip === 'two-ways')).toEqual([]);
});

it('finds one amount written two ways', () => {
  const text = 'Quillon had revenue of $412 million in 2024. The year was a good one. Revenue at Quillon was $421 million in 2024.';
  expect(checked(text, '2025-12-01').map(({ slip }) => slip)).toContain('two-ways');
});

it('gives no round amount to the one other company that has it', () => {
  expect(verdicts('Cerebras raised $3.5 billion in its listing.', '2026-05-20')).not.toContain('contradicted');
});

it('does not call a year with two rounds a contradiction', () => {
  expect(verdicts('xAI raised $5 billion in 2024.', '2025-06-01')).toEqual(['ambiguous']);
});

it('holds nothing against a figure that a source printed since bears out', () => {
  expect(verdicts('Chez Microsoft, 6 000 postes ont été supprimés en mai 2025.', '2025-05-20')).toEqual(['unknown']);
});

it('does not call a new deal wrong for the old ones of the same two', () => {
  expect(verdicts('Amazon will invest $5 billion in Anthropic.', '2026-05-20')).not.toContain('contradicted');
  expect(verdicts('La Commission européenne a infligé à Google une amende de 420 millions d’euros.', '2026-05-20')).not.toContain('contradicted');
});

it('does not hold a level of some day against one of its year', () => {
  expect(verdicts('In 2024, the market capitalisation of Snowflake shrank to $43 billion.', '2024-09-20')).not.toContain('contradicted');
});

it('takes what a round was to be worth for settled since', () => {
  expect(verdicts('Synthesia won a valuation of $1 billion.', '2024-11-20')).not.toContain('contradicted');
});

it('reads a year that is counted from a quarter for that quarter', () => {
  expect(verdicts('Intel a perdu 2,9 milliards de dollars au deuxième trimestre, contre 1,6 milliard l’an passé.', '2025-07-26')[1]).not.toBe('contradicted');
});

it('lets "more than doubled" be more', () => {
  const text = 'Quillon more than doubled its revenue, to $16.6 million from $6.2 million.';
  expect(checked(text, '2025-12-01').filter(({ slip }) => slip === 'growth')).toEqual([]);
  expect(checked(text.replace('more than ', ''), '2025-12-01').filter(({ slip }) => slip === 'growth')).toHaveLength(1);
});
