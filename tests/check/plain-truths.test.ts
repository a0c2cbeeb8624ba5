// True sentences that were once called wrong or unknown, and the wrong ones beside them.

import { describe, expect, it } from 'vitest';
import { checked } from './real-base.js';

const verdict = (text: string, asOf = '2026-11-23'): string | undefined => checked(text, asOf)[0]?.verdict;

describe('a true sentence', () => {
  it.each([
    ['of a division that its parent keeps the books of', "Google Cloud's revenue was 17.7 billion dollars in the last quarter of 2025."],
    ['of a part named by a word with a hyphen', 'DeepMind had a pre-tax loss of 461 million pounds in 2019.'],
    ['of a span that "from" opens', 'TSMC made a net profit of 247.8 billion Taiwan dollars from April to June 2024.'],
    ['of a company whose name is a currency', 'Data centres brought AMD 5.4 billion dollars in the fourth quarter of 2025.'],
    ['of two who signed, whoever pays', 'OpenAI et Oracle ont signé un contrat de 300 milliards de dollars sur cinq ans.'],
    ['of what two build, kept in the books of one', 'AMD and OpenAI signed a 6 gigawatt deal.'],
    ['of a place of two words', "Meta va investir 600 milliards de dollars aux États-Unis d'ici 2028."],
    ['of a part that others leave out', 'Intel had 96,400 people, subsidiaries not counted, in June 2025.'],
    ['of a round that valued it then', 'A round led by Lightspeed valued Anthropic at $61.5 billion.'],
    ['of a level before an event', 'Arm had 6,950 people before its layoffs.'],
    ['of a half of accounts', 'Snowflake a perdu 171 millions de dollars au premier semestre de son exercice 2021.'],
    ['of a quarter named by its last month', 'Salesforce had revenue of 11.2 billion dollars in the quarter to January 2026.'],
    ['of a branch that grew to it', "Microsoft Cloud's sales grew to 49.1 billion dollars, up 26 percent."],
    ['of all that was put in so far', 'Microsoft had invested more than $13 billion in OpenAI by 2025.'],
    ['of a project and its amount', 'The $500 billion Stargate project was unveiled in January 2025.'],
    ['of a project, in French', 'Stargate est un projet de 500 milliards de dollars, annoncé en janvier 2025.'],
    ['of a site named by its owner', "Google's Omaha data centre ran on about 189 megawatts in December 2025."],
    ['of chips by their maker', "OpenAI déploiera jusqu'à 6 gigawatts de puces AMD."],
    ['of a part by another word', 'Chrome détient plus de 60 % du marché des navigateurs.'],
    ['of power that two agreed on', 'AMD and OpenAI announced an agreement on 6 gigawatts of processors in October 2025.'],
  ])('is supported: %s', (_, text) => expect(verdict(text)).toBe('supported'));

  it.each([
    ['of a time reckoned from another one', 'A year earlier Groq counted about 356,000 developers.'],
    ['of fiscal time, where the source has days', "Oracle's net profit in the last quarter of fiscal 2025 was 3.4 billion dollars."],
    ['of a round announced in the month before', 'Databricks raised $10bn in December 2024.'],
    ['of a level that was passed long ago', "Anthropic's annualised revenue exceeds 5 billion dollars."],
    ['of talks that may be done by now', 'Cohere raised 500 million dollars.'],
    ['of a deal, which is no worth of the company', "OpenAI's agreement with Broadcom to develop its first AI accelerator is worth ten billion dollars."],
  ])('is not called wrong: %s', (_, text) => expect(verdict(text)).not.toBe('contradicted'));

  it('is supported of what something is a multiple of', () =>
    expect(
      checked('Scale AI was valued at $29 billion, more than twice the $13.8 billion of May 2024.', '2026-11-23').map((one) => one.verdict),
    ).toEqual(['supported', 'supported']));

  it('is still wrong with another figure', () => {
    expect(verdict("Google Cloud's revenue was 71.7 billion dollars in the last quarter of 2025.")).not.toBe('supported');
    expect(verdict('DeepMind had a pre-tax loss of 641 million pounds in 2019.')).not.toBe('supported');
    expect(verdict('A round led by Lightspeed valued Anthropic at $65.1 billion.')).not.toBe('supported');
    expect(verdict('The $600 billion Stargate project was unveiled in January 2025.')).not.toBe('supported');
    expect(verdict('Microsoft and OpenAI announced an agreement on 6 gigawatts of processors in October 2025.')).not.toBe('supported');
    expect(verdict('Salesforce had revenue of 11.2 billion dollars in the quarter to October 2026.')).not.toBe('supported');
    expect(verdict('Microsoft invested more than $13 billion in OpenAI in 2025.')).not.toBe('supported');
    expect(verdict('Nvidia and OpenAI signed a 6 gigawatt deal.')).not.toBe('supported');
    expect(verdict('Oracle a acheté pour 300 milliards de dollars de puissance de calcul à OpenAI.')).not.toBe('supported');
    expect(verdict("Meta va investir 600 milliards de dollars en Europe d'ici 2028.")).not.toBe('supported');
    expect(verdict('IBM made a profit of $67.5 billion in 2025.')).not.toBe('supported');
    expect(verdict("Microsoft Azure's revenue was 17.7 billion dollars in the last quarter of 2025.")).not.toBe('supported');
  });
});

describe('the year somebody was founded in', () => {
  it.each([
    ['Graphcore was founded in Bristol in 2016.', ['2016', 'supported', null]],
    ['Nigel Toon founded Graphcore in 2016.', ['2016', 'supported', null]],
    ['Cohere, founded in 2017, is based in Toronto.', ['2017', 'contradicted', '2019']],
    ['Mistral AI a été fondée en avril 2023.', ['avril 2023', 'supported', null]],
    ['Wayve a été créée à Cambridge en 2015.', ['2015', 'contradicted', '2017']],
    ['Cerebras was founded in 2016.', ['2016', 'ambiguous', null]],
  ])('is judged: %s', (text, expected) => {
    const { text: figure, verdict: found, suggestion } = checked(text, '2026-11-23')[0]!;
    expect([figure, found, suggestion]).toEqual(expected);
  });

  it.each([
    'A rival of Graphcore was founded in 2016.',
    'The company Graphcore acquired was founded in 2016.',
    'Graphcore created a fund in 2016.',
    'Graphcore was not founded in 2016.',
    'If Graphcore was founded in 2016, it is young.',
    "Graphcore's Oslo office was created in 2016.",
    'La filiale de Graphcore créée en 2016 ferme.',
  ])('is left alone where it is not said of the company itself: %s', (text) => expect(checked(text, '2026-11-23')).toEqual([]));
});

describe('a plan', () => {
  it.each([
    'Khazna has finished building a one-gigawatt cluster called Stargate UAE.',
    'Meta has spent $600 billion on infrastructure in the United States.',
    'OpenAI has already deployed 6 gigawatts of AMD chips.',
    'IBM has completed its acquisition of Confluent for $11 billion.',
    'Stargate UAE, un cluster d’un gigawatt, est en service.',
    'Meta a dépensé 600 milliards de dollars en infrastructures aux États-Unis.',
  ])('is not borne out as carried out: %s', (text) => expect(verdict(text)).not.toBe('supported'));

  it.each([
    'Khazna is building a one-gigawatt cluster called Stargate UAE.',
    'IBM is buying Confluent for $11 billion.',
    'Oracle completed its purchase of Cerner for $28.3 billion.',
  ])('is, as a plan or where it was done: %s', (text) => expect(verdict(text)).toBe('supported'));
});
