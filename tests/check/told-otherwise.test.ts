// Claims with one word that makes a known figure another: what is sold, supposed, moved, of a shorter time, of daily users, of another scale and money.

import { describe, expect, it } from 'vitest';
import { checkedClaim } from './real-base.js';

const asOf = '2026-11-24';
const verdictOf = (says: string): string => checkedClaim(says, asOf)[0]?.verdict ?? 'none';

describe('a word that makes it another figure', () => {
  it.each([
    ['SoftBank sold Ampere Computing for $6.5 billion.', 'contradicted'],
    ['If Groq raises $750 million in September 2025, it will open a plant.', 'ambiguous'],
    ['Groq will open a plant if it raises $750 million in September 2025.', 'ambiguous'],
    ['Si Groq lève 750 millions de dollars en septembre 2025, il ouvrira une usine.', 'ambiguous'],
    ["Sans ASML, Mistral AI aurait levé 1,7 milliard d'euros en septembre 2025.", 'ambiguous'],
    ["CoreWeave's net loss shrank by $593.7 million in 2023.", 'ambiguous'],
    ['CoreWeave a creusé sa perte de 593,7 millions de dollars en 2023.', 'ambiguous'],
    ['DeepMind had revenue of £826 million in a single month of 2020.', 'ambiguous'],
    ['En six mois, CoreWeave a perdu 593,7 millions de dollars en 2023.', 'ambiguous'],
    ['Scale AI cut 14% of its costs in July 2025.', 'unknown'],
    ['Scale AI a supprimé 14 % de ses coûts en juillet 2025.', 'unknown'],
    ['Character.AI counted 20 million daily users in August 2025.', 'contradicted'],
    ['In September 2025 the European Commission fined Google $2.95 million.', 'contradicted'],
    ["Le chiffre d'affaires de Graphcore n'a pas dépassé 1 million de dollars en 2022.", 'contradicted'],
    ['Everyone but Helsing raised €600 million in June 2025.', 'ambiguous'],
    ['Microsoft, not IBM, is buying Confluent for $11 billion.', 'ambiguous'],
    ["All but 14% of Scale AI's staff were laid off in July 2025.", 'ambiguous'],
    ['Palantir lost a seven-year, £330 million NHS contract in November 2023.', 'ambiguous'],
    ["Per employee, Lovable's recurring revenue reached $200 million in December 2025.", 'ambiguous'],
    ['Meta cut 11,000 jobs at WhatsApp in November 2022.', 'ambiguous'],
    ['Google won damages of €2.95 billion from the European Commission in September 2025.', 'ambiguous'],
    ['OpenAI raised $6.6 billion before it turned to SoftBank in October 2024.', 'ambiguous'],
    ['Anthropic was worth $18 billion until September 2025.', 'outdated'],
    ['Anthropic was worth $183 billion until September 2025.', 'ambiguous'],
    ["AMD's data centre revenue was $9.25 billion in the third quarter of 2025.", 'contradicted'],
    ["Palantir's US commercial revenue was $426 million in Q2 2025.", 'contradicted'],
    ["CoreWeave's net loss for 2023 was $593.7 million on an adjusted basis.", 'ambiguous'],
    ['Black Forest Labs signed a $410 million contract with Meta.', 'contradicted'],
    ['Inflection AI bought 2,200 H100s from Nvidia.', 'contradicted'],
    ['Wiz is valued at $12 billion.', 'outdated'],
    ["Mistral's annualised revenue stands at €300 million.", 'outdated'],
  ])('%s is %s', (says, verdict) => {
    expect(verdictOf(says)).toBe(verdict);
  });

  it.each([
    "Si Groq a levé 750 millions de dollars en septembre 2025, c'est grâce à ses puces.",
    'Anthropic was worth $61.5 billion until September 2025.',
    "Anthropic valait 61,5 milliards de dollars avant l'été 2025.",
    'Mistral AI was valued at €5.8 billion until ASML came in in September 2025.',
    "L'entrée en Bourse de LightOn a rapporté 13,5 millions d'euros.",
    'Fin 2025, Nebius affichait 4,1 milliards de dollars de dette non courante.',
    "Some 94,000 H100 equivalents were running at Alibaba's Zhangbei site in December 2025.",
    'CoreWeave lost $593.7 million over twelve months in 2023.',
    'In the third quarter of 2025, xAI lost $1.46 billion in three months.',
    'Scale AI cut 14% of its workforce in July 2025.',
    "Graphcore's revenue did not exceed $2.7 million in 2022.",
    "Amazon veut investir 15,7 milliards d'euros en Espagne.",
    'More than 300,000 businesses were customers of Anthropic in November 2025.',
    "Plus de 300 000 entreprises étaient clientes d'Anthropic en novembre 2025.",
    "SoftBank s'offre la branche robotique d'ABB pour 5,4 milliards de dollars.",
  ])('holds all the same: %s', (says) => {
    expect(verdictOf(says)).toBe('supported');
  });

  it('suggests what is known of the year that is told', () => {
    expect(checkedClaim('CoreWeave generated $1.92 billion in revenue in 2023.', asOf)[0]?.suggestion).toBe('$228.9 million');
    expect(checkedClaim('Cerebras vaut 8,1 milliards de dollars.', asOf)[0]?.suggestion).toMatch(/^23(?:,1)? milliards de dollars$/);
    expect(checkedClaim('Baidu a perdu 11,23 milliards de dollars au troisième trimestre 2025.', asOf)[0]?.suggestion).toBe('11,23 milliards de yuans');
  });
});
