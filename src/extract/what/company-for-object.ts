// Whether a verb has a company for its object: then it is bought, and no goods.

import { isCompany } from '../mentions/mention.js';
import { isApposedAct } from '../scene/beside-act.js';
import { subjectAfter } from '../scene/subject-after.js';
import { subjectOf } from '../scene/subject-of.js';
import type { Setting } from './setting.js';

/** Longer is no way to introduce a name. */
const mostInName = 10;

/** "picked up Ampere", "Wiz was bought", "SpaceX l'a avalée": a company is what is had. */
export function hasCompanyForObject({ article, scene, placed, cue: { first: verb, next } }: Setting): boolean {
  const { text, tokens, lexis } = article;
  const { mentions } = scene;
  if (lexis.elidedObjects.has(tokens[verb - 2]?.word ?? '') && lexis.havers.has(tokens[verb - 1]?.word ?? '')) return true;
  const isPassive = lexis.beForms.has(tokens[verb - 1]?.word ?? '') || isApposedAct(article, verb);
  // "avant d'être cédé", "after being sold": of the subject, however far.
  if (lexis.bareBeing.has(tokens[verb - 1]?.word ?? ''))
    return isCompany((subjectOf(article, scene, verb) ?? subjectAfter(article, scene, placed, verb))?.whom ?? null);
  // "Oracle capacity" is no company.
  const isWhole = (at: number): boolean =>
    tokens[at] === undefined ||
    tokens[at]!.kind !== 'word' ||
    lexis.ties.after({ text, tokens }, at) !== null ||
    lexis.light.has(tokens[at]!.word);
  // "agreed to buy designer Jane Doe's company, Nimbus".
  const isOneName = (from: number, to: number): boolean =>
    tokens.slice(from, to).every(({ word }, on) => !lexis.joins.has(word) && lexis.ties.after({ text, tokens }, from + on) === null);
  const isObject = (first: number, end: number): boolean =>
    isPassive
      ? end <= verb && verb - end < 6
      : first >= next &&
        first - next < (lexis.code === 'en' && isOneName(next, first) ? mostInName : 5) &&
        first < placed.first &&
        isWhole(end);
  return mentions.some(
    ({ whom, how, tie, owns, qualifies, first, next: end }) =>
      isCompany(whom) && how !== 'possessive' && how !== 'pronoun' && tie === null && !owns && !qualifies && isObject(first, end),
  );
}
