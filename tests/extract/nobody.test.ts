// French figures that are of no company the sentence names: of many, of a trade, of a study, of a plant, told twice.

import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';

const names: KnownName[] = [
  { entity: 'openai', name: 'OpenAI', kind: 'company', sector: 'ai-lab' },
  { entity: 'google', name: 'Google', kind: 'company', sector: 'big-tech' },
  { entity: 'meta', name: 'Meta', kind: 'company', sector: 'big-tech' },
  { entity: 'mistral-ai', name: 'Mistral AI', kind: 'company', sector: 'ai-lab', country: 'FR' },
];

const read = (text: string): string[] => extractFacts(text, { language: 'fr', published: '2025-11-20', names }).filter(({ kind }) => kind !== null).map(({ entity, metric, printed }) => `${entity.id ?? `?${entity.name}`} ${metric} ${printed}`);

describe('what is told of nobody in particular', () => {
  it.each([
    ['start-ups at large', "Mistral AI embauche. Les start-up françaises ont levé 5,1 milliards d'euros au premier semestre."],
    ['so many start-ups', 'Google embauche. Cette année, 545 start-up ont licencié 72 000 employés.'],
    ['a whole trade', "Google embauche. L'industrie technologique subit des licenciements massifs, avec 112 000 employés remerciés."],
    ['the staff of a trade', 'Google embauche. En tout, plus de 25 000 salariés du secteur ont perdu leur emploi.'],
    ['several companies together', "Meta et Google viennent d'annoncer 30 000 suppressions d'emplois."],
    ['a study of no company', "OpenAI embauche. Selon McKinsey, les investissements dans ces structures pourraient s'élever à 6 700 milliards de dollars."],
    ['a start-up not named yet', "Une start-up fondée par d'anciens de Meta et Google a levé 105 millions d'euros."],
    ['the power of a plant', "Le campus de Mistral AI inquiète. C'est presque la puissance du réacteur voisin (1,6 GW)."],
    ['customers who went', "Mistral AI a signalé une perte d'un million de clients."],
    ['a measure explained', "Mistral AI voit grand. Un gigawatt équivaut à la capacité d'un réacteur."],
    ['money of several for nobody', 'Meta et Google devraient injecter plus de 630 milliards de dollars.'],
    ['the rounds of a whole trade', "Mistral AI embauche. Les levées de fonds de la French Tech ont reculé (soit 8,3 milliards d'euros)."],
    ['what is sold', 'Google réduit la voilure. La cession de sa participation dans Meta pour 5,8 milliards de dollars le montre.'],
    ['money given away', "Mistral AI a obtenu une subvention publique européenne de 61,6 millions d'euros et 12 millions d'euros d'aides."],
    ['promises that add up', 'On demande comment OpenAI peut prendre des engagements totalisant 1 400 milliards de dollars.'],
  ])('leaves alone %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells a sum once, in the currency it was told in', () => {
    expect(read("OpenAI a levé 6,5 milliards de dollars (environ 5,9 milliards d'euros).")).toEqual(['openai funding-round 6,5 milliards de dollars']);
  });

  it('keeps one of many, and the two just named', () => {
    expect(read("Mistral AI, l'une des start-up les plus en vue, a levé 600 millions d'euros.")).toEqual(["mistral-ai funding-round 600 millions d'euros"]);
  });
});
