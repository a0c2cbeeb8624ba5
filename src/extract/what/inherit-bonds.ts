// Figures whose metric was named for another one: former levels, "it", and trillions that need no name.

import { metricById } from '../../metrics/index.js';
import { isCompany } from '../mentions/mention.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond } from './bond.js';
import { isOfThing } from './count-people.js';
import { isItself, wasIt } from './it-again.js';
import { tellerOf } from './score-offers.js';

/** "17.5 billion, compared with 12 billion a year earlier": the level before is a level of the same. */
export function inherited(article: Article, scene: Scene, placed: Placed, bonds: readonly Bond[]): Bond | null {
  const { text, tokens, lexis } = article;
  const at =
    lexis.code === 'en' && lexis.definite.has(tokens[placed.hedgeFirst - 1]?.word ?? '') ? placed.hedgeFirst - 1 : placed.hedgeFirst;
  // "contre respectivement 1,45 milliard et".
  const behind = lexis.inTurns.has(tokens[placed.hedgeFirst - 1]?.word ?? '') ? placed.hedgeFirst - 1 : placed.hedgeFirst;
  const before = lexis.formerly.before({ text, tokens }, behind) ?? lexis.formerly.before({ text, tokens }, at);
  const part = before ? null : (partOfTime(article, scene.times, placed, bonds) ?? overSame(article, placed, bonds));
  if (part) return part;
  if (!before) return again(article, scene, placed, bonds);
  const model = bonds
    .filter(
      (bond) =>
        (bond.placed.figure.unit === placed.figure.unit ||
          (bond.placed.figure.kind === 'money' && placed.figure.kind === 'money') ||
          (placed.figure.unit === null && bond.placed.figure.unit === 'people')) &&
        Math.abs(bond.placed.first - placed.first) < 34,
    )
    .sort((a, b) => Math.abs(a.placed.first - placed.first) - Math.abs(b.placed.first - placed.first))[0];
  // "3 milliards, contre 3,6 milliards pour Sorare": the same of somebody else.
  if (model && lexis.code === 'fr' && isOfOther(scene, placed)) return { ...model, placed, score: model.score - 1, why: [setAgainstOther] };
  return model ? { ...model, placed, score: model.score - 1, why: ['former-level'], former: true } : null;
}

export const setAgainstOther = 'set-against';

/** The name right after the figure, told whose it is: "pour Sorare", "chez Meta". */
export const isOfOther = ({ mentions }: Scene, { next }: Placed): boolean =>
  mentions.some(
    ({ tie, tieFirst, whom, how }) => (tie === 'for' || tie === 'at') && tieFirst === next && isCompany(whom) && how !== 'possessive',
  );

/** "152 millions de pertes, dont 35 millions au deuxième trimestre": the same, of a part of the time. */
function partOfTime({ tokens, lexis, text }: Article, times: Scene['times'], placed: Placed, bonds: readonly Bond[]): Bond | null {
  const opening = tokens[placed.hedgeFirst - 1]?.word ?? '';
  if (!lexis.partOpeners.has(opening)) return null;
  const model = bonds
    .filter(
      (bond) =>
        bond.placed.next < placed.first &&
        placed.hedgeFirst - bond.placed.next < 14 &&
        bond.placed.figure.unit === placed.figure.unit &&
        bond.metric.timing === 'flow',
    )
    .at(-1);
  const tie = lexis.ties.after({ text, tokens }, placed.next);
  const from = tie?.next ?? placed.next;
  const isTimed = times.some(({ first, grain }) => first >= placed.next && first - from <= 2 && grain !== 'day');
  return model && isTimed
    ? {
        ...model,
        placed,
        cue: null,
        sense: model.sense?.kind === 'noun' ? model.sense : null,
        score: model.score - 1,
        why: ['part-of-time'],
      }
    : null;
}

/** "OpenAI expects 12.7 billion in revenue, while xAI projects just 500 million for the same period": the same of another. */
function overSame({ text, tokens, lexis }: Article, placed: Placed, bonds: readonly Bond[]): Bond | null {
  const tie = lexis.code === 'en' ? lexis.ties.after({ text, tokens }, placed.next) : null;
  const at = tie && lexis.theOne.has(tokens[tie.next]?.word ?? '') ? tie.next + 1 : -1;
  if (
    at < 0 ||
    !lexis.same.has(tokens[at]?.word ?? '') ||
    !(lexis.units.has(tokens[at + 1]?.word ?? '') || lexis.accountsOf.has(tokens[at + 1]?.word ?? ''))
  )
    return null;
  const model = bonds
    .filter(
      (bond) => bond.placed.next <= placed.hedgeFirst && bond.placed.figure.unit === placed.figure.unit && bond.metric.timing === 'flow',
    )
    .at(-1);
  return model ? { ...model, placed, cue: null, sense: null, score: model.score - 1, why: ['over-the-same'], like: model.placed } : null;
}

/** "98.7 billion, compared with Nvidia's 4.2 trillion": the same of somebody else, at the same time. */
export function setAgainst({ text, tokens, lexis }: Article, { mentions }: Scene, placed: Placed, bonds: readonly Bond[]): Bond | null {
  const owner = mentions.find(
    ({ owns, whom, next }) => owns && whom !== null && placed.hedgeFirst >= next && placed.hedgeFirst - next <= 1,
  );
  if (!owner || !lexis.formerly.before({ text, tokens }, owner.first)) return null;
  const model = bonds
    .filter(
      (bond) => bond.placed.figure.unit === placed.figure.unit && bond.placed.next <= owner.first && owner.first - bond.placed.next < 20,
    )
    .at(-1);
  return model ? { ...model, placed, score: model.score - 1, why: [setAgainstOther], like: model.placed } : null;
}

/** "Revenue reached 18 million, and the company expects it to exceed 40 million": "it" is the figure before. */
function again(article: Article, scene: Scene, placed: Placed, bonds: readonly Bond[]): Bond | null {
  const { text, tokens, lexis } = article;
  if (isOfThing(article, scene, placed) || tellerOf(article, scene.mentions, placed)) return null;
  const isIt = wasIt(article, placed);
  const isThat = isThatOf(article, placed) || isIt;
  const act = actBefore(scene, placed);
  const isAgain = (metric: Bond['metric']): boolean =>
    act !== null && act.senses.some((sense) => sense.kind === 'verb' && sense.metric === metric);
  const isOfThem = countsOfThem(article, placed) || areThey(tokens, lexis, placed) || isTheirs(tokens, lexis, placed, bonds) || isThat;
  const model = bonds
    .filter(
      ({ placed: { figure, next }, metric }) =>
        isSameKind(figure, placed.figure) &&
        next <= placed.hedgeFirst &&
        placed.hedgeFirst - next < (isThat ? 30 : 14) &&
        // "supprimer 600 postes dans sa branche, qui en compte 27 000": not of those who go.
        !(metric.is.cut && lexis.countsOf.has(tokens[placed.hedgeFirst - 1]!.word)) &&
        (isOfThem ||
          isAgain(metric) ||
          metric.timing === 'flow' ||
          isThisAmount(article, next, placed.hedgeFirst) ||
          (metric.is.worth && isItself(article, placed))),
    )
    .at(-1);
  if (model && isAgain(model.metric)) return { ...model, placed, cue: act, score: model.score - 2, why: ['done-again'] };
  if (
    !model ||
    (!isOfThem &&
      tokens
        .slice(model.placed.next, placed.hedgeFirst)
        .some((_, offset) => lexis.subordinators.after({ text, tokens }, model.placed.next + offset) !== null)) ||
    !(isOfThem || tokens.slice(model.placed.next, placed.hedgeFirst).some(({ word }) => lexis.amounts.has(word)))
  )
    return null;
  return {
    ...model,
    placed,
    cue: null,
    sense: model.sense?.kind === 'noun' ? model.sense : null,
    score: model.score - 2,
    why: [countsOfThem(article, placed) ? 'of-them' : 'same-again'],
    former: model.former || isIt,
  };
}

/** "cut 14,000 jobs and will cut 16,000 more": the verb whose object a bare number is. */
const actBefore = ({ cues }: Scene, { figure, hedgeFirst }: Placed): Cue | null =>
  (figure.unit === null && figure.noun === null && cues.find(({ next }) => next === hedgeFirst)) || null;

/** "ils ne seraient plus que 2 900", "they are now 2,900": the people just counted. */
function areThey(tokens: Article['tokens'], lexis: Article['lexis'], { hedgeFirst, figure }: Placed): boolean {
  if (figure.noun !== null || figure.unit !== null) return false;
  let at = hedgeFirst - 1;
  while (
    at > Math.max(0, hedgeFirst - 8) &&
    (lexis.beForms.has(tokens[at]!.word) || lexis.light.has(tokens[at]!.word) || lexis.theyAre.has(tokens[at]!.word)) &&
    !lexis.they.has(tokens[at]!.word)
  )
    at -= 1;
  return (
    lexis.they.has(tokens[at]?.word ?? '') &&
    tokens.slice(at + 1, hedgeFirst).some(({ word }) => lexis.beForms.has(word) || lexis.theyAre.has(word))
  );
}

/** "distancer Microsoft et ses 3120 milliards": another company's level of the same. */
const isTheirs = (tokens: Article['tokens'], lexis: Article['lexis'], { hedgeFirst, figure }: Placed, bonds: readonly Bond[]): boolean =>
  figure.kind === 'money' &&
  lexis.possessives.has(tokens[hedgeFirst - 1]?.word ?? '') &&
  bonds.some(({ metric, placed }) => metric.is.worth && placed.figure.kind === 'money');

/** "une amende de 4 milliards, et celle de 2,42 milliards": one more of the same. */
const isThatOf = ({ tokens, lexis }: Article, { hedgeFirst }: Placed): boolean =>
  lexis.thoseOf.has(tokens[hedgeFirst - 2]?.word ?? '') && lexis.genitives.has(tokens[hedgeFirst - 1]?.word ?? '');

/** A bare number may count the people or the things just counted. */
const isSameKind = (one: Placed['figure'], other: Placed['figure']): boolean =>
  one.unit === other.unit || (other.unit === null && other.noun === null && (one.unit === 'people' || one.unit === 'items'));

/** "emploie 500 personnes et n'en comptait que 60": of those. */
const countsOfThem = ({ tokens, lexis }: Article, { hedgeFirst, figure }: Placed): boolean =>
  (figure.noun === null &&
    [1, 2].some((back) => tokens[hedgeFirst - back - 1]?.word === 'en' && lexis.countsOf.has(tokens[hedgeFirst - back]!.word))) ||
  (figure.noun === null &&
    tokens
      .slice(Math.max(0, hedgeFirst - 5), hedgeFirst - 1)
      .some(
        ({ word }, at, all) =>
          word === 'en' &&
          at + 1 < all.length + 1 &&
          /^(?:n'|j'|qui|il|elle|ils|elles|on)$/.test(tokens[hedgeFirst - 5 + at - 1]?.word ?? ''),
      ));

/** "ce chiffre", "that figure": the amount just named, whatever it measures. */
const isThisAmount = ({ tokens, lexis }: Article, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }, at) => lexis.amountNouns.has(word) && lexis.demonstratives.has(tokens[from + at - 1]!.word));

/** In crowns or yen a trillion is soon reached. */
const strong = new Set(['USD', 'EUR', 'GBP']);

/** "Nvidia passed four trillion dollars": only the stock market counts so high. */
export function beyondDoubt({ text, tokens, lexis }: Article, { mentions, sentence }: Scene, placed: Placed): Bond | null {
  const { unit, min, max } = placed.figure;
  if (unit === null || !strong.has(unit) || (min ?? max ?? 0) < 1e12) return null;
  const lines = { text, tokens };
  let at = placed.hedgeFirst;
  while (
    at > placed.hedgeFirst - 4 &&
    ['the', 'la', 'les', 'barre', 'mark', 'des', 'a', 'above', 'de', 'to'].includes(tokens[at - 1]?.word ?? '')
  )
    at -= 1;
  // "des engagements totalisant 1 400 milliards": what totals is no company.
  function isOfNoun(to: number): boolean {
    const link = lexis.links.before(lines, to)?.first ?? to;
    let back = link;
    while (back > sentence.first && (lexis.light.has(tokens[back - 1]!.word) || lexis.light.has(tokens[back - 1]!.word + "'"))) back -= 1;
    return (
      back > sentence.first &&
      tokens[back - 1]!.kind === 'word' &&
      tokens[back - 1]!.word.length > 5 &&
      tokens[back - 1]!.word.endsWith('s') &&
      !mentions.some(({ first, next }) => first < back && back <= next)
    );
  }
  const isReached =
    lexis.links.before(lines, at) !== null || lexis.links.after(lines, placed.hedgeFirst) !== null || placed.figure.hedge === 'over';
  return isReached && !(lexis.code === 'fr' && isOfNoun(at))
    ? { placed, metric: metricById('market-cap')!, sense: null, cue: null, score: 2.5, why: ['trillions'], others: [], former: false }
    : null;
}
