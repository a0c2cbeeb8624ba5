// What holds for any text, and for any amount printed and read again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.js';
import { spelledInEnglish, spelledInFrench, type FrenchStyle } from '../support/spelling.js';

/** The same texts on every run; change the seed to look at others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260114) });

const pieces = [
  '$', '€', '£', '%', '12', '1,600', '2 950 000', '3.5', '1.2.3', '2024', '-', '–', '(', ')', '.', ',', '/', '+', '’', "'", '\n', '\n\n', ' ', '\u00a0', 'un ', 'une ', 'demi-', 'milliard ', 'millions de ', 'et demi ', 'million ', 'billion ',
  'half a ', 'a ', 'one in ', 'sur ', 'between ', 'and ', 'entre ', 'et ', 'à ', 'to ', 'près de ', 'over ', 'dollars', 'cents', 'GW ', 'people ', 'salariés ', 'bn', 'M', 'k', 'quatre-vingt-', 'dix-', 'several ', 'plusieurs ', 'dizaines de ', 'H100 ',
  'third ', 'quart ', 'point ', 'virgule ', '½', '\ud83d\ude80', '\ud83d', 'e\u0301', '１２', 'https://a.b/12 ', '@', '#', 'hundred ', 'cent ', 'mille ', 'zéro ',
];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')));
const language = fc.constantFrom('en', 'fr', 'auto');

describe('any text', () => {
  it('gives figures that stand in it, in order, apart from each other, with low ends below high ends', () => {
    fc.assert(
      fc.property(text, language, (words, spoken) => {
        let from = 0;
        for (const figure of readFigures(words, spoken as 'en')) {
          expect(words.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(from);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.hedgeStart).toBeGreaterThanOrEqual(0);
          expect(figure.hedgeStart).toBeLessThanOrEqual(figure.start);
          expect(figure.min ?? figure.max).not.toBeNull();
          for (const amount of [figure.min, figure.max, figure.precision]) expect(amount === null || Number.isFinite(amount)).toBe(true);
          if (figure.min !== null && figure.max !== null) expect(figure.min).toBeLessThanOrEqual(figure.max);
          from = figure.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same figures each time, whatever follows in the next paragraph', () => {
    fc.assert(
      fc.property(text, (words) => {
        const once = readFigures(words, 'fr');
        expect(readFigures(words, 'fr')).toEqual(once);
        const lone = once.filter(({ readers }) => readers[0] !== 'amount' && words.trim().length > 40);
        const followed = readFigures(`${words}\n\nRien de plus.`, 'fr').map(({ text: figure, min, max }) => [figure, min, max]);
        expect(followed).toEqual(expect.arrayContaining(lone.map(({ text: figure, min, max }) => [figure, min, max])));
      }),
      { numRuns: 500 },
    );
  });
});

describe('an amount', () => {
  const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);
  const amount = fc.record({ whole: fc.integer({ min: 1, max: 999_999_999 }), cents: fc.integer({ min: 0, max: 99 }), style: fc.constantFrom('plain', 'comma', 'dot', 'nbsp', 'thin', 'apostrophe') });

  it('printed in any style is read as itself', () => {
    fc.assert(
      fc.property(amount, ({ whole, cents, style }) => {
        const decimals = String(cents).padStart(2, '0');
        const marks = { plain: ['', '.'], comma: [',', '.'], dot: ['.', ','], nbsp: ['\u00a0', ','], thin: ['\u202f', ','], apostrophe: ["'", '.'] }[style]!;
        const printed = `${grouped(String(whole), marks[0]!)}${marks[1]}${decimals} €`;
        for (const spoken of ['en', 'fr'] as const) {
          expect(readFigures(`x ${printed} y`, spoken).map(({ min, max, unit, text: words }) => [min, max, unit, words])).toEqual([[Number(`${whole}.${decimals}`), Number(`${whole}.${decimals}`), 'EUR', printed]]);
        }
      }),
    );
  });

  const scales = [['million', 'millions', 1e6], ['billion', 'milliards', 1e9], ['trillion', 'mille milliards', 1e12]] as const;

  it('with a scale word is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom(...scales), (whole, part, [english, french, weight]) => {
        const power = Math.round(Math.log10(weight));
        const exact = Number(`${whole}.${part}e${power}`);
        expect(readFigures(`It cost $${whole}.${part} ${english} then.`, 'en').map(({ min, precision }) => [min, precision])).toEqual([[exact, Number(`1e${power - String(part).length}`)]]);
        expect(readFigures(`Il coûte ${whole},${part} ${french} d’euros.`, 'fr').map(({ min }) => min)).toEqual([exact]);
      }),
    );
  });

  const number = fc.oneof(fc.integer({ min: 11, max: 999_999_999_999 }), fc.record({ digits: fc.integer({ min: 11, max: 9999 }), zeros: fc.integer({ min: 0, max: 9 }) }).map(({ digits, zeros }) => digits * 10 ** zeros));

  it('spelled out is read as itself, however its words are put together', () => {
    const english = fc.record({ and: fc.constantFrom(' and ', ' '), tie: fc.constantFrom('-', ' '), a: fc.constantFrom('one', 'a'), comma: fc.constantFrom(',', ''), isIndian: fc.boolean() });
    const french = fc.record({ country: fc.constantFrom('fr', 'be', 'ch'), tie: fc.constantFrom('-', ' '), isHyphened: fc.boolean() });
    fc.assert(
      fc.property(number, english, french, fc.boolean(), (amount, inEnglish, inFrench, isMoney) => {
        const [words, mots] = [spelledInEnglish(amount, inEnglish), spelledInFrench(amount, inFrench as FrenchStyle)];
        const isRound = /(?:million|milliard)s?$/.test(mots);
        const [sentence, phrase] = isMoney ? [`They paid ${words} dollars for it.`, `Ils ont payé ${mots} ${isRound ? 'd’' : ''}euros pour cela.`] : [words, mots];
        expect(readFigures(sentence, 'en').map(({ min, max, unit }) => [min, max, unit]), sentence).toEqual([[amount, amount, isMoney ? 'USD' : null]]);
        expect(readFigures(phrase, 'fr').map(({ min, max, unit }) => [min, max, unit]), phrase).toEqual([[amount, amount, isMoney ? 'EUR' : null]]);
      }),
      { numRuns: 400 },
    );
  });

  it('spelled with a point and a scale is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }), fc.constantFrom(...scales), (whole, part, [english, french, weight]) => {
        const fraction = `${part < 10 ? '0' : ''}${part}`;
        const exact = Number(`${whole}.${fraction}e${Math.round(Math.log10(weight))}`);
        const zero = (zeroed: string, spelled: string): string => (part < 10 ? `${zeroed} ${spelled}` : spelled);
        expect(readFigures(`They paid ${spelledInEnglish(whole)} point ${zero('zero', spelledInEnglish(part))} ${english} dollars.`, 'en').map(({ min, unit }) => [min, unit])).toEqual([[exact, 'USD']]);
        expect(readFigures(`Ils ont payé ${spelledInFrench(whole)} virgule ${zero('zéro', spelledInFrench(part))} ${french} d’euros.`, 'fr').map(({ min, unit }) => [min, unit])).toEqual([[exact, 'EUR']]);
      }),
    );
  });
});
