// What running prose leaves to its reader: each true passage ends in a figure that is borne out, and in none once that figure is another.

import { describe, expect, it } from 'vitest';
import { checked } from './real-base.js';

const last = (text: string, asOf: string): string | undefined => checked(text, asOf).at(-1)?.verdict;

/** What it leaves unsaid, the passage, the day, and what makes its last figure wrong. */
const passages: [what: string, text: string, asOf: string, from: string, to: string][] = [
  ['a quarter without its noun', 'Tencent lève le pied. Ses dépenses d’investissement sont tombées à 13 milliards de yuans au troisième trimestre 2025, après 19,1 milliards au deuxième.', '2026-02-20', '19,1', '27,5'],
  ['a quarter in the next sentence', 'Tencent lève le pied. Ses investissements sont tombés à 13 milliards de yuans au troisième trimestre 2025. Au premier, ils atteignaient 27,5 milliards.', '2026-02-20', '27,5', '19,1'],
  ['a quarter, in English', 'Klarna lost 53 million dollars in the second quarter of 2025, but only 26 million in the fourth.', '2026-03-20', 'only 26', 'only 152'],
  ['a quarter after a pronoun', 'Palantir took in 1.41 billion dollars in the fourth quarter of 2025. It had made 884 million in the first.', '2026-03-20', '884', '848'],
  ['whom a round valued', 'En juin 2023, Cohere a bouclé un tour de 270 millions de dollars avec Nvidia et Oracle, qui la valorisait 2,2 milliards.', '2026-05-04', '2,2', '3,3'],
  ['whom a deal values', 'En décembre 2023, Harvey a levé 80 millions de dollars lors d’une série B qui la valorise 715 millions.', '2024-06-04', '715', '517'],
  ['who gave a part of a round', 'En août 2023, Tenstorrent a levé 100 millions de dollars, dont 30 millions apportés par Hyundai et 20 millions par Kia.', '2024-02-01', '20 millions', '30 millions'],
  ['who gave a part, in English', 'In August 2023 Tenstorrent raised $100 million, of which $30 million came from Hyundai and $20 million from Kia.', '2024-02-01', '$20', '$25'],
  ['the one large backer', 'In September 2025 Mistral AI raised €1.7 billion, of which €1.3 billion came from ASML.', '2026-02-01', 'ASML', 'Nvidia'],
  ['a backer behind "dont"', 'Figure AI a levé 675 millions de dollars, dont 88 millions d’euros de Microsoft.', '2024-03-02', 'Microsoft', 'Intel'],
  ['the month after', 'Fin 2023, le revenu annualisé de Cohere était de 13 millions de dollars. Il atteignait 35 millions à la fin du mois de mars suivant.', '2026-05-04', '35', '53'],
  ['a price in an aside', 'Intel a beaucoup acheté. Sa plus grosse opération reste Altera, payée 16 milliards de dollars en 2015.', '2025-12-16', '16', '61'],
  ['a price in an aside, in English', 'IBM has bought for years. Its largest deal is still Red Hat, bought for $34 billion in 2019.', '2025-12-16', '$34', '$43'],
  ['a stake in an aside', 'Scale AI, in which Meta holds 49%, won a deal last September.', '2026-02-10', '49', '94'],
  ['who was ready to pay', "Nvidia était prêt, fin décembre, à débourser jusqu'à 3 milliards de dollars pour AI21 Labs.", '2026-02-20', '3', '30'],
  ['a level no higher than that', 'Fin 2023, le revenu annualisé de Cohere ne dépassait pas 13 millions de dollars.', '2026-05-04', '13', '31'],
  ['a part with a name of its own', 'AMD keeps climbing. Revenue in the third quarter of 2025 was $9.25 billion. Data centres accounted for $4.3 billion.', '2025-12-05', '4.3', '3.4'],
  ['the first year of two', 'Meta a promis 140 millions de dollars à Black Forest Labs sur deux ans, dont 35 millions la première année.', '2026-01-15', '35', '53'],
  ['a company with a paragraph of its own', '**DeepL.** Le spécialiste de la traduction compte un peu plus de 1 000 employés.', '2026-01-15', '1 000', '10 000'],
  ['the day a paragraph stands under', '**Mars 2025.** OpenAI lève 40 milliards de dollars. L’entreprise est valorisée 300 milliards.', '2026-11-24', '300', '330'],
  ['what the paragraph is of', '**October 2024.** OpenAI raises $6.6 billion, a sum that values the company at $157 billion.', '2026-11-24', '157', '175'],
  ['the year just told', 'In July 2022 Klarna was worth $6.7 billion. That year the group lost 10.4 billion kronor.', '2026-11-24', '10.4', '14.0'],
  ['one step in time for two figures', 'In June 2025 Scale AI was valued at $29 billion. A month later it laid off 200 people, or 14% of its staff.', '2026-11-24', '14%', '24%'],
  ['the month of the same year', 'En juin 2025, Meta a pris 49 % de Scale AI. En septembre de la même année, elle a signé avec CoreWeave un contrat de 14,2 milliards de dollars.', '2026-11-24', '14,2', '12,4'],
  ['the month of the next year', 'OpenAI raised $6.6 billion in October 2024. In March of the following year it raised $40 billion.', '2026-11-24', '$40', '$44'],
  ['the last quarter of the year told', 'Klarna lost $273 million over 2025. In the last quarter its loss came to $26 million.', '2026-11-24', '$26', '$62'],
  ['a level of the time told', 'In August 2023 Hugging Face raised $235 million. It had 170 employees.', '2026-11-24', '170', '710'],
  ['a level told after another of then', 'En juin 2024, Mistral AI lève 600 millions d’euros. L’entreprise vaut alors 5,8 milliards d’euros et compte une soixantaine de salariés.', '2026-11-24', 'soixantaine', 'trentaine'],
  ['what a part was bought for', 'In June 2025 Meta paid about $14.3 billion for 49% of Scale AI.', '2026-11-24', '49', '94'],
  ['who leaves', 'In July 2025 Microsoft announced another 9,000 departures.', '2026-11-24', '9,000', '19,000'],
  ['who a description stands for', 'The chip maker is not alone. The Redmond group announced 9,000 job cuts in July 2025.', '2026-11-24', '9,000', '19,000'],
  ['how many they are a year on', 'En juin 2024, Mistral AI compte une soixantaine de salariés. Un an plus tard, ils sont environ 250.', '2026-11-24', '250', '520'],
  ['whose loss it was', 'In the second quarter of 2025 Intel lost $2.9 billion on sales of $12.9 billion. A year earlier the loss had been $1.6 billion.', '2026-11-24', '1.6', '6.1'],
  ['that talks value nobody', 'En 2022, Stability AI levait 100 millions de dollars. L’année suivante, la société discutait d’un tour qui l’aurait valorisée 4 milliards.', '2026-11-24', '4', '14'],
  ['what it was worth then', 'Sweden likes Lovable. It raised $330 million in December 2025 and was then worth $6.6 billion.', '2026-06-29', '6.6', '66'],
];

describe('a passage of running prose', () => {
  it.each(passages)('is understood where it leaves unsaid %s', (_, text, asOf) => expect(last(text, asOf)).toBe('supported'));
  it.each(passages)('is not believed with another figure where it leaves unsaid %s', (_, text, asOf, from, to) =>
    expect(last(text.slice(0, text.lastIndexOf(from)) + to + text.slice(text.lastIndexOf(from) + from.length), asOf)).not.toBe('supported'));
});

it('leaves the time of a plan to the plan', () => {
  const verdicts = checked('Google grandit. Ses investissements ont atteint 91,4 milliards de dollars en 2025, et ils devraient grimper entre 175 et 185 milliards en 2026.', '2026-11-24');
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['supported', 'supported']);
});

it('takes what a share gained for no stake', () => {
  for (const text of ['L’action de Meta a pris 1,2 % mardi.', 'Meta disappointed. The stock took 3% in a day.'])
    expect(checked(text, '2026-11-24').map(({ claim }) => claim?.metric ?? null)).not.toContain('stake');
});

it('takes an act for no denial, and a gift for nobody else’s', () => {
  const verdicts = (text: string, asOf: string): string[] => checked(text, asOf).map(({ verdict }) => verdict);
  expect(verdicts('In August 2025 Cognition dismissed 30 people.', '2026-06-29')).toEqual(['supported']);
  expect(verdicts('Cognition dismissed reports that it had laid off 30 people in August 2025.', '2026-06-29')).not.toContain('supported');
});
