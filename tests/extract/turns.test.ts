// Turns of English that once gave a figure to the wrong company, metric or status, one sentence each.

import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/extract-facts.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';

const firm = (entity: string, name: string, sector: string, listed = false): KnownName => ({
  entity,
  name,
  kind: 'company',
  sector,
  listed,
});

const names: KnownName[] = [
  firm('openai', 'OpenAI', 'ai-lab'),
  firm('anthropic', 'Anthropic', 'ai-lab'),
  firm('wayve', 'Wayve', 'robotics'),
  firm('helsing', 'Helsing', 'robotics'),
  firm('nvidia', 'Nvidia', 'semiconductors', true),
  firm('amd', 'AMD', 'semiconductors', true),
  firm('microsoft', 'Microsoft', 'big-tech', true),
  firm('meta', 'Meta', 'big-tech', true),
  firm('spotify', 'Spotify', 'media', true),
  firm('vast-fund', 'Vast Fund', 'investor'),
  firm('slack', 'Slack', 'cloud'),
  firm('tesla', 'Tesla', 'automotive', true),
  firm('samsung', 'Samsung', 'semiconductors', true),
  { entity: 'elon-musk', name: 'Elon Musk', kind: 'person' },
];

const told = (text: string): string[] =>
  extractFacts(text, { language: 'en', published: '2026-02-10', names }).map(
    ({ entity, metric, printed, status, parties }) =>
      `${entity.id ?? `?${entity.name}`} ${metric} ${printed} ${status}${parties
        .filter(({ role }) => role !== 'target')
        .map(({ role, id, name }) => ` ${role}:${id ?? `?${name}`}`)
        .join('')}`,
  );

describe('a stranger is known', () => {
  it.each([
    [
      'by the label of its item',
      'Who is cutting:\n- Grammont: The French bank said it would cut 900 jobs by June.',
      ['?Grammont layoffs 900 jobs announced'],
    ],
    [
      'by its age and its seat',
      'Quillmark, the 11-year-old, London-based legal software company, raised a Series D round of $120 million.',
      ['?Quillmark funding-round $120 million actual'],
    ],
    [
      'by its round, told before the sum',
      'Hebra, which builds tools for bankers, secured a Series B extension worth about $45 million.',
      ['?Hebra funding-round about $45 million actual'],
    ],
    [
      'by what it makes in a relative clause',
      'Telvar, which made sales of 8.4 billion euros in 2024, was founded in Spain.',
      ['?Telvar revenue 8.4 billion euros actual'],
    ],
    [
      'by its staff',
      "The buyer cut over 10% of Corvane's roughly 4,000-person workforce.",
      ['?Corvane layoffs over 10% actual', '?Corvane headcount roughly 4,000-person actual'],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    ['Contracts already signed for 2027 are worth more than $30 billion.'],
    ['Money goes to Ohio, where the company is building a plant of $5 billion.'],
  ])('but not by a word of its own: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a figure is given', () => {
  it.each([
    [
      'to each of a row',
      'Meta, OpenAI and Microsoft will spend 130, 50 and 180 billion dollars respectively on data centres.',
      ['meta capex 130 announced', 'openai capex 50 announced', 'microsoft capex 180 billion dollars announced'],
    ],
    [
      'to each in turn',
      'Nvidia controls 80% of the market, followed by AMD with 12% and Samsung with 3%.',
      ['nvidia market-share 80% actual', 'amd market-share 12% actual', 'samsung market-share 3% actual'],
    ],
    [
      'to the one whose staff it is',
      "OpenAI will eliminate about 7% of Slack's 2,500 employees.",
      ['slack layoffs about 7% announced', 'slack headcount 2,500 employees actual'],
    ],
    [
      'to the one money goes in',
      'Nvidia took a stake in Wayve, valuing it at $8.6 billion.',
      ['wayve valuation $8.6 billion actual investor:nvidia'],
    ],
    [
      'to the firm, not its chief',
      'Tesla CEO Elon Musk signed a $16.5 billion contract with Samsung.',
      ['tesla contract $16.5 billion announced seller:samsung buyer:tesla'],
    ],
    [
      'to the firm whose office is told',
      "Meta's boss Ada Nim told investors she plans to spend $30 billion on data centres.",
      ['meta capex $30 billion announced'],
    ],
    [
      'to the fund, not the firm of its founder',
      "Helsing raised $450 million in a round led by Spotify founder Ada Nim's Vast Fund.",
      ['helsing funding-round $450 million actual investor:vast-fund'],
    ],
    [
      'to who lends',
      'OpenAI is raising $5.5 billion in fresh loans from a group of banks led by Vast Fund.',
      ['openai debt $5.5 billion considered lender:vast-fund'],
    ],
    [
      'by a verb in two',
      'OpenAI let 700 people go in 2022 and laid 600 people off in 2023.',
      ['openai layoffs 700 people actual', 'openai layoffs 600 people actual'],
    ],
    ['by jobs that go', 'Wayve said up to 300 jobs would go in London.', ['wayve layoffs up to 300 jobs announced']],
    [
      'by a purchase from the stock market',
      'Vast Fund took Wayve private for $5.3 billion in 2024.',
      ['wayve acquisition $5.3 billion actual buyer:vast-fund'],
    ],
    ['by what it intends', 'Meta revealed intentions to eliminate 4,000 positions.', ['meta layoffs 4,000 positions announced']],
    ['to the name it is told of', 'Microsoft is in talks to buy Wayve, a British start-up with 500 employees.', ['wayve headcount 500 employees actual']],
    ['by a sale of oneself', 'Wayve sold itself to Nvidia for $1 billion.', ['wayve acquisition $1 billion actual buyer:nvidia']],
    ['as done, where one was able to', 'Wayve was able to raise $210 million.', ['wayve funding-round $210 million actual']],
    ['past an adjective', 'Meta generated $838 million in adjusted EBITDA.', ['meta profit $838 million actual']],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('nothing is told', () => {
  it.each([
    ['of what a part is worth', 'Microsoft has shares. The holding in OpenAI is now valued at $60 billion.'],
    ['of what is denied', 'OpenAI said this is not about 10% or 20% cuts.'],
    ['of a row that does not come out even', 'Meta and OpenAI made $57 billion, $9 billion and $18 billion in revenue, respectively.'],
    ['of what a person buys for a firm not told', 'Elon Musk said his company would buy 300,000 chips.'],
    ['of the staff of a person', 'OpenAI was there. Meta had tried to buy it, Ada Nim told her 50 staff.'],
    ['of a name nobody knows', 'Wayve was there. Among the deals were Quorva ($12m seed) and others.'],
    ['of the power of a rack', 'OpenAI said AI racks need 30-50 kilowatts.'],
    ['of a word inside another', 'Meta talked to weight-loss app makers about $3 billion.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
