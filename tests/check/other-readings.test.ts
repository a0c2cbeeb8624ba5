import { expect, it } from 'vitest';
import { checked } from './real-base.js';

const verdicts = (text: string, asOf: string): string[] => checked(text, asOf).map(({ verdict }) => verdict);

it('knows a deal that no word names by those it is between', () => {
  expect(verdicts('Nebius has found its customers. Microsoft signed first, in September 2025, for $17.4 billion.', '2026-03-20')).toEqual(['supported']);
  expect(verdicts('Scale AI a cédé 49 % de son capital à Meta en juin, pour 14,3 milliards de dollars.', '2025-08-22')).toEqual(['supported', 'supported']);
});

it('knows no deal between others by its amount', () => {
  expect(verdicts('CoreWeave has found its customers. Microsoft signed first, in September 2025, for $17.4 billion.', '2026-03-20')).not.toContain('supported');
  expect(verdicts('Nebius has found its customers. Meta signed first, in September 2025, for $17.4 billion.', '2026-03-20')).not.toContain('supported');
  expect(verdicts('Adept was sold for $414 million in June 2024.', '2026-03-20')).not.toContain('supported');
});

it('takes a promise of money for whatever is known between the two', () => {
  expect(verdicts('Nscale lets out data centres. Microsoft alone has promised it $24 billion.', '2026-03-20')).toEqual(['supported']);
  expect(verdicts('Oracle will pay OpenAI $300 billion.', '2026-03-20')).not.toContain('supported');
});

it('gives a figure to the company of the paragraph when the one named last cannot be meant', () => {
  expect(verdicts('Nvidia has a stake in many of its customers. OpenAI is one of them. It will get up to $100 billion, half of it in shares.', '2025-11-12')).not.toContain('supported');
  expect(verdicts('Microsoft owns 27% of OpenAI. Nvidia has promised to invest up to $100 billion.', '2025-11-12')).toEqual(['supported', 'supported']);
});

it('minds who gives and who gets', () => {
  for (const text of ['Intel will give Nvidia $5 billion.', 'Inflection AI handed Microsoft $650 million in March 2024.', 'Microsoft received $650 million from Inflection AI in March 2024.']) expect(verdicts(text, '2026-03-20')).not.toContain('supported');
});

it('believes no level of a year ago as of today', () => {
  expect(verdicts('Mistral AI has annualised revenue that is now above $400 million; a year ago it was $400 million.', '2026-02-20')).toEqual(['supported', expect.not.stringMatching('supported')]);
});

it('takes what follows a name for its own, whatever governs it', () => {
  expect(verdicts('Google hired the founders of Character.AI, valued at $1 billion in 2023.', '2025-09-02')).toEqual(['supported']);
});

it('gives "the company" to whichever of two just named the figure is known of', () => {
  const text = 'Amazon followed in June 2024 with Adept. The company had gathered $414 million from its backers.';
  expect(verdicts(text, '2026-01-08')).toEqual(['supported']);
  expect(verdicts(text.replace('414', '441'), '2026-01-08')).not.toContain('supported');
});

it('takes no data centre for a company', () => {
  expect(verdicts('Oracle is a large builder. In Abilene the first Stargate site is rising. On 9 September 2025 the company was worth $678 billion.', '2026-06-24')).toEqual(['supported']);
});

it('reckons a month or a year without its year from the one told before', () => {
  expect(verdicts('In March 2024 Microsoft emptied Inflection AI. The start-up had raised $1.3 billion the previous June.', '2026-01-08')).toEqual(['supported']);
  expect(verdicts('Cognition laid off 30 people in August and closed a $400 million round the following month.', '2026-01-08')).toEqual(['supported', 'supported']);
  expect(verdicts('MiniMax visait en janvier une valorisation d\'environ 6,5 milliards de dollars.', '2026-05-22')).toEqual(['supported']);
  expect(verdicts('In March 2025 Microsoft emptied Inflection AI. The start-up had raised $1.3 billion the previous June.', '2026-01-08')).not.toContain('supported');
});

it('says that a purchase told as done came to nothing', () => {
  expect(verdicts('OpenAI bought Windsurf for $3 billion in 2025.', '2026-01-08')).toEqual(['contradicted']);
  expect(verdicts('Databricks nearly bought MosaicML for $1.3 billion in June 2023.', '2026-01-08')).toEqual(['ambiguous']);
});

it('hears a French denial of any verb', () => {
  expect(verdicts("Google ne détient pas 14 % d'Anthropic.", '2026-01-08')).not.toContain('supported');
  expect(verdicts("Klarna ne compte pas moins de 3 500 salariés fin 2024.", '2026-01-08')).toContain('supported');
});

it('takes the quarter told beside a figure for its own alone', () => {
  const text = "Salesforce a réalisé un chiffre d'affaires de 41,5 milliards de dollars sur son exercice 2026, dont 11,2 milliards au quatrième trimestre.";
  expect(verdicts(text, '2026-03-24')).toEqual(['supported', 'supported']);
});

it('gives what is said of "the company" to whoever is meant, though its word stands beside a name', () => {
  expect(verdicts('Anthropic has many backers. Amazon has put in $8 billion so far. Google owned 14% of the company in March 2025.', '2026-01-08').at(-1)).toBe('supported');
});
