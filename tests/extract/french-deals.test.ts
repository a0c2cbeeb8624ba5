// How the article reader finds, in French prose, who pays, who lends, who backs and who is bought.

import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';

const company = (entity: string, name: string, sector: string, listed = false): KnownName => ({
  entity,
  name,
  kind: 'company',
  sector,
  country: 'US',
  listed,
});

const names: KnownName[] = [
  company('mistral-ai', 'Mistral AI', 'ai-lab'),
  company('openai', 'OpenAI', 'ai-lab'),
  company('meta', 'Meta', 'big-tech', true),
  company('microsoft', 'Microsoft', 'big-tech', true),
  company('nvidia', 'Nvidia', 'semiconductors', true),
  company('coreweave', 'CoreWeave', 'cloud', true),
  company('sequoia', 'Sequoia', 'investor'),
  company('bnp-paribas', 'BNP Paribas', 'investor'),
];

const brief = (text: string): string[] =>
  extractFacts(text, { language: 'fr', published: '2025-09-12', names }).map(
    ({ entity, metric, printed, status, parties }) =>
      `${entity.id ?? `?${entity.name}`} ${metric} "${printed}" ${status}${parties.map(({ role, id, name }) => ` ${role}:${id ?? name}`).join('')}`,
  );

describe('the reader of deals told in French', () => {
  it.each([
    [
      'those who take part beside the leader',
      'La jeune pousse Nimbus a levé 12 millions d’euros, un tour mené par Sequoia, avec la participation de BNP Paribas et de Vastia.',
      ['?Nimbus funding-round "12 millions d’euros" actual investor:sequoia investor:bnp-paribas investor:Vastia'],
    ],
    [
      'backers told in a relative clause, behind their verb',
      'Sequoia a conduit la levée de 330 millions de dollars de Mistral AI, à laquelle ont pris part Nvidia et BNP Paribas.',
      ['mistral-ai funding-round "330 millions de dollars" actual investor:sequoia investor:nvidia investor:bnp-paribas'],
    ],
    [
      'those whom a round brings together',
      'Le tour, de 30 millions d’euros, a rassemblé Vastia et Sequoia autour de Mistral AI.',
      ['mistral-ai funding-round "30 millions d’euros" actual investor:Vastia investor:sequoia'],
    ],
    [
      'an agreement between two',
      'Un contrat de 14 milliards de dollars a été conclu entre Meta et CoreWeave.',
      ['meta contract "14 milliards de dollars" announced buyer:meta seller:coreweave'],
    ],
    [
      'from whom a contract is won',
      'CoreWeave a décroché auprès de Meta un contrat de 14 milliards de dollars.',
      ['meta contract "14 milliards de dollars" announced seller:coreweave buyer:meta'],
    ],
    [
      'whose loan it is',
      'CoreWeave a obtenu un prêt de 800 millions de dollars de BNP Paribas.',
      ['coreweave debt "800 millions de dollars" actual lender:bnp-paribas'],
    ],
    [
      'part of a debt by the word for the whole',
      'Meta a emprunté 30 milliards de dollars, dont 27 milliards auprès de BNP Paribas.',
      ['meta debt "30 milliards de dollars" actual', 'meta debt "27 milliards" actual lender:bnp-paribas'],
    ],
    [
      'into whose hands a company passes',
      'La start-up Nimbus est passée aux mains de Microsoft pour 300 millions de dollars, payés pour moitié en actions.',
      ['?Nimbus acquisition "300 millions de dollars" actual target:Nimbus buyer:microsoft'],
    ],
    [
      'whose loss somebody has announced',
      'La perte de 1,2 milliard de dollars annoncée mardi par CoreWeave a déçu.',
      ['coreweave net-loss "1,2 milliard de dollars" actual'],
    ],
    [
      'whom a gerund is told of',
      'En levant 600 millions d’euros auprès de Sequoia, Mistral AI change de taille.',
      ['mistral-ai funding-round "600 millions d’euros" actual investor:sequoia'],
    ],
    [
      'a future of a verb whose letters also end a past',
      'Nvidia livrera 18.000 puces à OpenAI.',
      ['openai chips "18.000 puces" announced buyer:openai seller:nvidia'],
    ],
    ['nothing of shares that are sold', 'Microsoft va céder sa participation dans OpenAI pour 5,8 milliards de dollars.', []],
    ['nothing of shares that are bought back', 'Meta a racheté pour 3 milliards de dollars de ses propres actions.', []],
    ['nothing of shares that rise', 'Les actions de Meta ont bondi mardi. Son action prenait plus de 7% en fin de journée.', []],
    [
      'the level gone by of what was just told',
      'Le chiffre d’affaires de Nvidia a atteint 14,9 milliards de dollars, alors qu’il était de 13,3 milliards un an plus tôt.',
      ['nvidia revenue "14,9 milliards de dollars" actual', 'nvidia revenue "13,3 milliards" actual'],
    ],
    [
      'no part of the staff as the staff',
      'L’entreprise Nimbus emploie 180 personnes, dont une centaine de médecins, et compte recruter 120 personnes.',
      ['?Nimbus headcount "180 personnes" actual'],
    ],
    [
      'what a person puts in as no company’s',
      'Larry Vastin a investi 500 millions de dollars dans la start-up Nimbus.',
      ['?Nimbus investment "500 millions de dollars" actual target:Nimbus'],
    ],
    [
      'backers told by "de" behind the sum',
      'Mistral AI a récolté 60 millions d’euros de Sequoia, de Vastia et de BNP Paribas.',
      ['mistral-ai funding-round "60 millions d’euros" actual investor:sequoia investor:Vastia investor:bnp-paribas'],
    ],
    [
      'backers of a sentence that tells what the round is worth',
      'La start-up Nimbus lève 75 millions d’euros. Sequoia et Vastia ont mené ce tour, qui porte sa valorisation à 2 milliards.',
      ['?Nimbus funding-round "75 millions d’euros" actual investor:sequoia investor:Vastia', '?Nimbus valuation "2 milliards" actual'],
    ],
    [
      'who sells what to whom',
      'Vastia a cédé Nimbus à Cumulia pour 270 millions d’euros.',
      ['?Nimbus acquisition "270 millions d’euros" actual target:Nimbus seller:Vastia buyer:Cumulia'],
    ],
    [
      'a price in doubt as that of what was done',
      'Meta a racheté Nimbus. Le prix n’a pas été dévoilé, mais il avoisinerait 300 millions de dollars.',
      ['?Nimbus acquisition "avoisinerait 300 millions de dollars" actual target:Nimbus buyer:meta'],
    ],
    [
      'what three do respectively',
      'Meta, Microsoft et OpenAI prévoient d’investir respectivement 70, 80 et 15 milliards de dollars en 2026.',
      ['meta capex "70" announced', 'microsoft capex "80" announced', 'openai capex "15 milliards de dollars" announced'],
    ],
    [
      'a row of names and sums',
      'Les levées de la semaine : Nimbus, 145 millions de dollars ; Vastia, 40 millions d’euros ; Mistral AI, 80 millions de dollars.',
      [
        '?Nimbus funding-round "145 millions de dollars" actual',
        '?Vastia funding-round "40 millions d’euros" actual',
        'mistral-ai funding-round "80 millions de dollars" actual',
      ],
    ],
    ['a fine of somebody unknown', 'La Commission a condamné Nimbus à 50.000 euros d’amende.', ['?Nimbus fine "50.000 euros" actual']],
    [
      'users of every kind',
      'La start-up Nimbus emploie 130 salariés. Son outil est utilisé par 85.000 soignants.',
      ['?Nimbus headcount "130 salariés" actual', '?Nimbus users "85.000 soignants" actual'],
    ],
    [
      'those of a crowd just told who have to go',
      'Nimbus emploie 1.700 personnes et va en licencier 300.',
      ['?Nimbus headcount "1.700 personnes" actual', '?Nimbus layoffs "300" announced'],
    ],
    [
      'what is told of whom somebody backs',
      'Nimbus.ai, soutenu par Microsoft et valorisé 1,5 milliard de dollars, a fait faillite.',
      ['?Nimbus.ai valuation "1,5 milliard de dollars" actual'],
    ],
  ])('reads %s', (_, text, facts) => {
    expect(brief(text)).toEqual(facts);
  });
});
