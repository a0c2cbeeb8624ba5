// English figures that are held back because nothing tells whose they are, and persons who are no companies.

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';

const names: KnownName[] = [
  { entity: 'openai', name: 'OpenAI', kind: 'company', sector: 'ai-lab' },
  { entity: 'meta', name: 'Meta', kind: 'company', sector: 'big-tech', listed: true },
  { entity: 'helsing', name: 'Helsing', kind: 'company', sector: 'robotics' },
];

const read = (text: string) => {
  const { candidates, leftOut } = readArticle(text, { language: 'en', published: '2025-11-20', names });
  return { told: candidates.map(({ entity, metric, printed }) => `${entity.id ?? `?${entity.name}`} ${metric} ${printed}`), left: leftOut.map(({ text: figure, why }) => `${figure}: ${why}`) };
};

describe('an act whose company nothing tells', () => {
  it.each([
    ['after a sentence about others', 'OpenAI and Meta argued all week. Nobody at the conference knew that 300 jobs were cut.', '300 jobs: unsure-whose-layoffs'],
    ['of somebody who is no company', "OpenAI hopes for a device. It is acquiring Dora Quill's startup, for which it will pay $6.5 billion.", '$6.5 billion: no-company-for-acquisition'],
    ['of a person who acts', 'Helsing hired a chief. He has now secured $150 million from Meta for a boat.', '$150 million: unsure-whose-funding-total'],
    ['of a thing', 'Meta gave up its site in Ohio, which was expected to employ 3,000 workers.', '3,000 workers: of-a-thing'],
    ['of a market', 'Helsing says the drone market will be worth $30 billion in 2030.', '$30 billion: no-company-for-valuation'],
    ['of a fund', 'Helsing raised money. The funding by Meta came through its $100 billion Vision Fund.', '$100 billion: size-of-a-fund'],
  ])('is held back %s', (_, text, left) => {
    expect(read(text)).toEqual({ told: [], left: [left] });
  });

  it('is told where its sentence speaks of the one named before', () => {
    expect(read('OpenAI was founded in 2015. Its staff heard on Monday that 300 jobs were cut.').told).toContain('openai layoffs 300 jobs');
  });
});

describe('persons', () => {
  it.each([
    ['what shares have lost', "Meta shares have lost 28% since January and Nvidia's 22%."],
    ['whom a fine is of, where the name is not known', 'Meta has moved. The regulator fined X $120 million in December.'],
    ['what is told to staff', 'Meta told staff to pay $3 million for lunches.'],
    ['rents that grew', 'Helsing won a contract. Rents for computing power went from $2bn to $3bn within a year.'],
    ['people hired who may go', 'Helsing is small. I did not want to be the founder who hires 300 people and fires them two years later.'],
    ['the accounts of what is sold', 'Meta agreed to sell its speech business to Nimbus. The business made an operating profit of $52 million in 2024.'],
    ['the price of what is sold on', 'Nobody knows why Meta sold it to Nimbus for $2.9 billion in 2014.'],
    ['the price of a part that is sold', 'Helsing agreed to sell its speech recognition business to Meta in a $1.3 billion deal.'],
    ['the price of patents', 'Helsing sold its patents to Meta for $116 million.'],
    ['the loss of a part that has a name', "Meta's Reality Labs lost $4.4 billion in the quarter on sales of $470 million."],
    ['the loss of a part nobody knows', "Meta grew. Meta's Visor Research lost $4.42 billion in the third quarter."],
    ['a plant with a builder', 'The state paid $50 million for the plant that Helsing built.'],
    ['what a court made somebody pay', 'Meta appealed. A tribunal made Nimbus pay €290 million.'],
    ['a sum', 'Helsing raised money twice. Altogether that makes $626 million.'],
  ])('do not lend %s', (_, text) => {
    expect(read(text).told).toEqual([]);
  });

  it.each(['Its previous round was led by Meta.', 'The seed round was led by Meta.', 'Meta did not take part in the round.', "OpenAI's round was led by Meta.", 'Meta may join the round.', 'It settled with Meta and was happy.'])('a round has no backer by %s', (text) => {
    const { candidates } = readArticle(`Helsing raised $300 million. ${text}`, { language: 'en', published: '2025-11-20', names });
    expect(candidates.map(({ parties }) => parties)).toEqual([[]]);
  });

  it('are no companies in English', () => {
    expect(read("Daniel Quill leads Helsing. Quill raised $30 million for a boat. Quill's sister invested $5 million in Helsing.").told).toEqual(['helsing investment $5 million']);
  });
});
