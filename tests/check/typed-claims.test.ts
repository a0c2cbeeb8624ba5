// Claims as people type them: without a verb, by an epithet, and with the parties the wrong way round.

import { describe, expect, it } from 'vitest';
import { claimsAsOf } from './claims.js';
import { checked } from './real-base.js';

const verdicts = (says: string): string[] => checked(says, claimsAsOf).map(({ verdict }) => verdict);

describe('claims as people type them', () => {
  it.each([
    'Databricks 134 Md$',
    'Wayve, $1.2bn at $8.6bn.',
    'Helsing: €600m, €12bn valuation',
    'The iPhone maker posted revenue of $416 billion in fiscal 2025.',
    "Le fabricant de puces de Bristol a réalisé 2,7 millions de dollars de chiffre d'affaires en 2022.",
    "La start-up d'Arthur Mensch a levé 1,7 milliard d'euros en septembre 2025.",
    'The Redmond group has a 27% stake in OpenAI.',
    'MosaicML cost Databricks $1.3 billion.',
    'Mandiant a coûté 5,4 milliards de dollars à Google.',
    'HashiCorp sold to IBM for $6.4bn',
    'Thinking Machines a levé 2 milliards de dollars à 12 milliards de valorisation.',
    'AMD earned $4.3 billion in 2025.',
    'AWS won a $38 billion contract from OpenAI.',
    "OpenAI s'est vu infliger une amende de 15 millions d'euros par le Garante italien.",
  ])('hold: %s', (says) => {
    expect(new Set(verdicts(says))).toEqual(new Set(['supported']));
  });

  it.each([
    'Lovable loss: $330m',
    'Mistral AI investor: €1.7bn',
    'Databricks rival: $134bn',
    "Le concurrent du fabricant de l'iPhone a dégagé 112 milliards de dollars de bénéfice sur son exercice 2025.",
    'The iPhone supplier posted revenue of $416 billion in fiscal 2025.',
    'Databricks cost MosaicML $1.3 billion.',
    'Databricks sold to MosaicML for $1.3 billion',
    'An investor in Lovable raised $330 million in December 2025.',
    'Le cofondateur de Cohere a levé 970 millions de dollars.',
    'Palantir awarded the NHS a £330 million contract.',
    "Apple a infligé une amende de 1,8 milliard d'euros à la Commission européenne.",
    'The CNIL was fined €325 million by Google.',
    "Mistral AI comptait lever 1,7 milliard d'euros en septembre 2025.",
    'CoreWeave a racheté Core Scientific pour 9 milliards de dollars en 2025.',
    'AMD made $4.3 billion before tax in 2025.',
  ])('do not hold: %s', (says) => {
    expect(verdicts(says)).not.toContain('supported');
  });
});
