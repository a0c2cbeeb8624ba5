// Words of colour beside a true figure change nothing; people, intentions and turns that undo it do.

import { describe, expect, it } from 'vitest';
import { checked } from './real-base.js';

const asOf = '2026-11-23';
const verdictOf = (says: string): string | undefined => checked(says, asOf)[0]?.verdict;

describe('words of colour', () => {
  it.each([
    'Anthropic quietly pulled off a blockbuster $13 billion round in September 2025.',
    'Anthropic managed to raise $13 billion from deep-pocketed investors in September 2025.',
    'Anthropic raised a stomach-churning $13 billion in September 2025.',
    'In a flash, Anthropic went on to raise a stupendous $13 billion in September 2025.',
    'Nvidia became a $4 trillion company in July 2025.',
    'SoftBank snapped up the chip jewel Arm for $32 billion in 2016.',
    'Sans surprise, Anthropic a bouclé dans la foulée une levée record de 13 milliards de dollars en septembre 2025.',
    'Anthropic est parvenue à lever la bagatelle de 13 milliards de dollars en septembre 2025.',
    "L'ambitieuse licorne Anthropic a raflé 13 milliards de dollars auprès d'investisseurs enthousiastes lors de sa levée de septembre 2025.",
  ])('are passed over: %s', (says) => expect(verdictOf(says)).toBe('supported'));

  it.each([
    "Anthropic's investors raised $13 billion in September 2025.",
    "Anthropic's flagship fund raised $13 billion in September 2025.",
    'Anthropic helped a start-up raise $13 billion in September 2025.',
    'Anthropic and a second start-up raised $13 billion in September 2025.',
    'Anthropic was eager to raise $13 billion in September 2025.',
    'Anthropic raised a potential $13 billion in September 2025.',
    'Anthropic turned down a hefty $13 billion round in September 2025.',
    "Anthropic's $13 billion round turned to dust in September 2025.",
    "Klarna's biggest shareholder lost $53 million in the second quarter of 2025.",
    "Klarna's customers lost $53 million in the second quarter of 2025.",
    'Google sold its 14 percent stake in Anthropic in March 2025.',
    'OpenAI ended its $300 billion contract with Oracle in September 2025.',
    "Nvidia's model revenue was $130.5 billion in fiscal 2025.",
    'IBM employed 270,000 people in the capital at the end of 2024.',
    'ChatGPT is used by 800 million people every day, Sam Altman said on 6 October 2025.',
    'Google a cédé sa participation de 14 % dans Anthropic en mars 2025.',
    'Les investisseurs d’Anthropic ont levé 13 milliards de dollars en septembre 2025.',
    'Anthropic et une autre jeune pousse ont levé 13 milliards de dollars en septembre 2025.',
    'Anthropic était prête à lever 13 milliards de dollars en septembre 2025.',
    "Anthropic a passé son tour sur une levée de 13 milliards de dollars en septembre 2025.",
    'Les clients de Klarna ont perdu 53 millions de dollars au deuxième trimestre 2025.',
  ])('are no cover: %s', (says) => expect(verdictOf(says)).not.toBe('supported'));
});
