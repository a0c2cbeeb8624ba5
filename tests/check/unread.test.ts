import { expect, it } from 'vitest';
import { checked } from './real-base.js';

const verdicts = (text: string, asOf: string): string[] => checked(text, asOf).map(({ verdict }) => verdict);
const last = (text: string, asOf: string): string | undefined => verdicts(text, asOf).at(-1);

it('gives a figure that no word names what the sentence before names', () => {
  expect(
    verdicts(
      "CoreWeave grandit. Mais les pertes se creusent. Elles s'élevaient à 593,7 millions de dollars en 2023, à 863 millions en 2024.",
      '2026-03-10',
    ),
  ).toEqual(['supported', 'supported']);
  expect(
    last('ChatGPT revendique plus de 800 millions d’utilisateurs chaque semaine. Ils étaient 400 millions en février.', '2025-11-20'),
  ).toBe('supported');
  expect(last('Klarna employait plus de 5 500 personnes en 2022. Ils étaient 3 800 en août 2024.', '2026-03-12')).toBe('supported');
  expect(
    last(
      "Palantir's losses are over. Its revenue reached $1.41 billion in the fourth quarter of 2025. It was $884 million in the first.",
      '2026-03-20',
    ),
  ).not.toBe('contradicted');
  expect(
    last("CoreWeave grandit. Mais les pertes se creusent. Elles s'élevaient à 228,9 millions de dollars en 2023.", '2026-03-10'),
  ).not.toBe('supported');
});

it('takes a round sum between the two sides of a deal for that deal, and none between others', () => {
  expect(last('OpenAI a signé de grands contrats. 300 milliards de dollars à Oracle, sur cinq ans.', '2025-11-20')).toBe('supported');
  expect(last('Mistral AI attire les grands groupes. CMA CGM a signé pour 100 millions d’euros sur cinq ans.', '2026-02-18')).toBe(
    'supported',
  );
  expect(last('OpenAI a signé de grands contrats. 300 milliards de dollars à Nvidia, sur cinq ans.', '2025-11-20')).not.toBe('supported');
  expect(last('Mistral AI attire les grands groupes. Stellantis a signé pour 100 millions d’euros sur cinq ans.', '2026-02-18')).not.toBe(
    'supported',
  );
});

it('reads what a figure leaves half said by the figure before', () => {
  expect(last('Oracle a un carnet de commandes de 638 milliards de dollars. Fin août 2025, il en affichait 455.', '2026-06-12')).toBe(
    'supported',
  );
  expect(
    last(
      "Nscale installera des puces. Le projet d'OpenAI en Norvège en comptera jusqu'à 100 000, celui du Royaume-Uni jusqu'à 40 000.",
      '2025-10-20',
    ),
  ).not.toBe('supported');
  expect(
    verdicts('Oracle a un carnet de commandes de 638 milliards de dollars. Fin août 2025, il en affichait 544.', '2026-06-12'),
  ).toEqual(['supported']);
});

it('tells the slip of a figure that no word names, where its time or both sides are told', () => {
  const told = 'CoreWeave grandit. Mais les pertes se creusent. En 2023, elles s’élevaient à 593,7 milliards de dollars.';
  expect(last(told, '2026-03-10')).toBe('contradicted');
  expect(last(told.replace('593,7 milliards de dollars', "593,7 millions d'euros"), '2026-03-10')).toBe('contradicted');
  expect(last(told.replace('593,7 milliards', '641,2 millions'), '2026-03-10')).not.toBe('contradicted');
  expect(
    last('Nvidia a publié ses résultats. Wall Street tablait sur 1,91 milliard de dollars au premier trimestre.', '2017-05-10'),
  ).not.toBe('contradicted');
});

it('holds no unprinted currency against a figure', () => {
  expect(last("En septembre 2025, Groq avait obtenu 750 millions d'euros, pour une valorisation de 6,9 milliards.", '2026-02-10')).toBe(
    'supported',
  );
  expect(
    last("En septembre 2025, Groq avait obtenu 750 millions de dollars, pour une valorisation de 6,9 milliards d'euros.", '2026-02-10'),
  ).toBe('contradicted');
});

it('gives what two did together to neither, where each has its own in turn', () => {
  expect(
    verdicts(
      'Nvidia et Microsoft se sont engagés en novembre 2025 à apporter respectivement 10 et 15 milliards de dollars à Anthropic.',
      '2026-06-15',
    ),
  ).not.toContain('supported');
});

it('takes no question for a company', () => {
  expect(
    verdicts(
      "**Combien d'employés ?** Arm emploie environ 6 000 personnes. En octobre 2022, l'entreprise avait supprimé 18 % de ses effectifs.",
      '2023-09-18',
    ),
  ).toEqual(['supported', 'supported']);
  expect(
    verdicts(
      "**Quand ?** En octobre 2022, Arm a supprimé 18 % de ses effectifs. L'entreprise comptait 6 400 salariés en juin 2022.",
      '2023-09-18',
    ),
  ).toEqual(['supported', 'supported']);
});
