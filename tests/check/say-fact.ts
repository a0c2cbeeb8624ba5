// Says a fact of the base in one plain sentence of either language, from templates.

import type { Fact } from '../../src/model/fact.js';
import type { Period } from '../../src/model/period.js';
import type { Value } from '../../src/model/value.js';

export type Tongue = 'en' | 'fr';

export interface Saying {
  fact: Fact;
  /** The names of everybody in it, by id. */
  nameOf: (id: string) => string;
}

/** What may be changed before it is said. */
export interface Change {
  value?: Value;
  period?: Period;
}

/** `null` where no plain sentence says it: an odd definition, a span of time, a metric without a template. */
export function sayFact({ fact, nameOf }: Saying, tongue: Tongue, change: Change = {}): string | null {
  const value = change.value ?? fact.value;
  const period = change.period ?? fact.period;
  if (!value || !period) return null;
  const form = forms[fact.metric]?.[tongue];
  const tense = tenses[fact.status];
  if (!form || !tense || (fact.confidence !== null && fact.confidence.startsWith('low'))) return null;
  const definition = definitionIn(fact, tongue);
  const when = whenIn(period, fact.definition, tongue);
  const amount = amountIn(value, tongue, fact.metric === 'users' ? ['users', 'utilisateurs'] : ['employees', 'employés']);
  const template = form[tense];
  if (definition === null || when === null || amount === null || !template) return null;
  const party = (role: string): string | null => {
    const found = fact.parties.find((one) => one.role === role && one.id !== fact.entity);
    return found ? nameOf(found.id) : null;
  };
  let isWhole = true;
  const said = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const words = key === 'E' ? nameOf(fact.entity) : key === 'A' ? amount : key === 'P' ? when : key === 'D' ? definition : party(key);
    if (words === null) isWhole = false;
    return words ?? '';
  });
  return isWhole ? said.replace(/\s+/g, ' ').replace(/^./, (first) => first.toUpperCase()) : null;
}

type Form = { done?: string; ahead?: string; talks?: string };

const tenses: Partial<Record<Fact['status'], keyof Form>> = { actual: 'done', announced: 'done', forecast: 'ahead', target: 'ahead', considered: 'talks' };

const forms: Record<string, Record<Tongue, Form>> = {
  revenue: { en: { done: '{E} had {D} revenue of {A} {P}.', ahead: '{E} expects {D} revenue of {A} {P}.' }, fr: { done: "{E} a réalisé un chiffre d'affaires {D} de {A} {P}.", ahead: "{E} prévoit un chiffre d'affaires {D} de {A} {P}." } },
  valuation: { en: { done: '{E} was valued at {A} {D} {P}.', talks: '{E} was in talks {P} to raise money at a valuation of {A}.' }, fr: { done: '{E} était valorisée {A} {D} {P}.' } },
  'market-cap': { en: { done: "{E}'s market value was {A} {P}." }, fr: { done: 'La capitalisation boursière de {E} était de {A} {P}.' } },
  'funding-round': { en: { done: '{E} raised {A} {D} {P}.' }, fr: { done: '{E} a levé {A} {D} {P}.' } },
  'revenue-run-rate': { en: { done: "{E}'s annualised revenue was {A} {P}." }, fr: { done: 'Le revenu annualisé de {E} était de {A} {P}.' } },
  profit: { en: { done: '{E} made a {D} profit of {A} {P}.' }, fr: { done: '{E} a réalisé un bénéfice {D} de {A} {P}.' } },
  'net-loss': { en: { done: '{E} made a {D} net loss of {A} {P}.' }, fr: { done: '{E} a subi une perte nette {D} de {A} {P}.' } },
  'research-development': { en: { done: '{E} spent {A} on research and development {P}.' }, fr: { done: '{E} a dépensé {A} en recherche et développement {P}.' } },
  capex: { en: { done: "{E}'s capital expenditures were {A} {P}.", ahead: '{E} expects capital expenditures of {A} {P}.' }, fr: { done: "Les dépenses d'investissement de {E} ont atteint {A} {P}." } },
  'cash-burn': { en: { done: '{E} burned {A} {P}.' }, fr: { done: '{E} a brûlé {A} {P}.' } },
  headcount: { en: { done: '{E} had {A} {P}.' }, fr: { done: '{E} comptait {A} {P}.' } },
  layoffs: { en: { done: '{E} laid off {A} {P}.' }, fr: { done: '{E} a licencié {A} {P}.' } },
  users: { en: { done: '{E} had {A} {P}.' }, fr: { done: '{E} comptait {A} {P}.' } },
  fine: { en: { done: '{regulator} fined {E} {A} {P}.' }, fr: { done: '{regulator} a infligé à {E} une amende de {A} {P}.' } },
  acquisition: { en: { done: '{buyer} acquired {E} for {A} {P}.' }, fr: { done: '{buyer} a racheté {E} pour {A} {P}.' } },
  investment: { en: { done: '{investor} invested {A} in {E} {P}.' }, fr: { done: '{investor} a investi {A} dans {E} {P}.' } },
  contract: { en: { done: '{E} signed a {A} contract with {seller} {P}.' }, fr: { done: '{E} a signé un contrat de {A} avec {seller} {P}.' } },
};

/** Definitions that a plain sentence carries; `null` for the others. */
function definitionIn({ definition, metric }: Fact, tongue: Tongue): string | null {
  if (definition === null || /^fiscal \d{4}(?: Q\d)?$/.test(definition)) return '';
  const said: Record<string, Record<Tongue, string>> = {
    'data centre': { en: 'data centre', fr: 'dans les centres de données' },
    operating: { en: 'operating', fr: "d'exploitation" },
    'share sale': { en: 'in a share sale', fr: "lors d'une vente d'actions" },
    'pre-money': { en: 'pre-money', fr: 'pre-money' },
  };
  if (/^series [a-h]$/.test(definition) && metric === 'funding-round') return tongue === 'en' ? `in its ${definition.replace('s', 'S')} round` : `en série ${definition.at(-1)!.toUpperCase()}`;
  if (definition === 'seed') return tongue === 'en' ? 'in seed funding' : 'en amorçage';
  return said[definition]?.[tongue] ?? null;
}

const months: Record<Tongue, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
const nth: Record<Tongue, string[]> = { en: ['first', 'second', 'third', 'fourth'], fr: ['premier', 'deuxième', 'troisième', 'quatrième'] };

function whenIn({ text }: Period, definition: string | null, tongue: Tongue): string | null {
  const fiscal = /^fiscal (\d{4})(?: Q(\d))?$/.exec(definition ?? '');
  if (fiscal) {
    const [, year, quarter] = fiscal;
    if (tongue === 'en') return quarter ? `in the ${nth.en[Number(quarter) - 1]} quarter of fiscal ${year}` : `in fiscal ${year}`;
    return quarter ? `au ${nth.fr[Number(quarter) - 1]} trimestre de l'exercice ${year}` : `sur l'exercice ${year}`;
  }
  const match = /^(\d{4})(?:-(?:Q(\d)|H(\d)|(\d\d)(?:-(\d\d))?))?$/.exec(text);
  if (!match) return null;
  const [, year, quarter, half, month, day] = match;
  if (quarter) return tongue === 'en' ? `in the ${nth.en[Number(quarter) - 1]} quarter of ${year}` : `au ${nth.fr[Number(quarter) - 1]} trimestre ${year}`;
  if (half) return tongue === 'en' ? `in the ${nth.en[Number(half) - 1]} half of ${year}` : `au ${nth.fr[Number(half) - 1]} semestre ${year}`;
  if (day) return tongue === 'en' ? `on ${months.en[Number(month) - 1]} ${Number(day)}, ${year}` : `le ${Number(day) === 1 ? '1er' : Number(day)} ${months.fr[Number(month) - 1]} ${year}`;
  if (month) return tongue === 'en' ? `in ${months.en[Number(month) - 1]} ${year}` : `en ${months.fr[Number(month) - 1]} ${year}`;
  return tongue === 'en' ? `in ${year}` : `en ${year}`;
}

const hedgeWords: Record<Tongue, Record<string, string>> = {
  en: { exact: '', about: 'about ', nearly: 'nearly ', over: 'more than ', 'at-least': 'at least ', 'up-to': 'up to ', under: 'less than ' },
  fr: { exact: '', about: 'environ ', nearly: 'près de ', over: 'plus de ', 'at-least': 'au moins ', 'up-to': "jusqu'à ", under: 'moins de ' },
};
const currencies: Record<Tongue, Record<string, string>> = {
  en: { USD: 'dollars', EUR: 'euros', GBP: 'pounds', CNY: 'yuan', JPY: 'yen' },
  fr: { USD: 'dollars', EUR: 'euros', GBP: 'livres sterling', CNY: 'yuans', JPY: 'yens' },
};

function amountIn({ min, max, unit, hedge }: Value, tongue: Tongue, [people, gens]: [string, string]): string | null {
  const amount = min ?? max;
  if (amount === null || hedge === 'range' || amount <= 0) return null;
  const lead = hedgeWords[tongue][hedge]!;
  if (unit === 'people') return `${lead}${numeral(amount, tongue)}${/ion|iard/.test(numeral(amount, tongue)) && tongue === 'fr' ? (/^[eu]/.test(gens) ? ' d’' : ' de ') : ' '}${tongue === 'en' ? people : gens}`;
  const name = currencies[tongue][unit];
  if (!name) return null;
  const said = numeral(amount, tongue);
  if (tongue === 'en' && unit === 'USD') return `${lead}$${said}`;
  if (tongue === 'en' && unit === 'EUR') return `${lead}€${said}`;
  return `${lead}${said} ${tongue === 'fr' && /ion|iard/.test(said) ? (/^[aeiou]/.test(name) ? 'd’' : 'de ') : ''}${name}`;
}

function numeral(amount: number, tongue: Tongue): string {
  const scales: [number, string, string][] = tongue === 'en' ? [[1e12, 'trillion', 'trillion'], [1e9, 'billion', 'billion'], [1e6, 'million', 'million']] : [[1e9, 'milliard', 'milliards'], [1e6, 'million', 'millions']];
  const scale = scales.find(([size]) => amount >= size);
  const digits = Number((amount / (scale?.[0] ?? 1)).toPrecision(12));
  const [whole = '', fraction] = String(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, tongue === 'en' ? ',' : ' ');
  const said = fraction ? `${grouped}${tongue === 'en' ? '.' : ','}${fraction}` : grouped;
  return scale ? `${said} ${digits < 2 ? scale[1] : scale[2]}` : said;
}
