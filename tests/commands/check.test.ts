import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { verdictListSchema } from '../../src/view/records/verdict-schema.js';
import { smallWorld, type, type Machine, type Typed } from '../support/small-world.js';

const wrong = 'Graphcore had revenue of $2.7 billion in 2022.\n';
const right = 'Graphcore had revenue of $2.7 million in 2022.\n';

const check = (line: string, files: Machine['files'] = {}): Promise<Typed> => type(line, { world: smallWorld({ files: { '-': wrong, 'draft.md': wrong, 'right.md': right, ...files } }) });
const records = async (line: string, files: Machine['files'] = {}): Promise<any[]> => JSON.parse((await check(line, files)).out);
const claimed = async (sentence: string): Promise<any> => (await records(`aifacts check --claim '${sentence}' --json`))[0];

describe('the exit of check', () => {
  it.each([
    ['aifacts check draft.md', 1],
    ['aifacts check right.md', 0],
    ['aifacts check', 1],
    ['aifacts check -', 1],
    ['aifacts check draft.md --fail-on none', 0],
    ['aifacts check draft.md --fail-on outdated,ambiguous', 0],
    ['aifacts check right.md --fail-on supported', 1],
    ['aifacts check draft.md --fail-on wrong', 2],
    ['aifacts check draft.md --as-of yesterday', 2],
    ['aifacts check missing.md', 2],
    ['aifacts check "*.rst"', 2],
    ['aifacts check draft.md --claim x', 2],
  ])('%s: %i', async (line, exit) => {
    expect((await check(line)).exit).toBe(exit);
  });
});

describe('the drafts of a line', () => {
  const files = { 'drafts/': '', 'drafts/deep/': '', 'drafts/b.md': wrong, 'drafts/deep/c.md': wrong, 'drafts/n.csv': wrong, 'drafts/x(1).md': wrong };
  it.each([
    ['aifacts check "drafts/*.md"', ['drafts/b.md', 'drafts/x(1).md']],
    ['aifacts check "drafts/**/*.md"', ['drafts/b.md', 'drafts/deep/c.md', 'drafts/x(1).md']],
    ['aifacts check "drafts/[a-c]*" "drafts/**/{b,c}.md"', ['drafts/b.md', 'drafts/deep/c.md']],
    ['aifacts check "drafts/x(1).md" drafts', ['drafts/x(1).md', 'drafts/b.md', 'drafts/deep/c.md']],
  ])('%s: each once, in the order named', async (line, named) => {
    expect((await records(`${line} --json`, files)).map(({ file }) => file)).toEqual(named);
  });
});

describe('a claim', () => {
  it.each([
    ['How much is Mistral valued at?', 'aifacts facts mistral --metric valuation'],
    ['Combien OpenAI a-t-elle levé ?', 'aifacts facts openai --metric funding-round'],
    ['Mistral AI is a French start-up.', 'aifacts company mistral'],
    ['Nice weather today.', 'aifacts check --claim "OpenAI is valued at $852 billion"'],
  ])('without a figure is told so, with what to type instead: %s', async (sentence, instead) => {
    expect(await type(`aifacts check --claim "${sentence}"`)).toEqual({ out: `This sentence tells no figure, so there is nothing to judge.\n  try: ${instead}\n`, err: '', exit: 0 });
    expect(await type(`aifacts check --claim "${sentence}" --json`)).toEqual({ out: '[]\n', err: `This sentence tells no figure, so there is nothing to judge.\ntry: ${instead}\n`, exit: 0 });
  });

  it('comes back with verdict, slip, reason, suggestion and evidence', async () => {
    expect(await claimed('Graphcore had revenue of $2.7 billion in 2022.')).toMatchObject({
      file: null, verdict: 'contradicted', slip: 'scale', text: '$2.7 billion', start: 25, end: 37, line: 1, column: 26,
      reason: 'a slip of scale, 1000 times too large: sources print $2.7 million for 2022', suggestion: '$2.7 million', origins: 1, mentions: 1, accepted: null,
      claim: { entity: { id: 'graphcore' }, metric: 'revenue', min: 2.7e9 }, evidence: [{ id: 'graphcore-revenue-2022' }],
    });
  });

  it.each([
    ['Oracle will supply OpenAI with $300 billion of computing power.', 'supported', null],
    ['OpenAI a signé un contrat de 300 milliards de dollars avec Oracle.', 'supported', null],
    ['Mistral AI was valued at $11.7 billion in September 2025.', 'contradicted', 'currency'],
    ['Graphcore made $1 billion in revenue in 2024.', 'contradicted', 'status'],
    ['Microsoft laid off 10,000 people in January 2023.', 'supported', null],
    ['Microsoft laid off 10,000 people in January 2021.', 'contradicted', 'period'],
    ['Graphcore was valued at $2.8 billion in 2020.', 'ambiguous', null],
    ['Zorglub raised $3 million in 2021.', 'unknown', null],
    ['Graphcore a réalisé un chiffre d’affaires de 2,7 milliards de dollars en 2022.', 'contradicted', 'scale'],
  ])('%s is %s', async (sentence, verdict, slip) => {
    const found = await claimed(sentence);
    expect({ verdict: found.verdict, slip: found.slip }).toEqual({ verdict, slip });
  });

  it('is judged as on the day asked for', async () => {
    const [before] = await records('aifacts check --claim "OpenAI was valued at $300 billion in March 2025." --as-of 2025-05-01 --json');
    expect(before.verdict).toBe('unknown');
    expect((await claimed('OpenAI was valued at $300 billion in March 2025.')).verdict).toBe('supported');
  });

  it.each(['---\ndate: 2025-05-01\n---\n\n', 'Paris, 1 May 2025 – ', '# The week, 1 May 2025\n\n'])('is judged as on the day it gives itself: %j', async (head) => {
    const draft = { 'draft.md': `${head}OpenAI was valued at $300 billion in March 2025.` };
    const verdicts = async (line: string) => (await records(line, draft)).map(({ verdict }) => verdict);
    expect(await verdicts('aifacts check draft.md --json')).toEqual(['unknown']);
    expect(await verdicts('aifacts check draft.md --as-of 2026-06-01 --json')).toEqual(['supported']);
  });
});

describe('places', () => {
  const words = '$2.7 billion';
  it.each([
    ['accents and an emoji', `📦 Été: Graphcore had revenue of ${words} in 2022.`],
    ['letters with their accents apart', `E${'\u0301'}te${'\u0301'}: Graphcore had revenue of ${words} in 2022.`],
    ['CRLF', `One.\r\n\r\nTwo.\r\n\r\nGraphcore had revenue of ${words} in 2022.\r\n`],
    ['CR alone', `One.\r\rGraphcore had revenue of ${words} in 2022.\r`],
    ['front matter, code and a comment', `---\ntitle: $9 billion\n---\n\n\`\`\`\n$8 billion\n\`\`\`\n\n<!-- $7 billion -->\nUse \`$6 billion\`. Graphcore had revenue of ${words} in 2022.\n`],
    ['HTML', `<!doctype html><html><head><title>$9bn</title></head><body><pre>$8 billion</pre>\n<p>É: Graphcore had <b>revenue</b> of ${words} in 2022.</p></body></html>`],
    ['Markdown', `# Chips\n\n- **Graphcore** had [revenue](https://x.example/1) of ${words} in 2022.\n`],
  ])('stay true with %s', async (_, text) => {
    const found = await records('aifacts check text.md --json', { 'text.md': text });
    expect(found.map((one) => one.text)).toEqual([words]);
    const [{ start, end, line, column, verdict }] = found;
    expect(verdict).toBe('contradicted');
    expect([...text].slice(start, end).join('')).toBe(words);
    const lines = text.split(/\r\n|\r|\n/);
    expect([...lines[line - 1]!].slice(column - 1).join('').startsWith(words)).toBe(true);
  });
});

describe('suppressions', () => {
  const ignored = (comment: string, text = wrong): Promise<Typed> => check('aifacts check text.md', { 'text.md': `${comment}\n${text}` });

  it('let the next figure pass for a reason', async () => {
    const { out, exit } = await ignored('<!-- aifacts-ignore: the company says otherwise -->');
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('1 accepted') });
    expect(out).not.toContain('text.md');
  });

  it('accept nothing without a reason, and are reported when not needed', async () => {
    const reasonless = await ignored('<!-- aifacts-ignore -->');
    expect(reasonless.exit).toBe(1);
    expect(reasonless.out).toContain('text.md:1:1  aifacts-ignore without a reason accepts nothing');
    expect((await ignored('<!-- aifacts-ignore: why -->', right)).out).toContain('text.md:1:1  aifacts-ignore is not needed');
  });
});

it('takes no suppression from an example in code', async () => {
  expect((await check('aifacts check text.md', { 'text.md': `Write \`<!-- aifacts-ignore: why -->\`.\n\n${right}` })).out).not.toContain('not needed');
});

describe('a baseline', () => {
  it('lets pass what it holds, and nothing else', async () => {
    const { out } = await check('aifacts check draft.md --json');
    const files = { 'base.json': out, 'two.md': `A new line.\n\n${wrong}\nOpenAI was valued at $350 billion in March 2025.\n` };
    expect((await check('aifacts check draft.md --baseline base.json', files)).exit).toBe(0);
    const later = await records('aifacts check two.md --baseline base.json --json', files);
    expect(later.map(({ verdict, accepted }) => [verdict, accepted])).toEqual([['contradicted', 'baseline'], ['contradicted', null]]);
    expect((await check('aifacts check draft.md --baseline draft.md')).exit).toBe(2);
  });
});

describe('files', () => {
  const files = { 'd/': '', 'd/a.md': wrong, 'd/e/b.html': wrong, 'd/c.csv': wrong };
  it.each([
    ['d', ['d/a.md', 'd/e/b.html']],
    ['"d/*.md"', ['d/a.md']],
    ['"d/**/*.{html,md}"', ['d/a.md', 'd/e/b.html']],
    ['d/a.md d/a.md draft.md', ['d/a.md', 'draft.md']],
  ])('%s stands for %j', async (names, expected) => {
    expect((await records(`aifacts check ${names} --json`, files)).map(({ file }) => file)).toEqual(expected);
  });
});

it.each([
  ['aifacts check photo.md', 'photo.md is not text'],
  ['aifacts check missing.md', 'there is no file missing.md'],
  ['aifacts check void', 'there is no draft in void'],
  ["aifacts check --claim ' '", 'the claim is empty'],
])('%s says plainly why it cannot', async (line, sentence) => {
  const { out, err, exit } = await check(line, { 'photo.md': '\u0089PNG\r\n\0\0\0', 'void/': '' });
  expect({ out, err: err.split('\n')[0], exit }).toEqual({ out: '', err: `aifacts: ${sentence}`, exit: 2 });
});

describe('a draft against itself', () => {
  it.each([
    ['Acme owns 60% of the capital, Beta holds 30% and Gamma 25%.', 'shares', '25%'],
    ['Revenue grew from $2 billion to $3 billion, up 80%.', 'growth', '80%'],
    ["Le chiffre d'affaires est passé de 2 à 3 milliards d'euros, en hausse de 80 %.", 'growth', '80 %'],
    ['Zorglub is valued at $3 billion. It makes chips. Zorglub is valued at $5 billion.', 'two-ways', '$5 billion'],
    ['Zorglub raised $5 billion at a valuation of $2 billion.', 'raise', '$5 billion'],
    ['Zorglub raised €600 million ($1.2 billion) in September 2025.', 'rate', '$1.2 billion'],
  ])('%s', async (text, slip, words) => {
    const found = await records('aifacts check text.md --json', { 'text.md': text });
    expect(found.filter(({ verdict }) => verdict === 'contradicted').map((one) => [one.slip, one.text])).toEqual([[slip, words]]);
  });

  it.each([
    'Acme owns 60% of the capital and Beta holds 40%.',
    'Revenue grew from $2 billion to $3 billion, up 50%.',
    'Sales rose 60% in 2023, 30% in 2024 and 25% in 2025.',
    'Zorglub raised €600 million ($700 million) in September 2025.',
    'Zorglub raised $2 billion at a valuation of $5 billion.',
  ])('%s is well', async (text) => {
    expect((await check('aifacts check text.md', { 'text.md': text })).exit).toBe(0);
  });
});

it('holds a translation against its original', async () => {
  const files = { 'en.md': 'It sold $2.7 billion, then 40 people left. It kept 66%.', 'fr.md': 'Elle a vendu pour 2,7 millions de dollars, puis 40 personnes sont parties. Elle a gardé 66 %.' };
  const found = await records('aifacts check fr.md --against en.md --json', files);
  expect(found.filter(({ slip }) => slip === 'translation').map(({ text, reason, suggestion }) => ({ text, reason, suggestion }))).toEqual([
    { text: '2,7 millions de dollars', reason: 'the original says $2.7 billion', suggestion: '2,7 milliards de dollars' },
  ]);
});

it('answers within its schema', async () => {
  const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(verdictListSchema);
  valid(await records('aifacts check draft.md right.md - --json'));
  expect(valid.errors).toBeNull();
});
