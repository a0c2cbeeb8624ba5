// Whether money raised is that of one round or of all so far.

import { isCompany } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { pastBrackets } from '../text/past-brackets.js';
import { isNounAt } from '../text/senses-at.js';
import { Gap } from '../text/word.js';
import type { Bond } from './bond.js';
import { isNear } from './near-figure.js';

/** "déjà levé 11 milliards lors d'un tour de table": one round all the same. */
export function isInOneRound({ text, tokens, lexis }: Article, { placed }: Bond): boolean {
  const next = pastConversion(tokens, placed.next);
  const opening = tokens[next]?.word;
  if (lexis.code === 'en' && opening === 'in')
    for (let at = next + 2; at < next + 10 && tokens[at] && !'.;!?'.includes(tokens[at]!.word || ' '); at += 1)
      if (lexis.articles.has(tokens[at - 1]?.word ?? '') && isNounAt({ text, tokens, lexis }, at, ({ metric }) => metric.is.round))
        return true;
  if (opening !== 'lors' && opening !== 'dans' && opening !== 'in' && opening !== 'au') return false;
  if (opening === 'in' && !lexis.articles.has(tokens[next + 1]?.word ?? '') && !lexis.possessives.has(tokens[next + 1]?.word ?? ''))
    return false;
  for (let at = next + 1; at < next + 6; at += 1) if (isNounAt({ text, tokens, lexis }, at, ({ metric }) => metric.is.round)) return true;
  return false;
}

/** "1.7 billion euros ($2 billion) in its round". */
const pastConversion = (tokens: Article['tokens'], next: number): number =>
  tokens[next]?.word === ')' ? next + 1 : pastBrackets(tokens, next);

/** "levé 70 millions, portant le total à 120": words that share their part of the sentence with another amount are that one's. */
export function isToldAsTotal(article: Article, scene: Scene, bond: Bond): boolean {
  const { tokens, lexis } = article;
  const isParted = (from: number, to: number): boolean => tokens.slice(from, to).some(({ word }) => word === ',');
  const partedFrom = ({ hedgeFirst, next }: Placed, at: number): boolean => isParted(next, at) || isParted(at, hedgeFirst);
  const isOthers = (at: number): boolean =>
    partedFrom(bond.placed, at) &&
    scene.figures.some((other) => other !== bond.placed && other.figure.kind === 'money' && !partedFrom(other, at));
  return isNear(article, scene, bond, { after: (lines, at) => (isOthers(at) ? null : lexis.cumulative.after(lines, at)) }, 3);
}

/** "a funding round, which raised a total of 1 billion": all of one round. */
export const isOfRound = ({ cues }: Scene, { cue, sense }: Bond): boolean =>
  sense?.kind === 'verb' &&
  cue !== null &&
  cues.some(
    (other) =>
      other.next <= cue.first && cue.first - other.next <= 3 && other.senses.some(({ metric, kind }) => kind === 'noun' && metric.is.round),
  );

/** "raised 410 million across six funding rounds": all of them. */
export function isOverRounds({ text, tokens, lexis }: Article, { figures }: Scene, { placed: { next } }: Bond): boolean {
  const tie = lexis.code === 'en' ? lexis.ties.after({ text, tokens }, next) : null;
  if (!tie) return false;
  const count = figures.find(({ hedgeFirst }) => hedgeFirst === tie.next);
  const at = lexis.smallNumbers.has(tokens[tie.next]?.word ?? '') ? tie.next + 1 : (count?.first ?? tie.next);
  return tokens.slice(at, at + 4).some(({ word }, on) => word === 'rounds' && (on > 0 || at > tie.next || count !== undefined));
}

/** "des dizaines de milliards" is no one round. */
export const isCrowdOfRounds = ({ placed }: Bond): boolean =>
  placed.figure.precision === null && placed.figure.max === null && placed.figure.hedge === 'at-least';

/** "a 65 billion Series H": one round, whatever stands beside. */
export const isSeries = ({ tokens, lexis }: Article, { cue, sense }: Bond): boolean =>
  lexis.code === 'en' && sense?.kind === 'noun' && cue !== null && tokens[cue.first]!.word === 'series';

/** "has brought in 300 million in investments": nobody's in particular. */
export const isBroughtIn = ({ cues, mentions, terrain }: Scene, { sense, placed, cue }: Bond): boolean =>
  sense?.kind === 'noun' &&
  cues.some(
    ({ next, senses }) =>
      next <= placed.hedgeFirst &&
      (terrain.between(next, placed.hedgeFirst) < 0.5 ||
        (cue !== null && cue.first >= next && cue.first - next <= 3 && cue.next <= placed.hedgeFirst)) &&
      senses.some(({ metric, kind }) => metric.is.round && kind === 'verb'),
  ) &&
  !mentions.some(({ tie, tieFirst, whom }) => (tie === 'from' || tie === 'by') && whom !== null && tieFirst >= placed.next);

/** "Ils avaient injecté 25 millions dans le cadre d'un tour de table": all of them together. */
export const isPutInRound = (article: Article, { mentions }: Scene, bond: Bond): boolean =>
  article.lexis.code === 'fr' &&
  bond.sense?.kind === 'verb' &&
  isInOneRound(article, bond) &&
  !mentions.some(({ whom, how }) => isCompany(whom) && how !== 'pronoun');

/** "had raised 150 million", no round named: all of it so far. */
export function isPluperfect(article: Article, scene: Scene, bond: Bond): boolean {
  const { tokens, lexis } = article;
  const { cues, times, moods, sentence } = scene;
  const { cue, sense, placed } = bond;
  if (isRaisedInFunding(article, scene, bond)) return true;
  if (cue === null || sense?.kind !== 'verb' || (sense.reading.shy && lexis.code === 'en')) return false;
  const before = [tokens[cue.first - 1]?.word ?? '', tokens[cue.first - 2]?.word ?? ''];
  // "said it had raised 270 million": news as others tell it.
  if (before.includes('had') && tokens.slice(Math.max(0, cue.first - 6), cue.first).some(({ word }) => lexis.says.has(word))) return false;
  const relative = lexis.code === 'fr' ? relativeOf(article, scene, cue.first, placed.next) : null;
  const isPerfect =
    before.some((word) => lexis.pluperfect.has(word) || (lexis.already.has(word) && !lexis.pluperfect.has(word))) ||
    (lexis.code === 'en' && before.some((word) => word === 'has' || word === 'have')) ||
    relative?.isPast === true;
  const isOneRound =
    cues.some(
      (other) => other !== cue && other.senses.some(({ metric, kind }) => kind === 'noun' && (metric.is.round || metric.is.appraised)),
    ) ||
    times.some(
      ({ grain, bearing, first, birth }) =>
        !birth &&
        (relative === null || (first > relative.first && first < relative.next)) &&
        (grain === 'month' ||
          grain === 'day' ||
          (lexis.code === 'fr' &&
            ((grain === 'year' && bearing === 'in') || grain === 'season' || grain === 'quarter' || grain === 'half'))),
    ) ||
    tokens[cue.next]?.word === 'led' ||
    // "Nimbus has raised 110 million from investors", first of all: the news.
    (lexis.code === 'en' && sentence.index === 0 && !before.includes('had') && placed.figure.hedge === 'exact' && moods.length === 0) ||
    (lexis.code === 'en' && tokens[placed.next]?.word === 'to' && !before.includes('had'));
  return (
    isPerfect &&
    !isOneRound &&
    !moods.some(({ mood, first }) => mood === 'announced' && (relative === null || (first > relative.first && first < relative.next)))
  );
}

/** "une start-up qui a levé 5 milliards, ferme": the clause that says what somebody is, and whether it looks back on all it did. */
function relativeOf(
  { text, tokens, lexis }: Article,
  { sentence }: Scene,
  act: number,
  end: number,
): { first: number; next: number; isPast: boolean } | null {
  let first = act - 1;
  while (first > sentence.first && tokens[first]!.kind === 'word' && !lexis.relatives.has(tokens[first]!.word)) first -= 1;
  if (!lexis.relatives.has(tokens[first]?.word ?? '')) return null;
  let next = end;
  while (next < sentence.next && tokens[next]!.word !== ',') next += 1;
  const words = tokens.slice(first + 1, act);
  const isOfSome = [1, 2, 3, 4, 5, 6, 7].some(
    (back) =>
      lexis.indefinites.has(tokens[first - back - 1]?.word ?? '') && lexis.describers.after({ text, tokens }, first - back) !== null,
  );
  return {
    first,
    next,
    isPast: words.some(({ word }) => lexis.pluperfect.has(word)) || (isOfSome && words.some(({ word }) => lexis.auxiliaries.has(word))),
  };
}

/** "had raised over 1 billion in funding", "has raised some 400 million in funding, but": no round is named. */
function isRaisedInFunding({ tokens, lexis }: Article, { cues, figures, sentence }: Scene, { cue, sense, placed }: Bond): boolean {
  if (
    lexis.code !== 'en' ||
    cue === null ||
    sense?.kind !== 'noun' ||
    cue.first < placed.next ||
    !lexis.fundings.has(tokens[cue.first]!.word) ||
    cue.next > cue.first + 1 ||
    figures.some((other) => other !== placed && other.figure.kind === 'money' && other.first < cue.next)
  )
    return false;
  if (tokens[placed.hedgeFirst - 1]?.word === 'with') return true;
  const act = cues.find(
    ({ next, senses }) =>
      next <= placed.hedgeFirst &&
      placed.hedgeFirst - next <= 1 &&
      senses.some(({ metric, kind, reading }) => metric.is.round && kind === 'verb' && !reading.shy),
  );
  const before = act ? [tokens[act.first - 1]?.word, tokens[act.first - 2]?.word] : [];
  if (before.includes('had')) return true;
  return (
    (before.includes('has') || before.includes('have')) &&
    placed.figure.hedge !== 'exact' &&
    (cue.next === sentence.next || tokens[cue.next]!.kind === 'mark')
  );
}

/** "a levé 30 milliards sur le marché obligataire", "a placé 25 milliards d'obligations": raised from lenders. */
export const isBorrowed = (article: Article, { terrain, figures }: Scene, { placed, sense }: Bond): boolean => {
  const { tokens, lexis } = article;
  if (lexis.code !== 'fr' || sense?.kind !== 'verb') return false;
  for (let at = placed.next; at < placed.next + farthestLoan && tokens[at] && tokens[at]!.gap < Gap.line; at += 1) {
    if ('.,;('.includes(tokens[at]!.word || ' ') || figures.some(({ first }) => first === at)) return false;
    if (lexis.borrowings.has(tokens[at]!.word)) return terrain.between(placed.next, at) < 2.5;
  }
  return false;
};

/** "sur le marché obligataire américain". */
const farthestLoan = 6;
