// Ties each figure of a sentence to the word that names it, nearest in grammar.

import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond, Offer, Unbound } from './bond.js';
import { estimateOf, expected } from './estimate.js';
import { beyondDoubt, inherited, setAgainst } from './inherit-bonds.js';
import { isOfSome, offersFor } from './make-offers.js';
import { changeOf, isVague } from './tell-changes.js';

/** A bond weaker than this is a guess. */
const weakest = 2.2;

/** From here on a word after the figure names it whatever stands before: "contre 1,5 milliard de pertes". */
const sure = 5;

export function bindFigures(article: Article, scene: Scene): { bonds: Bond[]; unbound: Unbound[] } {
  const bonds: Bond[] = [];
  const unbound: Unbound[] = [];
  const open: Placed[] = [];
  const guesses: Placed[] = [];
  const again: [model: Placed, placed: Placed][] = [];
  let change: string | null = null;
  for (const [at, placed] of scene.figures.entries()) {
    const model = scene.figures[at - 1];
    if (model && isConverted(article, model, placed)) {
      again.push([model, placed]);
      continue;
    }
    // "together spent 11 billion yuan ($1.6 billion)": the same said again.
    const before: string | null = placed.isAgain && article.lexis.code === 'en' ? change : null;
    change = before ?? changeOf(article, placed, scene.sentence) ?? (isVague(placed) ? 'no-exact-amount' : null);
    if (change) unbound.push({ placed, why: change });
    else if (estimateOf(article, placed)) guesses.push(placed);
    else open.push(placed);
  }
  if (open.length === 0) open.push(...guesses.splice(0));
  const offers = open
    .flatMap((placed) => offersFor(article, scene, placed))
    .sort((a, b) => b.score - a.score || a.placed.first - b.placed.first);
  const taken = new Map<Placed, Bond>();
  const holders = new Map<Cue, Bond[]>();
  for (const offer of offers) {
    if (taken.has(offer.placed)) continue;
    const held = offer.cue ? (holders.get(offer.cue) ?? []) : [];
    const rival = held
      .filter((bond) => bond.sense?.kind === 'noun' || offer.sense?.kind === 'verb')
      .sort((a, b) => Math.abs(a.placed.first - offer.placed.first) - Math.abs(b.placed.first - offer.placed.first))[0];
    if (rival && !mayShare(article, scene, rival, offer)) {
      if (offer.score - 2.5 < weakest || rival.score >= offer.score - 2.5) continue;
    }
    if (offer.score < weakest) continue;
    const others = offers.filter(
      (other) =>
        other.placed === offer.placed && other.metric !== offer.metric && other.score > offer.score - 1.5 && other.score >= weakest,
    );
    const bond = { ...offer, others: [...new Map(others.map(({ metric, score }) => [metric.id, { metric, score }])).values()] };
    taken.set(offer.placed, bond);
    if (offer.cue) holders.set(offer.cue, [...held, bond]);
  }
  for (const placed of open) {
    const own = taken.get(placed);
    const from =
      article.lexis.code === 'en' && article.lexis.articles.has(article.tokens[placed.hedgeFirst - 1]?.word ?? '')
        ? placed.hedgeFirst - 1
        : placed.hedgeFirst;
    const isLoose =
      own !== undefined &&
      (own.score < sure || own.sense?.reading.shy === true) &&
      own.cue !== null &&
      own.cue.first >= placed.next &&
      (article.lexis.formerly.before(article, from) ?? article.lexis.formerly.before(article, placed.hedgeFirst)) !== null;
    const before =
      own && isFormer(article, placed)
        ? inherited(
            article,
            scene,
            placed,
            [...taken.values()].filter((one) => one !== own && one.placed.first < placed.first),
          )
        : null;
    const whole = own ? wholeOf(article, placed, own, [...taken.values()]) : null;
    if (whole?.metric.is.staff && own!.metric === whole.metric) {
      unbound.push({ placed, why: 'not-all-of-them' });
      continue;
    }
    const bond =
      (whole && { ...whole, placed, score: whole.score - 1, why: ['part-of-sum'] }) ??
      (before?.former && before.metric === own?.metric ? before : null) ??
      (isLoose
        ? inherited(
            article,
            scene,
            placed,
            [...taken.values()].filter((one) => one !== own),
          )
        : null) ??
      (own && opensRise(article, scene, placed) ? { ...own, former: true, why: [...own.why, risenFrom] } : own) ??
      inherited(article, scene, placed, [...taken.values()]) ??
      setAgainst(article, scene, placed, [...taken.values()]) ??
      beyondDoubt(article, scene, placed);
    if (bond) bonds.push(bond);
    else
      unbound.push({
        placed,
        why: isOfSome(article, placed) ? 'not-all-of-them' : scene.cues.length === 0 ? 'no-metric-named' : 'no-metric-near',
      });
  }
  for (const placed of guesses) {
    const bond = expected(placed, bonds, unbound);
    if (bond) bonds.push(bond);
    else unbound.push({ placed, why: 'estimate-of-nothing-named' });
  }
  for (const [model, placed] of again) {
    const bond = bonds.find((one) => one.placed === model);
    if (bond) bonds.push({ ...bond, placed, others: [] });
    else unbound.push({ placed, why: unbound.find((one) => one.placed === model)?.why ?? 'no-metric-near' });
  }
  return { bonds, unbound };
}

/** "4 120 milliards de wons (2,7 milliards d'euros)": the same amount in another currency. */
const isConverted = ({ tokens, lexis }: Article, one: Placed, other: Placed): boolean =>
  lexis.code === 'fr' &&
  one.figure.kind === 'money' &&
  other.figure.kind === 'money' &&
  one.figure.unit !== other.figure.unit &&
  tokens[one.next]?.word === '(' &&
  other.hedgeFirst - one.next <= 2;

/** "down from 96,400", "rose to 57 billion from 35 billion": a level gone by, whatever word names it. */
function isFormer({ text, tokens, lexis, figures }: Article, { hedgeFirst, figure: { unit } }: Placed): boolean {
  const found = lexis.formerly.before({ text, tokens }, hedgeFirst);
  if (found === null || found.next - found.first > 1) return found !== null;
  return figures.some(
    ({ figure, next, hedgeFirst: at }) =>
      next === found.first && figure.unit === unit && lexis.ties.before({ text, tokens }, at)?.meaning === 'to',
  );
}

/** The rule of a level that has come to another one since. */
export const risenFrom = 'risen-from';

/** "from 35 to 57 billion", "de 130 à 500 mégawatts": a level gone by and the one it has come to. */
function opensRise({ text, tokens, lexis, figures }: Article, { moods }: Scene, { hedgeFirst, next, figure: { unit } }: Placed): boolean {
  // "wants to cut its headcount from 96,400 to 75,000": so many it has now.
  if (moods.some(({ mood, first }) => mood !== 'done' && mood !== 'announced' && first < hedgeFirst)) return false;
  const lines = { text, tokens };
  const from = lexis.formerly.before(lines, hedgeFirst);
  // "up from 35 billion to 40 billion": once, somewhere between them.
  if (from && from.next - from.first > 1) return false;
  if (!from && !lexis.genitives.has(tokens[hedgeFirst - 1]?.word ?? '')) return false;
  const to = lexis.ties.after(lines, next);
  return to?.meaning === 'to' && figures.some((other) => other.hedgeFirst === to.next && other.figure.unit === unit);
}

/** "30 milliards de dette, dont 27 milliards auprès de X", "180 personnes, dont une centaine de médecins": what a figure is a part of. */
function wholeOf({ tokens, lexis }: Article, placed: Placed, own: Bond, all: readonly Bond[]): Bond | null {
  if (lexis.code !== 'fr' || !lexis.partOpeners.has(tokens[placed.hedgeFirst - 1]?.word ?? '')) return null;
  if (own.cue !== null && own.cue.first >= placed.first) return null;
  const whole = all
    .filter((bond) => bond.placed.next < placed.hedgeFirst && placed.hedgeFirst - bond.placed.next < mostBeforePart)
    .sort((a, b) => b.placed.first - a.placed.first)[0];
  if (!whole || whole.placed.figure.unit !== placed.figure.unit) return null;
  return whole.metric !== own.metric || own.cue !== null ? whole : null;
}

const mostBeforePart = 12;

/** Two figures may have one word when they are joined, or when the second was the level before. */
function mayShare(article: Article, scene: Scene, rival: Bond, offer: Offer): boolean {
  const { tokens, lexis } = article;
  const { terrain } = scene;
  const [one, other] = rival.placed.first < offer.placed.first ? [rival.placed, offer.placed] : [offer.placed, rival.placed];
  if (one.figure.unit === other.figure.unit && rival.metric === offer.metric && goesOn(article, scene, one, other)) return true;
  if (one.figure.unit !== other.figure.unit && new Set([rival.metric.id, offer.metric.id, 'stake', 'acquisition']).size === 2) return true;
  if (one.figure.unit !== other.figure.unit) return rival.metric === offer.metric && terrain.between(one.next, other.hedgeFirst) < 3;
  const between = tokens.slice(one.next, other.hedgeFirst);
  if (
    between.some(({ word }) => lexis.joins.has(word) || word === ',' || word === ';') &&
    terrain.between(one.next, other.hedgeFirst) < 2.2
  )
    return true;
  // "14 000 postes au sein de l'entreprise, et jusqu'à 30 000 employés": the join may be part of the hedge.
  if (
    rival.metric.is.cut &&
    rival.metric === offer.metric &&
    lexis.joins.has(tokens[other.hedgeFirst]!.word) &&
    !tokens.slice(one.next, other.hedgeFirst).some(({ word }) => word === ',' || word === ';')
  )
    return true;
  return terrain.between(one.next, other.hedgeFirst) < 1.6;
}

/** "headcount, which stood at 108,900 at the end of 2024, was down to 88,400": a second link of the same subject. */
function goesOn({ text, tokens, lexis }: Article, { mentions, cues }: Scene, one: Placed, other: Placed): boolean {
  if ([...mentions, ...cues].some(({ first }) => first >= one.next && first < other.hedgeFirst)) return false;
  let at = other.hedgeFirst;
  while (
    at > one.next &&
    lexis.links.before({ text, tokens }, at) === null &&
    (lexis.light.has(tokens[at - 1]!.word) || tokens[at - 1]!.word === 'down')
  )
    at -= 1;
  return lexis.links.before({ text, tokens }, at) !== null;
}
