// How the article reader follows French prose: whose round, whose clause, who is a person.

import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';

const names: KnownName[] = [
  { entity: 'mistral-ai', name: 'Mistral AI', kind: 'company', sector: 'ai-lab', country: 'FR' },
  { entity: 'openai', name: 'OpenAI', kind: 'company', sector: 'ai-lab', country: 'US' },
  { entity: 'amazon', name: 'Amazon', kind: 'company', sector: 'big-tech', country: 'US', listed: true },
  { entity: 'microsoft', name: 'Microsoft', kind: 'company', sector: 'big-tech', country: 'US', listed: true },
  { entity: 'sequoia', name: 'Sequoia', kind: 'company', sector: 'investor', country: 'US' },
];

const brief = (text: string): string[] =>
  extractFacts(text, { language: 'fr', published: '2025-09-12', names }).map(
    ({ entity, metric, printed, period, status, parties }) =>
      `${entity.id ?? `?${entity.name}`} ${metric} "${printed}" ${period?.text ?? '-'} ${status}${parties.map(({ role, id, name }) => ` ${role}:${id ?? name}`).join('')}`,
  );

describe('the reader of French articles', () => {
  it.each([
    [
      "an investor's part in the round told before",
      'Mistral AI a levé 600 millions d’euros. La liste des bailleurs est longue, avec Amazon à sa tête. Microsoft a apporté 80 millions d’euros, Sequoia 40 millions.',
      [
        'mistral-ai funding-round "600 millions d’euros" 2025-09 actual',
        'mistral-ai investment "80 millions d’euros" 2025-09 actual investor:microsoft target:mistral-ai',
        'mistral-ai investment "40 millions" 2025-09 actual target:mistral-ai investor:sequoia',
      ],
    ],
    [
      'what a round did, told of the one who raised it and not of a backer',
      'Mistral AI a levé 100 millions d’euros auprès de Sequoia et de Jean Dupont, le fondateur d’Amazon. Celle-ci portait sa valorisation à 520 millions d’euros.',
      [
        'mistral-ai funding-round "100 millions d’euros" 2025-09 actual investor:sequoia investor:Jean Dupont',
        'mistral-ai valuation "520 millions d’euros" 2025-09-12 actual',
      ],
    ],
    [
      'whom a nationality introduces, beside a company that is known',
      'Le français Nimbus a levé 130 millions d’euros, et l’américain OpenAI a levé 6,6 milliards de dollars.',
      ['?Nimbus funding-round "130 millions d’euros" 2025-09 actual', 'openai funding-round "6,6 milliards de dollars" 2025-09 actual'],
    ],
    [
      'a price on the stock exchange, which is no bursary',
      'Microsoft valait environ 290 milliards de dollars en Bourse en 2012.',
      ['microsoft valuation "environ 290 milliards de dollars" 2012 actual'],
    ],
    [
      'a quarter of accounts of its own, and no town for a company',
      'ROUBAIX, 12 septembre (Agence) - Microsoft a publié un chiffre d’affaires de 70 milliards de dollars pour son quatrième trimestre. Il a acheté 350 millions de dollars de puces.',
      [
        'microsoft revenue "70 milliards de dollars" 2025-Q2 actual',
        'microsoft contract "350 millions de dollars" 2025-09-12 announced buyer:microsoft',
      ],
    ],
    [
      'what a round was told at, of the round’s own month',
      'Mistral AI a réuni 40 millions d’euros en mars 2025 auprès de Sequoia, à 300 millions de valorisation, puis sa valeur est passée à 500 millions en juin.',
      [
        'mistral-ai funding-round "40 millions d’euros" 2025-03 actual investor:sequoia',
        'mistral-ai valuation "300 millions" 2025-03 actual',
        'mistral-ai valuation "500 millions" 2025-06 actual',
      ],
    ],
    [
      'a nationality alone for the one before the colon',
      'Mistral AI souffre : valorisé 2 milliards d’euros en 2023, le français n’a perdu que 12 millions d’euros en 2024.',
      ['mistral-ai valuation "2 milliards d’euros" 2023 actual', 'mistral-ai net-loss "12 millions d’euros" 2024 actual'],
    ],
    [
      'what “celle-ci” stands for',
      'Mistral AI n’a pas voulu préciser sa valorisation. Selon la presse, celle-ci s’élève désormais à 10 milliards d’euros.',
      ['mistral-ai valuation "10 milliards d’euros" 2025-09-12 actual'],
    ],
    [
      'persons in a list as no companies',
      'Mistral AI grandit. Jean Dupont, le Belge Wouk Hanam et Sorat Bo ont levé à ce jour 675 millions d’euros.',
      ['mistral-ai funding-total "675 millions d’euros" 2025-09-12 actual'],
    ],
    [
      'a doubt that ends with its clause',
      'Mistral AI, l’entreprise qui tente de concurrencer OpenAI, vient de lever 200 millions d’euros.',
      ['mistral-ai funding-round "200 millions d’euros" 2025-09 actual'],
    ],
    [
      'a question asked after the figure as no doubt of it',
      'Mistral AI lève 2 milliards d’euros : un pari trop cher ?',
      ['mistral-ai funding-round "2 milliards d’euros" 2025-09 actual'],
    ],
    [
      'what a company is said to have raised, beside what happened to it',
      'En août, Nimbus, une start-up qui avait levé 226 millions de dollars, a fermé ses portes.',
      ['?Nimbus funding-total "226 millions de dollars" 2025-08 actual'],
    ],
    [
      'a round before another as one round, when it is dated',
      'En mai dernier, Mistral AI avait déjà levé 65 millions d’euros.',
      ['mistral-ai funding-round "65 millions d’euros" 2025-05 actual'],
    ],
    [
      'what was raised over years as all of it',
      'Avec 1,5 milliard de dollars levés en trois ans, Mistral AI a les moyens d’attendre.',
      ['mistral-ai funding-total "1,5 milliard de dollars" 2025-09-12 actual'],
    ],
    [
      'a round an article goes back to as done',
      'L’agence estime que le prix sera loin des 5 milliards de dollars de valorisation atteints lors de la levée de fonds de Mistral AI.',
      ['mistral-ai valuation "5 milliards de dollars" 2025-09-12 actual'],
    ],
    [
      'the subject by its name, whatever "il" stands before it',
      'OpenAI se tait. Quoi qu’il en soit, Mistral AI avance à grands pas. La jeune pousse emploie 700 salariés.',
      ['mistral-ai headcount "700 salariés" 2025-09-12 actual'],
    ],
    [
      'how long ago, over a word of measure',
      'Il y a à peine deux mois, Mistral AI valait 6 milliards d’euros.',
      ['mistral-ai valuation "6 milliards d’euros" 2025-07 actual'],
    ],
    [
      'nothing of a sale to nobody told',
      'OpenAI a fait sensation. Nimbus a vendu son activité principale pour 15 millions de dollars.',
      [],
    ],
    ['nothing of the chips in one rack', 'OpenAI innove. Une armoire pouvant embarquer 16 puces est commercialisée.', []],
    [
      'what an opening phrase tells as done by the subject',
      'Avec un investissement de 2 milliards de dollars, Microsoft obtient une place au conseil de Mistral AI.',
      ['mistral-ai investment "2 milliards de dollars" 2025-09 actual investor:microsoft target:mistral-ai'],
    ],
    [
      'whom something allows to raise',
      'OpenAI observe. Au final, l’opération a permis à Mistral AI de lever 500 millions d’euros.',
      ['mistral-ai funding-round "500 millions d’euros" 2025-09 actual'],
    ],
    [
      'the subject around a clause that has it for object',
      'La start-up Nimbus, que Microsoft et Amazon ont voulu racheter, a levé 2 milliards de dollars.',
      ['?Nimbus funding-round "2 milliards de dollars" 2025-09 actual'],
    ],
    [
      'a contract by the names of the two between whom it is',
      'L’accord OpenAI-Microsoft de 250 milliards de dollars a surpris.',
      ['openai contract "250 milliards de dollars" 2025-09 announced buyer:openai seller:microsoft'],
    ],
    [
      '"cette start-up" past the name in its own aside',
      'Nimbus AI a pris la voie opposée. Née d’un studio fasciné par OpenAI, cette start-up revendique 210 millions d’utilisateurs.',
      ['?Nimbus AI users "210 millions d’utilisateurs" 2025-09-12 actual'],
    ],
    [
      'the company and not the former employer of its founder',
      'Mistral AI intrigue. Ada Nimroy, ancienne dirigeante chez OpenAI, vient d’y entrer. La start-up emploie 700 salariés.',
      ['mistral-ai headcount "700 salariés" 2025-09-12 actual'],
    ],
    [
      'a worth a round gives to the one who closed it',
      'OpenAI est partout. Mistral AI a bouclé un tour de 2 milliards d’euros, valorisant l’entreprise à 10 milliards d’euros.',
      [
        'mistral-ai funding-round "2 milliards d’euros" 2025-09 actual',
        'mistral-ai valuation "10 milliards d’euros" 2025-09-12 actual',
      ],
    ],
    ['nothing of what many raised', 'Mistral AI grandit. Près de 2,8 milliards d’euros levés par les start-up françaises cette année.', []],
    ['nothing of what a place raised', 'Mistral AI grandit. Hong Kong a levé 36,5 milliards de dollars cette année.', []],
    ['nothing of rounds at large', 'Mistral AI grandit. Le nombre de tours de table de plus de 100 millions d’euros a chuté.', []],
    ['nothing of room for staff', 'OpenAI prévoit un campus pouvant accueillir jusqu’à 10 000 employés.', []],
    ['nothing of a deal of two others', 'Mistral AI grandit. L’accord entre Amazon et Microsoft porte sur 6 gigawatts.', []],
    ['nothing of a verb that opens its sentence as a name', 'Imaginez lever 2 milliards d’euros.', []],
    [
      'a name with its sign on the wire as one',
      'Waymo Robotics, l’unité d’Amazon AMZN.O , a déclaré avoir levé 16 milliards de dollars.',
      ['?Waymo Robotics funding-round "16 milliards de dollars" 2025-09 actual'],
    ],
    [
      'who raised it, whatever act follows the figure',
      'Le capital levé par Mistral AI atteint 11 milliards d’euros après avoir collecté 3 milliards d’euros en 2020.',
      [
        'mistral-ai funding-round "11 milliards d’euros" 2025-09 actual',
        'mistral-ai funding-round "3 milliards d’euros" 2020 actual',
      ],
    ],
    [
      'a list by its times, with a worth in brackets',
      'Mistral AI va vite. Voici ses tours de table :\n\n• Février 2025 : 300 millions d’euros (valorisation 3 milliards)\n• Juin 2025 : 500 millions d’euros (valorisation 5 milliards)\n',
      [
        'mistral-ai funding-round "300 millions d’euros" 2025-02 actual',
        'mistral-ai valuation "3 milliards" 2025-02 actual',
        'mistral-ai funding-round "500 millions d’euros" 2025-06 actual',
        'mistral-ai valuation "5 milliards" 2025-06 actual',
      ],
    ],
    [
      'what is known at last as no rumour',
      'Mistral AI a confirmé ce que disaient les rumeurs : une levée de fonds de 160 millions d’euros.',
      ['mistral-ai funding-round "160 millions d’euros" 2025-09 actual'],
    ],
    [
      'a deal that came to nothing in the next clause',
      'Microsoft a voulu racheter Nimbus AI pour 3 milliards de dollars, mais l’opération a échoué.',
      ['?Nimbus AI acquisition "3 milliards de dollars" 2025-09 ended target:Nimbus AI buyer:microsoft'],
    ],
    [
      'several sums for as many names, in their order',
      'La start-up Nimbus et Mistral AI ont levé respectivement 260 et 190 millions d’euros.',
      [
        '?Nimbus funding-round "260" 2025-09 actual',
        'mistral-ai funding-round "190 millions d’euros" 2025-09 actual',
      ],
    ],
    [
      'an unknown name before the little words of a verb',
      'OpenAI domine. Cumulo n’en a pas moins levé 85 millions d’euros.',
      ['?Cumulo funding-round "85 millions d’euros" 2025-09 actual'],
    ],
    ['nothing of what an operation is put at as the worth of a firm', 'OpenAI part. Dans une opération évaluée à 2,4 milliards de dollars, tout change.', []],
    ['nothing of an opening infinitive as a name', 'Avoir levé 700 millions d’euros n’aura pas suffi.', []],
    [
      'a name by who leads it, over an explanation and at the end of a long noun',
      'Le patron de Nimbus a levé 12 millions d’euros. La pépite du calcul, Vastor, emploie 40 salariés. La plateforme de prise de rendez-vous en ligne Kelio revendique 900 clients.',
      [
        '?Nimbus funding-round "12 millions d’euros" 2025-09 actual',
        '?Vastor headcount "40 salariés" 2025-09-12 actual',
        '?Kelio users "900 clients" 2025-09-12 actual',
      ],
    ],
    [
      'names parted by a sign and rounds by a letter',
      'Nimbus a obtenu 30 millions d’euros en série B. Le spécialiste des qubits Nim & Bo a levé 8 millions d’euros.',
      [
        '?Nimbus funding-round "30 millions d’euros" 2025-09 actual',
        '?Nim & Bo funding-round "8 millions d’euros" 2025-09 actual',
      ],
    ],
    [
      'another’s figure beside one’s own as the other’s',
      'Mistral AI a levé 600 millions d’euros, plus que les 500 millions d’euros obtenus en mai par OpenAI.',
      [
        'mistral-ai funding-round "600 millions d’euros" 2025-09 actual',
        'openai funding-round "500 millions d’euros" 2025-05 actual',
      ],
    ],
    [
      'what one owes as no promise',
      'Microsoft doit en partie son bénéfice net de 27 milliards de dollars au cloud.',
      ['microsoft profit "27 milliards de dollars" - actual'],
    ],
    [
      'how much of the staff goes',
      'Amazon supprimera 8 000 postes, ce qui correspond à environ 8 % des effectifs.',
      [
        'amazon layoffs "8 000 postes" 2025-09 announced',
        'amazon layoffs "environ 8 %" 2025-09 announced',
      ],
    ],
    [
      'what was raised on the bond market as a debt',
      'Amazon a levé 15 milliards de dollars sur le marché obligataire.',
      ['amazon debt "15 milliards de dollars" 2025-09 actual'],
    ],
    [
      'staff as no users, and a bare sum after users as money',
      'Mistral AI revendique 30 millions d’utilisateurs, 12 milliards d’euros de valorisation, pour 700 salariés.',
      [
        'mistral-ai users "30 millions d’utilisateurs" 2025-09-12 actual',
        'mistral-ai valuation "12 milliards d’euros" 2025-09-12 actual',
        'mistral-ai headcount "700 salariés" 2025-09-12 actual',
      ],
    ],
    [
      'who lost money by the clause that explains a name',
      'Microsoft fournit de la puissance de calcul à OpenAI, une société qui a perdu 5 milliards de dollars en 2024.',
      ['openai net-loss "5 milliards de dollars" 2024 actual'],
    ],
    ['nothing of a participle that opens its sentence as a name', 'Installée à Lyon, elle vaut plus d’un milliard de dollars.', []],
    [
      'backers told in the sentences after their round, and no staff of theirs',
      'La pépite Nimbus a levé 40 millions d’euros. Le tour a été mené par Sequoia, aux côtés d’Amazon.\n\nElle emploie 120 salariés.',
      [
        '?Nimbus funding-round "40 millions d’euros" 2025-09 actual investor:sequoia investor:amazon',
        '?Nimbus headcount "120 salariés" 2025-09-12 actual',
      ],
    ],
    [
      'a name behind a word that only opens its sentence',
      'Jamais Nimbus, le fabricant de robots, n’a perdu 90 millions d’euros. Nimbus emploie 360 salariés.',
      [
        '?Nimbus net-loss "90 millions d’euros" - actual',
        '?Nimbus headcount "360 salariés" 2025-09-12 actual',
      ],
    ],
    [
      'the same amount in another currency once, whatever noun follows',
      'Microsoft a publié un bénéfice net de 4 120 milliards de wons (2,74 milliards d’euros) et un chiffre d’affaires de 16 420 milliards de wons.',
      [
        'microsoft profit "4 120 milliards de wons" - actual',
        'microsoft revenue "16 420 milliards de wons" - actual',
      ],
    ],
  ])('reads %s', (_, text, facts) => {
    expect(brief(text)).toEqual(facts);
  });
});
