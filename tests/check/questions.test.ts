// A question given as a claim is judged as the statement it asks about.

import { describe, expect, it } from 'vitest';
import { asStatement } from '../../src/check/draft/as-statement.js';
import { checked, checkedClaim } from './real-base.js';

const asOf = '2026-06-01';

describe('a question as a statement', () => {
  it.each([
    ['en', 'Did Nimbus raise 3 million?', '    Nimbus raise 3 million.'],
    ['en', 'Is it true that Nimbus raised 3 million ?', '                Nimbus raised 3 million .'],
    ['fr', 'Est-ce que Nimbus a levé 3 millions ?', '           Nimbus a levé 3 millions .'],
    ['fr', 'Nimbus a-t-elle levé 3 millions ?', 'Nimbus a-t-elle levé 3 millions .'],
    ['en', 'Did it? Nimbus raised 3 million.', 'Did it? Nimbus raised 3 million.'],
  ] as const)('%s: %s', (language, question, statement) => {
    expect(asStatement(question, language)).toBe(statement);
    expect(asStatement(question, language)).toHaveLength(question.length);
  });

  it.each([
    ['OpenAI a-t-elle levé 6,6 milliards de dollars en 2024 ?', 'supported'],
    ['Did OpenAI raise 6.6 billion dollars in 2024?', 'supported'],
    ['Has OpenAI raised $6.6bn?', 'supported'],
    ['Is Anthropic worth $183 billion?', 'outdated'],
    ['Did OpenAI raise 6.6 million dollars in 2024?', 'contradicted'],
    ["OpenAI a-t-elle levé 6,6 milliards d'euros en 2024 ?", 'contradicted'],
    ['OpenAI has raised 6.6 billion dollars.', 'supported'],
    ['Since 2020, OpenAI has raised 6.6 billion dollars.', 'ambiguous'],
  ])('%s is %s', (claim, verdict) => {
    expect(checkedClaim(claim, asOf).map((finding) => finding.verdict)).toEqual([verdict]);
  });

  it('states nothing in a draft', () => {
    expect(checked('Did OpenAI raise 6.6 billion dollars in 2024?', asOf).map((finding) => finding.verdict)).toEqual(['ambiguous']);
  });
});
