import { describe, expect, it } from 'vitest';
import { buildBase, namesOf, type BaseText } from '../../src/intake/build-base.js';
import { rules } from '../../src/intake/rules/index.js';
import { topicOf } from '../../src/model/topic.js';
import { metricById } from '../../src/metrics/index.js';
import { aFact } from '../support/a-fact.js';
import { baseOf, bytesOf } from '../support/small-world.js';
import { smallEntities, smallText } from '../support/small-text.js';

/** The small text with one more source of one fact, written as lines of YAML. */
const withFact = (lines: string, head = ''): BaseText => {
  const text = smallText();
  return { ...text, sources: [...text.sources, ['extra.yaml', `id: extra\npublisher: Extra\nurl: https://extra.example\npublished: 2025-06-01\nlanguage: en\nlength: 100\n${head}facts:\n  - ${lines.trim().split('\n').map((line) => line.trim()).join('\n    ')}\n`]] };
};

const usual = {
  id: 'nvidia-revenue-2024', entity: 'nvidia', metric: 'revenue', value: '60.9B USD', period: '2024', printed: '$60.9 billion', says: 'Nvidia had revenue of 60.9 billion dollars.',
};
/** A fact nobody complains about, with some keys changed or taken out. */
const fact = (changes: Record<string, string | null> = {}): string =>
  Object.entries({ ...usual, ...changes }).filter(([, said]) => said !== null).map(([key, said]) => `${key}: ${said}`).join('\n');

const complaints = (text: BaseText): string[] => buildBase(text).complaints.map(({ where, what }) => `${where}: ${what}`);

/** By rule: facts it lets in, and facts it refuses with what it says. */
const cases: Record<string, { passes: Record<string, string | null>[]; fails: [changes: Record<string, string | null>, complaint: string][] }> = {
  'ids-are-stable': {
    passes: [{ id: 'nvidia-revenue-2024-wire' }, { id: 'nvidia-revenue' }],
    fails: [
      [{ id: 'revenue-2024' }, 'extra revenue-2024: an id starts with its entity and metric: nvidia-revenue'],
      [{ id: 'nvidia-revenue-2024_a' }, 'extra nvidia-revenue-2024_a: an id is lower-case words with hyphens'],
      [{ id: 'nvidia-revenue--2024' }, 'extra nvidia-revenue--2024: an id is lower-case words with hyphens'],
      [{ id: 'graphcore-revenue-2021', entity: 'graphcore' }, 'extra graphcore-revenue-2021: this id was retired and may not come back'],
      [{ id: 'graphcore-revenue-2022', entity: 'graphcore' }, 'there are two facts with this id'],
    ],
  },
  'known-entity': {
    passes: [{}],
    fails: [
      [{ id: 'nobody-revenue-2024', entity: 'nobody' }, 'extra nobody-revenue-2024: no entity nobody'],
      [{ parties: '{customer: [nobody, noone, nobody]}' }, 'extra nvidia-revenue-2024: no entity nobody, noone'],
    ],
  },
  'known-words': {
    passes: [{ status: 'forecast' }, { parties: '{customer: [meta]}' }],
    fails: [
      [{ id: 'nvidia-sales-2024', metric: 'sales' }, 'extra nvidia-sales-2024: no metric sales'],
      [{ status: 'rumoured' }, 'extra nvidia-revenue-2024: no status rumoured'],
      [{ parties: '{lender: [meta]}' }, 'extra nvidia-revenue-2024: a revenue has no lender'],
    ],
  },
  'unit-fits-metric': {
    passes: [{ value: '60.9B EUR', printed: '€60.9 billion' }],
    fails: [
      [{ value: '61 percent', printed: '61 percent' }, 'extra nvidia-revenue-2024: a revenue is not counted in percent'],
      [{ value: '61 bananas', printed: "'61'" }, 'extra nvidia-revenue-2024: no unit bananas'],
      [{ value: null, printed: null }, 'extra nvidia-revenue-2024: a revenue needs a value'],
    ],
  },
  'printed-is-short': {
    passes: [{ printed: 'revenue (in U.S. dollars) of approx. $60.9 billion' }, { id: 'nvidia-partnership-2024', metric: 'partnership', value: null, parties: '{partner: [meta]}', printed: null }],
    fails: [
      [{ printed: `$60.9 billion ${'and more '.repeat(6)}` }, 'extra nvidia-revenue-2024: printed is 67 characters long, 60 at most'],
      [{ printed: 'Nvidia sold $60.9 billion. It was a record' }, 'extra nvidia-revenue-2024: printed is a sentence: Nvidia sold $60.9 billion. It was a record'],
      [{ printed: 'Nvidia sold chips for $60.9 billion!' }, 'extra nvidia-revenue-2024: printed is a sentence: Nvidia sold chips for $60.9 billion!'],
      [{ printed: null }, 'extra nvidia-revenue-2024: a value needs its figure as printed'],
    ],
  },
  'printed-reads-back': {
    passes: [
      { printed: '60.9 billion' },
      { value: 'over 60B USD', printed: 'more than $60 billion' },
      { value: '60B..61B USD', printed: '$60 to 61 billion' },
      { printed: "'60.9'", place: 'row 3' },
    ],
    fails: [
      [{ value: '69.9B USD' }, 'extra nvidia-revenue-2024: 69.9B USD is not what "$60.9 billion" reads as'],
      [{ value: '60.9M USD' }, 'extra nvidia-revenue-2024: 60.9M USD is not what "$60.9 billion" reads as'],
      [{ value: '60.9B EUR' }, 'extra nvidia-revenue-2024: 60.9B EUR is not what "$60.9 billion" reads as'],
      [{ value: '60B USD', printed: 'more than $60 billion' }, 'extra nvidia-revenue-2024: "more than $60 billion" reads as over, the value says exact'],
      [{ value: '60B..62B USD', printed: '$60 to 61 billion' }, 'extra nvidia-revenue-2024: 62B USD is not what "$60 to 61 billion" reads as'],
      [{ value: '60.9B USD', printed: "'60.8'", place: 'row 3' }, 'extra nvidia-revenue-2024: 60.9B USD is not what "60.8" reads as'],
    ],
  },
  'span-in-range': {
    passes: [{ at: '0-13' }, { at: '87-100' }],
    fails: [
      [{ at: '88-101' }, 'extra nvidia-revenue-2024: 88-101 is outside the text of 100 characters'],
      [{ at: '10-24' }, 'extra nvidia-revenue-2024: 10-24 is 14 characters, the printed figure 13'],
    ],
  },
  'dates-make-sense': {
    passes: [{ period: '2025' }, { period: '2025-06-01' }, { period: '2030', status: 'forecast' }, { period: '../2025-06-01', status: 'ended' }],
    fails: [
      [{ period: '2026' }, 'extra nvidia-revenue-2024: 2026 comes after 2025-06-01, when it was published as actual'],
      [{ period: '2025-06-02' }, 'extra nvidia-revenue-2024: 2025-06-02 comes after 2025-06-01, when it was published as actual'],
    ],
  },
  'no-duplicate': {
    passes: [{ definition: 'data centre' }],
    fails: [],
  },
};

describe('a rule', () => {
  it('has its cases here, every one of them', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  describe.each(Object.entries(cases))('%s', (name, { passes, fails }) => {
    it.each(passes.map((changes) => [changes]))('lets in %j', (changes) => {
      expect(complaints(withFact(fact(changes)))).toEqual([]);
    });

    it.each(fails)('refuses %j', (changes, complaint) => {
      const heard = complaints(withFact(fact(changes)));
      expect(heard.filter((one) => one.includes(complaint))).toHaveLength(1);
      expect(rules.some((rule) => rule.name === name)).toBe(true);
    });
  });

  it('no-duplicate refuses the same thing twice in one source, whatever its ids', () => {
    const twice = `${fact()}\n`.replace(/\n$/, '');
    const text = withFact(twice);
    const [file, yaml] = text.sources.at(-1)!;
    const again = yaml + yaml.slice(yaml.indexOf('  - id:')).replace('nvidia-revenue-2024', 'nvidia-revenue-2024-again').replace('60.9B', '60900M');
    expect(complaints({ ...text, sources: [...text.sources.slice(0, -1), [file, again]] })).toEqual(['extra nvidia-revenue-2024-again: says the same as nvidia-revenue-2024']);
  });

  it('source-is-complete wants a publisher, a language, an address and a date', () => {
    const source = (lines: string): BaseText => ({ ...smallText(), sources: [...smallText().sources, ['x.yaml', `id: x\n${lines}\nfacts: []\n`]] });
    expect([
      'publisher: X\nlanguage: en\nurl: https://x.example\npublished: 2025-01',
      'language: en\nurl: https://x.example\npublished: 2025-01',
      'publisher: X\nlanguage: english\nurl: https://x.example\npublished: 2025-01',
      'publisher: X\nlanguage: en\nurl: x.example\npublished: 2025-01',
      'publisher: X\nlanguage: en\nurl: https://x.example\npublished: last year',
      'publisher: X\nlanguage: en',
    ].map((lines) => complaints(source(lines)))).toEqual([[], ['x: no publisher'], ['x: no language english'], ['x: not an address: x.example'], ['x: not a date: last year'], ['x: no address and no date of publication']]);
  });
});

describe('buildBase', () => {
  it('builds the same bytes from the same text', () => {
    expect(bytesOf(smallText()).equals(bytesOf(smallText()))).toBe(true);
  });

  it('builds the same bytes whatever the order of files and facts', () => {
    const text = smallText();
    const turned: BaseText = { ...text, sources: [...text.sources].reverse(), entities: [['small.yaml', smallEntities.trim().split('\n').reverse().join('\n')]] };
    expect(bytesOf(turned).equals(bytesOf(text))).toBe(true);
  });

  it('counts what it built', () => {
    const { bytes, ...counts } = buildBase(smallText());
    expect({ ...counts, bytes: bytes !== null }).toEqual({ complaints: [], facts: 23, sources: 4, entities: 19, bytes: true });
  });

  it('lists all complaints at once with file or source and id, and builds nothing', () => {
    const text = withFact(`${fact({ status: 'rumoured', value: '69.9B USD', colour: 'red' })}`);
    const built = buildBase({ ...text, entities: [...text.entities, ['more.yaml', '- {id: x, name: Nvidia, kind: firm, parent: nobody}\n']] });
    expect({ bytes: built.bytes, complaints: built.complaints.map(({ where, what }) => `${where}: ${what}`).sort() }).toEqual({
      bytes: null,
      complaints: [
        'extra nvidia-revenue-2024: 69.9B USD is not what "$60.9 billion" reads as',
        'extra nvidia-revenue-2024: no status rumoured',
        'extra.yaml nvidia-revenue-2024: unknown key colour',
        'more.yaml x: no kind firm',
        'x: no parent nobody',
        'x: the name Nvidia belongs to nvidia too',
      ],
    });
  });

  it.each([
    ['text that is no YAML', 'facts: [', /^extra\.yaml: /],
    ['a list where a source should be', '- 1\n', /^extra\.yaml: not a source$/],
    ['nothing', '', /^extra\.yaml: not a source$/],
    ['the same key twice', 'id: a\nid: b\n', /^extra\.yaml: /],
    ['a value without a unit', withFact(fact({ value: '60.9B' })).sources.at(-1)![1], /not a value: 60\.9B/],
    ['a period that never was', withFact(fact({ period: '2024-13' })).sources.at(-1)![1], /not a period: 2024-13/],
    ['a place turned round', withFact(fact({ at: 'twelve' })).sources.at(-1)![1], /not a place in a text: twelve/],
    ['a fact without its sentence', withFact(fact({ says: null })).sources.at(-1)![1], /a fact needs its sentence in says/],
    ['parties that are a list', withFact(fact({ parties: '[meta]' })).sources.at(-1)![1], /parties is not a record of roles/],
  ])('complains of %s', (_, yaml, complaint) => {
    const text = smallText();
    const built = buildBase({ ...text, sources: [...text.sources, ['extra.yaml', yaml]] });
    expect(built.bytes).toBeNull();
    expect(built.complaints.map(({ where, what }) => `${where}: ${what}`).filter((one) => complaint.test(one))).toHaveLength(1);
  });

  it('reads a scalar as it was written: 1.30 is no number yet, and 2025-09 no subtraction', () => {
    const base = baseOf(bytesOf(withFact(fact({ id: 'nvidia-price-2024', metric: 'price', value: '1.30 EUR', printed: "'1.30'", place: '0012', period: '2024-09', definition: '1e3' }))));
    expect(base.db.prepare(`select min, unit, period, printed, precision, place, definition from fact where id = 'nvidia-price-2024'`).get()).toEqual({ min: 1.3, unit: 'EUR', period: '2024-09', printed: '1.30', precision: 0.1, place: '0012', definition: '1e3' });
  });

  it('complains of two sources or two entities with one id', () => {
    const text = smallText();
    const twice = { ...text, sources: [...text.sources, text.sources[1]!], entities: [...text.entities, ['more.yaml', '- {id: meta, name: Metaphor, kind: company}\n'] as [string, string]] };
    expect(complaints(twice).filter((one) => one.includes('two with this id'))).toEqual(['meta: there are two with this id', 'wire-2025-09-12: there are two with this id']);
  });

  it('complains of entities that own each other', () => {
    const text = smallText();
    const circle = { ...text, entities: [...text.entities, ['more.yaml', '- {id: x, name: Xenon, kind: company, parent: y}\n- {id: y, name: Yttrium, kind: company, parent: x}\n'] as [string, string]] };
    expect(complaints(circle)).toEqual(['x: owns itself, through y', 'y: owns itself, through x']);
  });
});

describe('exceptions', () => {
  const lie = withFact(fact({ value: '121.8B USD' }));

  it('excuse one fact from one rule', () => {
    expect(complaints({ ...lie, exceptions: { 'printed-reads-back': ['nvidia-revenue-2024'] } })).toEqual([]);
  });

  it('complain when they are no longer needed', () => {
    expect(complaints({ ...smallText(), exceptions: { 'printed-reads-back': ['graphcore-revenue-2022'], 'source-is-complete': ['echo-2023-10-09'] } }).sort()).toEqual([
      'exceptions.yaml echo-2023-10-09: needs no exception from source-is-complete any more',
      'exceptions.yaml graphcore-revenue-2022: needs no exception from printed-reads-back any more',
    ]);
  });

  it('complain when they name a rule that is none', () => {
    expect(complaints({ ...smallText(), exceptions: { 'printed-reads-bakc': ['graphcore-revenue-2022'] } })).toEqual(['exceptions.yaml: no rule printed-reads-bakc']);
  });
});

it('gives a printed figure its precision', () => {
  const base = baseOf(bytesOf(smallText()));
  expect(base.db.prepare(`select id, precision, low, high from fact where id in ('graphcore-valuation-2020', 'graphcore-layoffs-2022', 'meta-layoffs-2023-03-14', 'mistral-revenue-2025-forecast') order by id`).all()).toEqual([
    { id: 'graphcore-layoffs-2022', precision: 1, low: -Infinity, high: 25.5 },
    { id: 'graphcore-valuation-2020', precision: 1e8, low: 2.75e9, high: 2.85e9 },
    { id: 'meta-layoffs-2023-03-14', precision: 1000, low: 9500, high: 10500 },
    { id: 'mistral-revenue-2025-forecast', precision: 1e6, low: 59.5e6, high: Infinity },
  ]);
});

it('names a deal’s own entity among its parties, where nobody plays that part', () => {
  const base = baseOf(bytesOf(withFact(fact({ id: 'adept-acquisition-2024', entity: 'adept', metric: 'acquisition', value: null, printed: null, parties: '{buyer: [amazon]}' }))));
  expect(base.db.prepare(`select role, p.entity from party p join fact f on f.number = p.fact where f.id = 'adept-acquisition-2024' order by position`).all()).toEqual([{ role: 'target', entity: 'adept' }, { role: 'buyer', entity: 'amazon' }]);
});

it('gives an entity its names once each, its own first', () => {
  const entity = { id: 'mistral-ai', kind: 'company', name: 'Mistral AI', aliases: ['mistral ai', 'Mistral', 'MISTRAL'], sector: null, country: null, founded: null, parent: null, cik: null, ticker: 'MSTR', wikidata: null } as const;
  expect(namesOf(entity)).toEqual([{ folded: 'mistralai', name: 'Mistral AI' }, { folded: 'mistral', name: 'Mistral' }, { folded: 'mstr', name: 'MSTR' }]);
});

it('stores the topic the metric gives', () => {
  const base = baseOf(bytesOf(smallText()));
  expect(base.db.prepare(`select topic from fact where id = 'graphcore-revenue-2022'`).pluck().get()).toBe(topicOf(aFact(), metricById('revenue')!));
});
