import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { draft, printed } from './drafts.js';

const contradicted = 'contradicted: a slip of scale, 1000 times too large: sources print $2.7 million for 2022 (suggested: $2.7 million)';
const ambiguous = 'ambiguous: sources dispute it: others print $2.5 billion';

describe('stylish', () => {
  it('shows what wants a look, its figure underlined under wide and combining characters, and counts', async () => {
    expect(await printed('aifacts check draft.md')).toEqual({
      err: '',
      exit: 1,
      out: `draft.md:4:28  contradicted
  📦 Graphcore had revenue of $2.7 billion in 2022.
                              ^^^^^^^^^^^^
  a slip of scale, 1000 times too large: sources print $2.7 million for 2022
  should be: $2.7 million
  source: L’Écho 2023-10-09 "2,7 millions de dollars"  graphcore-revenue-2022

draft.md:6:86  ambiguous
  …was fined €15 million in December 2024. Graphcore was valued at $2.8 billion in 2020.
                                                                   ^^^^^^^^^^^^
  sources dispute it: others print $2.5 billion
  source: L’Écho 2023-10-09 "2,8 milliards de dollars"  graphcore-valuation-2020
  source: The Wire 2025-09-12 "$2.5 billion"  graphcore-valuation-2020-wire
  2 origins, 2 mentions

3 figures: 1 contradicted, 0 outdated, 1 ambiguous, 1 supported, 0 unknown. Judged 3; 0 read but not known; 0 of no kind the base covers.
`,
    });
  });

  it('explains every figure, and is quiet where asked', async () => {
    const { out } = await printed('aifacts check draft.md --explain');
    expect(out).toContain('supported');
    expect(out).toMatch(/read as: OpenAI, fine, 2024-12/);
    expect((await printed('aifacts check draft.md --quiet')).out).not.toContain('ambiguous\n');
    expect((await printed('aifacts check deep/er/fine.md')).out).toBe('0 figures: 0 contradicted, 0 outdated, 0 ambiguous, 0 supported, 0 unknown. Judged 0; 0 read but not known; 0 of no kind the base covers.\n');
  });
});

describe('unix', () => {
  it('prints one line a finding, as editors read them', async () => {
    const { out } = await printed('aifacts check draft.md --format unix');
    expect(out).toBe(`draft.md:4:28: ${contradicted} [error/contradicted]\ndraft.md:6:86: ${ambiguous} [warning/ambiguous]\n`);
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^[^:\n]+:\d+:\d+: .+ \[(?:error|warning)\/[a-z]+\]$/);
  });
});

describe('github', () => {
  it('escapes messages and properties as the Actions toolkit does', async () => {
    const { out } = await printed('aifacts check deep --format github');
    expect(out.split('\n')[0]).toBe(`::error file=deep/a%2C b%3A 100%25.md,line=4,endLine=4,col=28,endColumn=40,title=$2.7 billion is contradicted::${contradicted}`);
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) [^\r\n]*::[^\r\n]+$/);
  });
});

describe('rdjsonl', () => {
  it('counts columns in bytes of UTF-8, and keeps to the message of reviewdog', async () => {
    const { out } = await printed('aifacts check draft.md --format rdjsonl');
    const [first, second] = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, any>);
    expect(first).toEqual({
      message: contradicted,
      location: { path: 'draft.md', range: { start: { line: 4, column: 31 }, end: { line: 4, column: 43 } } },
      severity: 'ERROR',
      source: { name: 'aifacts', url: 'https://github.com/aifacts/aifacts' },
      code: { value: 'contradicted/scale', url: 'https://echo.example/graphcore' },
      suggestions: [{ range: { start: { line: 4, column: 31 }, end: { line: 4, column: 43 } }, text: '$2.7 million' }],
    });
    const { line, column } = second!.location.range.start;
    expect(Buffer.from(draft.split('\n')[line - 1]!).subarray(column - 1).toString()).toMatch(/^\$2\.8 billion/);
  });
});

/** The parts of the SARIF 2.1.0 schema that we print, closed as the standard closes them. */
const region = { type: 'object', additionalProperties: false, required: ['startLine'], properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 }, endLine: { type: 'integer', minimum: 1 }, endColumn: { type: 'integer', minimum: 1 }, snippet: { $ref: '#/$defs/content' } } };
const sarifSchema = {
  $defs: {
    content: { type: 'object', additionalProperties: false, properties: { text: { type: 'string' } } },
    message: { type: 'object', additionalProperties: false, required: ['text'], properties: { text: { type: 'string', minLength: 1 } } },
    artifactLocation: { type: 'object', additionalProperties: false, properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]+$" } } },
    region,
  },
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          tool: {
            type: 'object', additionalProperties: false, required: ['driver'],
            properties: {
              driver: {
                type: 'object', additionalProperties: false, required: ['name'],
                properties: {
                  name: { type: 'string' }, semanticVersion: { type: 'string' }, informationUri: { type: 'string' },
                  rules: { type: 'array', uniqueItems: true, items: { type: 'object', additionalProperties: false, required: ['id'], properties: { id: { type: 'string' }, name: { type: 'string' }, shortDescription: { $ref: '#/$defs/message' }, defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level: { enum: ['none', 'note', 'warning', 'error'] } } } } } },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: {
            type: 'array',
            items: {
              type: 'object', additionalProperties: false, required: ['message'],
              properties: {
                ruleId: { type: 'string' }, ruleIndex: { type: 'integer', minimum: -1 }, level: { enum: ['none', 'note', 'warning', 'error'] }, message: { $ref: '#/$defs/message' },
                locations: { type: 'array', minItems: 1, items: { type: 'object', additionalProperties: false, properties: { physicalLocation: { type: 'object', additionalProperties: false, required: ['artifactLocation', 'region'], properties: { artifactLocation: { $ref: '#/$defs/artifactLocation' }, region: { $ref: '#/$defs/region' } } } } } },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                fixes: { type: 'array', items: { type: 'object', additionalProperties: false, required: ['artifactChanges'], properties: { description: { $ref: '#/$defs/message' }, artifactChanges: { type: 'array', minItems: 1, items: { type: 'object', additionalProperties: false, required: ['artifactLocation', 'replacements'], properties: { artifactLocation: { $ref: '#/$defs/artifactLocation' }, replacements: { type: 'array', minItems: 1, items: { type: 'object', additionalProperties: false, required: ['deletedRegion'], properties: { deletedRegion: { $ref: '#/$defs/region' }, insertedContent: { $ref: '#/$defs/content' } } } } } } } } } },
                suppressions: { type: 'array', items: { type: 'object', additionalProperties: false, required: ['kind'], properties: { kind: { enum: ['inSource', 'external'] }, status: { enum: ['accepted', 'underReview', 'rejected'] }, justification: { type: 'string' } } } },
              },
            },
          },
        },
      },
    },
  },
};

describe('sarif', () => {
  const valid = new Ajv({ strict: false }).compile(sarifSchema);

  it('keeps to the standard, with failures only, each in its place', async () => {
    const log = JSON.parse((await printed('aifacts check deep draft.md --format sarif')).out);
    valid(log);
    expect(valid.errors).toBeNull();
    const [{ results, tool }] = log.runs;
    expect(results.map((result: any) => [result.ruleId, result.level, tool.driver.rules[result.ruleIndex].id])).toEqual([['contradicted', 'error', 'contradicted'], ['ambiguous', 'warning', 'ambiguous'], ['contradicted', 'error', 'contradicted'], ['ambiguous', 'warning', 'ambiguous']]);
    expect(results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'deep/a%2C%20b%3A%20100%25.md' }, region: { startLine: 4, startColumn: 28, endLine: 4, endColumn: 40, snippet: { text: '$2.7 billion' } } });
  });

  it('has fingerprints that stay when lines move, and differ between findings', async () => {
    const prints = async (line: string): Promise<string[]> => JSON.parse((await printed(line)).out).runs[0].results.map((result: any) => result.partialFingerprints['aifacts/v1']);
    const [first, second] = await prints('aifacts check draft.md --format sarif');
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(second).not.toBe(first);
    const { smallWorld, type } = await import('../../support/small-world.js');
    const moved = smallWorld({ files: { 'draft.md': `A line before.\n\n\n${draft.slice(draft.indexOf('📦'))}` } });
    const { out } = await type('aifacts check draft.md --format sarif', { world: moved });
    expect(JSON.parse(out).runs[0].results.map((result: any) => result.partialFingerprints['aifacts/v1'])).toEqual([first, second]);
  });
});

describe('claimreview', () => {
  it('is a ClaimReview of schema.org for every figure that was judged, with what search engines ask for', async () => {
    const { '@context': context, '@graph': reviews } = JSON.parse((await printed('aifacts check draft.md --format claimreview --url https://paper.example/check')).out);
    expect(context).toBe('https://schema.org');
    expect(reviews).toHaveLength(3);
    for (const review of reviews) {
      expect(Object.keys(review)).toEqual(expect.arrayContaining(['@type', 'url', 'claimReviewed', 'reviewRating', 'author', 'datePublished', 'itemReviewed']));
      const { '@type': type, ratingValue, bestRating, worstRating, alternateName } = review.reviewRating;
      expect([review['@type'], type, typeof alternateName]).toEqual(['ClaimReview', 'Rating', 'string']);
      expect(ratingValue >= worstRating && ratingValue <= bestRating).toBe(true);
      expect(review.datePublished).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(new URL(review.url).protocol).toBe('https:');
    }
    expect(reviews.map((review: any) => [review.claimReviewed, review.reviewRating.alternateName])).toEqual([
      ['📦 Graphcore had revenue of $2.7 billion in 2022.', 'False'],
      [`In the e\u0301te\u0301, OpenAI was fined €15 million in December 2024.`, 'True'],
      ['Graphcore was valued at $2.8 billion in 2020.', 'Disputed or unclear'],
    ]);
  });
});

it('refuses formats that no check has', async () => {
  expect(await printed('aifacts check draft.md --csv')).toEqual({ out: '', err: 'aifacts: check has no format "csv"\nTry: --format with one of stylish, json, jsonl, unix, github, sarif, rdjsonl, claimreview\n', exit: 2 });
});
