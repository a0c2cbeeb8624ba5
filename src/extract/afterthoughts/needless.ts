// Figures that a word of their sentence names, and that are no facts all the same: moves, margins, sums of many, other people's power.

import { notSmall } from '../follow/fits-word.js';
import { isCompany } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond, Unbound } from '../what/bond.js';
import { isOfEachDeal, isOfMany } from '../whose/of-others.js';

/** Why a figure is left alone, and whether it is. */
type Reason = readonly [why: string, holds: (bond: Bond, bonds: readonly Bond[], article: Article, scene: Scene) => boolean];

/** Each reason looks at what those before it left. */
export function withoutNeedless(
  article: Article,
  scene: Scene,
  { bonds, unbound }: { bonds: readonly Bond[]; unbound: readonly Unbound[] },
): { bonds: readonly Bond[]; unbound: readonly Unbound[] } {
  let left = bonds;
  const dropped: Unbound[] = [];
  for (const [why, holds] of reasons) {
    const needless = left.filter((bond) => holds(bond, left, article, scene));
    if (needless.length === 0) continue;
    left = left.filter((bond) => !needless.includes(bond));
    dropped.push(...needless.map(({ placed }) => ({ placed, why })));
  }
  return { bonds: left, unbound: [...unbound, ...dropped] };
}

const reasons: readonly Reason[] = [
  ['denied', isDenied],
  ['a-change', isMove],
  ['told-closer-beside', isToldCloser],
  ['a-margin', isMargin],
  ['no-target', isAimless],
  ['of-many', (bond, _, article, scene) => isOfMany(article, scene, bond) || isOfEachDeal(article, scene, bond)],
  ['power-of-a-plant', isOfPlant],
  ['a-change', isOfComers],
  ['a-sale', isSale],
  ['room-for', isRoomFor],
  ['no-round', isOfBigFirm],
  ['size-of-a-fund', isOfFund],
  ['worth-of-a-part', isOfPart],
];

/** "this is not about 10 % or 20 %", "not 5 billion but 8": no figure of anybody's. */
function isDenied({ placed: { hedgeFirst } }: Bond, _: readonly Bond[], { tokens, lexis }: Article): boolean {
  return lexis.code === 'en' && lexis.refusals.has(tokens[hedgeFirst - 1]?.word ?? '');
}

/** "lost 589 billion of market value": a move of the stock market, no level. */
function isMove({ metric, cue, placed }: Bond, _: readonly Bond[], { tokens, lexis }: Article, { sentence }: Scene): boolean {
  return (
    metric.is.traded &&
    cue !== null &&
    cue.first >= placed.next &&
    cue.first - placed.next <= 3 &&
    tokens.slice(Math.max(sentence.first, placed.first - 14), placed.first).some(({ word }) => lexis.swings.has(word))
  );
}

/** "the first to pass ten billion, at 11.7": the open figure is told closer in the same breath, of the same company. */
function isToldCloser({ placed, metric }: Bond, bonds: readonly Bond[], _: Article, { mentions }: Scene): boolean {
  const isSomebodyBetween = (other: Placed): boolean =>
    mentions.some(
      ({ first, whom, how, tie }) =>
        isCompany(whom) &&
        tie === null &&
        how !== 'possessive' &&
        how !== 'pronoun' &&
        first > Math.min(placed.first, other.first) &&
        first < Math.max(placed.first, other.first),
    );
  return (
    placed.figure.max === null &&
    placed.figure.unit !== 'W' &&
    bonds.some(
      (other) =>
        other.placed !== placed &&
        other.metric === metric &&
        other.placed.figure.unit === placed.figure.unit &&
        isWithin(other.placed, placed) &&
        !isSomebodyBetween(other.placed),
    )
  );
}

const isWithin = ({ figure: { min, max } }: Placed, { figure: open }: Placed): boolean =>
  min !== null && max !== null && open.min !== null && min > open.min && min < open.min * 1.5;

/** "12.5 billion, plus or minus 300 million": how far off it may be. */
function isMargin({ placed: { hedgeFirst } }: Bond, bonds: readonly Bond[], { tokens }: Article): boolean {
  return (
    tokens[hedgeFirst]?.word === 'plus' &&
    /^(?:ou|or)$/.test(tokens[hedgeFirst + 1]?.word ?? '') &&
    bonds.some(({ placed: { next } }) => next <= hedgeFirst && hedgeFirst - next <= 1)
  );
}

/** "malgré 8 milliards investis": by whom, and in whom? */
function isAimless(
  { metric, cue, placed, sense }: Bond,
  _: readonly Bond[],
  { text, tokens, lexis }: Article,
  { mentions }: Scene,
): boolean {
  if (lexis.code !== 'fr' || !metric.is.invested || sense?.kind !== 'verb' || cue === null || cue.first !== placed.next) return false;
  return (
    /(?:és?|ées?|is?|ies?)$/.test(text.slice(tokens[cue.first]!.start, tokens[cue.first]!.end)) &&
    !lexis.ties.after({ text, tokens }, cue.next) &&
    !mentions.some(({ tie, tieFirst }) => tie !== null && tieFirst >= cue.next)
  );
}

/** How far before its power a plant may stand, and how far behind it. */
const plantReach = 12;
const plantBehind = 4;

/** "la puissance du réacteur de Flamanville (1,6 GW)": what a data centre is measured by. */
function isOfPlant(
  { placed: { figure, hedgeFirst, next } }: Bond,
  bonds: readonly Bond[],
  { tokens, lexis }: Article,
  { sentence }: Scene,
): boolean {
  if (figure.unit !== 'W') return false;
  const last = Math.max(
    sentence.first,
    hedgeFirst - plantReach,
    ...bonds.filter(({ placed }) => placed.next <= hedgeFirst).map(({ placed }) => placed.next),
  );
  // "Un gigawatt équivaut à un réacteur": a measure explained.
  if (lexis.equals.has(tokens[next]?.word ?? '') && (hedgeFirst === sentence.first || /^qu[e']$/.test(tokens[hedgeFirst - 1]!.word)))
    return true;
  // "a 2 GW gas plant", "150 MW of batteries", but "a 960 MW nuclear-powered campus".
  const until = lexis.code === 'en' ? Math.min(sentence.next, next + plantBehind) : next;
  if (lexis.code === 'en' && tokens.slice(next, until + 2).some(({ word }) => lexis.buildings.has(word) && !lexis.powerPlants.has(word)))
    return false;
  const isPlant = ({ word }: { word: string }, at: number, all: typeof tokens): boolean =>
    lexis.powerPlants.has(word) && all[at + 1]?.word !== '-';
  return tokens.slice(last, hedgeFirst).some(isPlant) || tokens.slice(next, until).some(isPlant);
}

/** "a perdu 200 000 abonnés", "une perte d'un million de clients": who came or went. */
function isOfComers({ metric, placed: { hedgeFirst } }: Bond, _: readonly Bond[], { tokens, lexis }: Article): boolean {
  return metric.is.clients && tokens.slice(Math.max(0, hedgeFirst - 3), hedgeFirst).some(({ word }) => lexis.comings.has(word));
}

/** "un campus pouvant accueillir jusqu'à 10 000 employés": room, no staff. */
function isRoomFor({ metric, placed: { figure } }: Bond, _: readonly Bond[], { lexis }: Article): boolean {
  return lexis.code === 'fr' && metric.is.staff && figure.hedge === 'up-to';
}

/** "la cession de sa participation dans Nvidia pour 5,8 milliards": what is sold is put in nobody. */
function isSale({ metric, sense, cue }: Bond, _: readonly Bond[], { tokens, lexis }: Article): boolean {
  return (
    (metric.is.invested || metric.is.holding) &&
    sense?.kind === 'noun' &&
    cue !== null &&
    tokens.slice(Math.max(0, cue.first - 4), cue.first).some(({ word }) => lexis.sales.has(word))
  );
}

/** "SoftBank a récolté 9 milliards", "sa capacité de financement de 11 milliards": no round, for those who are far too big for one. */
function isOfBigFirm({ metric, cue }: Bond, _: readonly Bond[], { tokens, lexis }: Article, { mentions, cues, present }: Scene): boolean {
  if (lexis.code !== 'fr' || !metric.is.round || cue === null || cues.some(({ first }) => lexis.roundWords.has(tokens[first]!.word)))
    return false;
  const told = mentions.flatMap(({ whom }) => (isCompany(whom) ? [whom!] : []));
  const firms = told.length > 0 ? told : present ? [present] : [];
  return firms.length > 0 && firms.every(({ listed, sector }) => listed === true && notSmall.has(sector ?? ''));
}

/** "its $100 billion Vision Fund", "a $500 million growth fund": what a fund has to put in is no round of a company. */
function isOfFund({ metric, placed: { figure, next } }: Bond, _: readonly Bond[], { tokens, lexis }: Article): boolean {
  if (lexis.code !== 'en' || figure.kind !== 'money' || (!metric.is.raised && !metric.is.invested)) return false;
  const at = tokens.slice(next, next + mostInFund).findIndex(({ word }) => lexis.vehicles.has(word));
  return (
    at >= 0 &&
    tokens
      .slice(next, next + at)
      .every(({ kind, word }) => (kind === 'word' || word === '-') && !lexis.light.has(word) && !lexis.joins.has(word))
  );
}

const mostInFund = 5;

/** "holds 11 % of Nimbus, a stake valued at 80 billion", "the holding is now worth 5 billion": a part's worth is nobody's whole. */
function isOfPart({ metric, sense, cue, placed }: Bond, _: readonly Bond[], { tokens }: Article, { cues, mentions }: Scene): boolean {
  if (!metric.is.worth || sense?.kind !== 'verb' || cue === null || cue.next > placed.hedgeFirst) return false;
  const isHere = (from: number, to: number): boolean =>
    mentions.some(({ whom, how, tie, first }) => isCompany(whom) && how !== 'possessive' && tie === null && first >= from && first < to);
  return (
    !isHere(cue.next, placed.hedgeFirst) &&
    cues.some(
      ({ next, senses }) =>
        next <= cue.first &&
        cue.first - next < mostInPart &&
        senses.some((other) => other.kind === 'noun' && other.metric.is.holding) &&
        !isHere(next, cue.first) &&
        !tokens.slice(next, cue.first - 1).some(({ kind, word }) => kind === 'mark' && word !== '-'),
    )
  );
}

const mostInPart = 9;
