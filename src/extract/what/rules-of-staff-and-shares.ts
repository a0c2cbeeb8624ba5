// What speaks for or against counts of staff, parts of a company and penalties, rule by rule.

import { isCompany } from '../mentions/mention.js';
import { subjectOf } from '../scene/subject-of.js';
import { isOfExpenses } from './count-people.js';
import { isLevelOfStaff, isUndergone } from './beside-figure.js';
import { hasCompanyForObject } from './company-for-object.js';
import type { ContextRule } from './context-rule.js';
import type { Setting } from './setting.js';
import { isOfShares } from './told-of-stock.js';

export const rulesOfStaffAndShares: readonly ContextRule[] = [
  // "20 salariés, soit 10 % de l'effectif, avaient été remerciés".
  {
    metric: 'layoffs',
    kind: 'verb',
    adds: 0,
    atLeast: 7,
    when: (setting) =>
      (setting.article.lexis.code === 'en' || !setting.sense.reading.shy) &&
      setting.placed.figure.unit === 'people' &&
      isUndergone(setting),
  },
  // "reduced it from 9,000 heads to 5,000": what there was and is left.
  {
    metric: 'layoffs',
    kind: 'verb',
    adds: -8,
    when: isLevelOfStaff,
  },
  // "fired 494 people on its payroll".
  {
    metric: 'headcount',
    kind: 'noun',
    adds: -6,
    when: ({ scene: { cues }, placed: { hedgeFirst } }) =>
      cues.some(
        ({ next, senses }) =>
          next <= hedgeFirst &&
          hedgeFirst - next < 2 &&
          senses.some(({ metric, kind, reading }) => metric.is.cut && kind === 'verb' && !reading.shy),
      ),
  },
  // "depends on Nimbus for 87 % of its electricity".
  {
    metric: 'revenue-share',
    kind: 'verb',
    adds: -6,
    when: ({ sense, whole }) => sense.reading.subject === 'entity' && whole?.has('revenue-share') !== true,
  },
  // "les actions de Nimbus de plus de 20 %", "payés pour moitié en actions": what they gain, or what a price is paid in.
  {
    metric: 'stake',
    kind: 'noun',
    adds: -9,
    when: isOfShares,
  },
  // "told staff to pay 3 million": whom nobody judges is no company, and no company judges.
  {
    metric: 'fine',
    kind: 'verb',
    adds: -20,
    when: (setting) => setting.sense.reading.split !== undefined && (isCompanyAct(setting) || !hasCompanyForObject(setting)),
  },
  // "A tribunal made Uber pay 290 million": no earnings.
  {
    kind: 'verb',
    adds: -9,
    when: ({ article: { lexis, tokens }, placed: { hedgeFirst }, cue: { senses, next }, sense }) =>
      lexis.code === 'en' &&
      sense.reading.split === undefined &&
      tokens
        .slice(next, Math.max(next, hedgeFirst))
        .some(({ word }) => senses.some(({ metric, reading }) => metric.roles.includes('regulator') && reading.split === word)),
  },
  // "Nimbus shares have lost 28 %": what they lose is no part of the capital.
  {
    metric: 'stake',
    kind: 'noun',
    adds: -9,
    when: ({ article: { tokens, lexis }, placed: { hedgeFirst }, cue: { first, next } }) =>
      lexis.code === 'en' &&
      lexis.equity.has(tokens[first]?.word ?? '') &&
      tokens.slice(next, hedgeFirst).some(({ word }) => lexis.swings.has(word) || lexis.growth.has(word)),
  },
  // "hires 300 people and fires them".
  {
    metric: 'layoffs',
    kind: 'verb',
    adds: -9,
    when: ({ article: { tokens, lexis }, placed: { hedgeFirst, next }, cue: { first } }) =>
      lexis.code === 'en' && first >= next && lexis.hires.has(tokens[hedgeFirst - 1]?.word ?? ''),
  },
  // "slashed 30 % of its marketing budget".
  {
    metric: 'layoffs',
    kind: 'verb',
    adds: -9,
    when: ({ article, placed: { figure, next }, whole }) =>
      figure.unit === 'percent' && whole?.has('layoffs') === false && isOfExpenses(article, next),
  },
  // "a third of the layoffs" is no part of the staff.
  {
    metric: 'layoffs',
    kind: 'noun',
    adds: -8,
    when: ({ placed, whole, rule }) => placed.figure.unit === 'percent' && whole !== null && !whole.has('layoffs') && rule === 'noun-of',
  },
];

const isCompanyAct = ({ article, scene, cue }: Setting): boolean => isCompany(subjectOf(article, scene, cue.first)?.whom ?? null);
