// "Apple was fined 500 million and Meta 200 million": whose a figure is that shares the verb of another one's.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import { isInRow } from '../mentions/opens-line.js';
import type { Scene } from '../scene/scene.js';
import { companionsOf, isJoined, subjectOf } from '../scene/subject-of.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond, Unbound } from '../what/bond.js';
import { partsNamed } from '../what/count-people.js';
import type { Cast } from '../whose/assign-parts.js';
import { placeOf } from '../whose/place-of.js';

/** The name right before the figure, after "and" or a comma and a figure told of somebody else, has the part of who acts. */
export function inTurn(article: Article, scene: Scene, { metric, placed, cue, sense }: Bond, cast: Cast): Cast {
  const turn = respectively(article, scene, placed, cue);
  if (turn === null) return { ...cast, entity: null };
  if (turn && metric.side === null) {
    const isInTurn = (whom: Whom): boolean => scene.mentions.some((one) => one.tie === null && one.whom === whom);
    const parties = article.lexis.code === 'fr' ? cast.parties.filter(({ whom }) => !isInTurn(whom)) : [];
    return { entity: turn, parties, why: [...cast.why, 'in-turn'] };
  }
  // "Samsung 36 % market share, SK Hynix 32 %": the first figure stands before the word.
  const isAfter =
    cue !== null &&
    scene.figures.some(
      ({ next }) => next === cue.first || (next === cue.first - 1 && article.lexis.bareGenitives.has(article.tokens[next]!.word)),
    );
  const name = cue && nameInTurn(article, scene, placed, isAfter ? cue.first - 2 : cue.next);
  const whom = name?.whom;
  if (!whom) return cast;
  const why = [...cast.why, 'in-turn'];
  const others = cast.parties.filter((party) => keyOf(party.whom) !== keyOf(whom));
  if (metric.side === null) return { entity: whom, parties: others, why };
  const role = sense?.kind === 'verb' ? sense.reading.subject : undefined;
  // "bought A for 700 million and B for 300 million": whom the verb has, in turn.
  if (
    sense?.kind === 'verb' &&
    sense.reading.object === metric.side &&
    article.lexis.priced.has(article.tokens[placed.hedgeFirst - 1]?.word ?? '')
  )
    return { entity: whom, parties: [...others.filter((party) => party.role !== metric.side), { role: metric.side, whom }], why };
  if (role === undefined || role === 'entity' || cast.entity === null || (role !== metric.side && keyOf(cast.entity) === keyOf(whom)))
    return cast;
  return {
    entity: role === metric.side ? whom : cast.entity,
    parties: [...others.filter((party) => party.role !== role), { role, whom }],
    why,
  };
}

/** "Nimbus et Cumulus ont levé respectivement 260 et 190 millions": as many figures as there are names; null for a row that does not come out even. */
function respectively(article: Article, scene: Scene, placed: Placed, cue: Bond['cue']): Whom | null | undefined {
  if (!isRespective(article, scene)) return undefined;
  const subject = subjectOf(article, scene, (cue ?? placed).first);
  const names = subject ? [...companionsOf(article, scene, subject), subject] : ownersInTurn(article, scene, cue);
  const sums = scene.figures.filter(({ figure }) => figure.unit === placed.figure.unit);
  if (names.length < 2) return undefined;
  // "atteignent respectivement 13 et 7 milliards, contre 4 et 1 milliards".
  const isEven = article.lexis.code === 'fr' ? sums.length % names.length === 0 : sums.length === names.length;
  return isEven ? names[sums.indexOf(placed) % names.length]!.whom : article.lexis.code === 'fr' ? undefined : null;
}

/** "Les chiffres d'affaires d'OpenAI et d'Anthropic": those whose noun it is, in order. */
function ownersInTurn(article: Article, { mentions }: Scene, cue: Bond['cue']): Mention[] {
  const first = cue ? mentions.findIndex(({ tie, tieFirst, whom }) => tie === 'of' && tieFirst === cue.next && isCompany(whom)) : -1;
  if (first < 0) return [];
  let end = first + 1;
  while (end < mentions.length && isCompany(mentions[end]!.whom) && isJoined(article, mentions[end - 1]!.next, mentions[end]!.first))
    end += 1;
  return mentions.slice(first, end);
}

const isRespective = ({ tokens, lexis }: Article, { sentence: { first, next } }: Scene): boolean =>
  tokens.slice(first, next).some(({ word }) => lexis.inTurns.has(word));

/** "Nimbus a supprimé 16 000 emplois, Vast 12 000": a bare number, as large as people are cut by. */
const isCountOfSame = (
  { language }: Article,
  { metric, placed: { figure } }: Bond,
  { figure: { unit, noun, min, max } }: Placed,
): boolean =>
  language === 'fr' && figure.unit === 'people' && unit === null && (noun === null || metric.is.cut) && (max ?? min ?? 0) >= leastCounted;

const leastCounted = 100;

/** "Nvidia investira 10 milliards dans Anthropic, et Microsoft 5": the verb is left out the second time. */
export function gapped(
  article: Article,
  scene: Scene,
  { bonds, unbound }: { bonds: readonly Bond[]; unbound: readonly Unbound[] },
): { bonds: readonly Bond[]; unbound: readonly Unbound[] } {
  const found = unbound.flatMap(({ placed, why }): Bond[] => {
    const model = why.startsWith('no-metric')
      ? bonds
          .filter(
            (bond) =>
              bond.sense?.kind === 'verb' &&
              bond.cue !== null &&
              bond.placed.next <= placed.hedgeFirst &&
              (bond.placed.figure.unit === placed.figure.unit || isCountOfSame(article, bond, placed)),
          )
          .at(-1)
      : undefined;
    const again =
      why.startsWith('no-metric') && (isTimeInTurn(article, scene, placed) || isRespective(article, scene))
        ? bonds.filter((bond) => bond.placed.next <= placed.hedgeFirst && bond.placed.figure.unit === placed.figure.unit).at(-1)
        : undefined;
    if (again) return [{ ...again, placed, score: again.score - 1, why: ['gapped'] }];
    return model &&
      (placed.figure.unit !== null || isCountOfSame(article, model, placed)) &&
      nameInTurn(article, scene, placed, model.cue!.next)
      ? [{ ...model, placed, score: model.score - 1, why: ['gapped'] }]
      : [];
  });
  return { bonds: [...bonds, ...found], unbound: unbound.filter(({ placed }) => !found.some((one) => one.placed === placed)) };
}

/** "worth 38 billion in 2021; by September 2023, 43 billion": nothing but another time since the figure before. */
function isTimeInTurn({ text, tokens, lexis }: Article, { figures, times }: Scene, { hedgeFirst }: Placed): boolean {
  const last = figures.filter(({ next }) => next <= hedgeFirst).at(-1);
  if (!last || !times.some(({ first }) => first >= last.next && first < hedgeFirst)) return false;
  let parted = false;
  for (let at = last.next; at < hedgeFirst; at += 1) {
    const time = times.find(({ first, next }) => first <= at && at < next);
    const { word } = tokens[at]!;
    if (time) at = time.next - 1;
    else if (word === ',' || word === ';' || lexis.joins.has(word)) parted = true;
    else if (
      !lexis.light.has(word) &&
      !lexis.ties.after({ text, tokens }, at) &&
      !lexis.until.after({ text, tokens }, at) &&
      !lexis.nexts.has(word) &&
      !(lexis.code === 'en' && (lexis.amountPronouns.has(word) || lexis.links.after({ text, tokens }, at)))
    )
      return false;
  }
  const isLinked = lexis.code === 'en' && lexis.links.before({ text, tokens }, hedgeFirst) !== null;
  return parted && times.some(({ first, next }) => next <= hedgeFirst && first >= last.next && hedgeFirst - next <= (isLinked ? 6 : 2));
}

/** "hit 100 million in January 2025, 500 million by June and 2 billion by February": one level after another. */
export function enumerated(
  article: Article,
  scene: Scene,
  { bonds, unbound }: { bonds: readonly Bond[]; unbound: readonly Unbound[] },
): { bonds: readonly Bond[]; unbound: readonly Unbound[] } {
  const all = [...bonds];
  const found = unbound.flatMap(({ placed, why }): Bond[] => {
    const model = why.startsWith('no-metric')
      ? all
          .filter((bond) => bond.placed.next <= placed.hedgeFirst && bond.placed.figure.unit === placed.figure.unit)
          .sort((a, b) => b.placed.first - a.placed.first)[0]
      : undefined;
    if (
      !model ||
      (placed.figure.unit === null && !(article.lexis.code === 'en' && model.metric.units.includes('people'))) ||
      !isNextInRow(article, scene, model.placed.next, placed)
    )
      return [];
    const bond = { ...model, placed, score: model.score - 1, why: ['enumerated'] };
    all.push(bond);
    return [bond];
  });
  return { bonds: [...bonds, ...found], unbound: unbound.filter(({ placed }) => !found.some((one) => one.placed === placed)) };
}

/** Nothing but their times, commas and little words between two figures, and a time after each. */
function isNextInRow({ text, tokens, lexis }: Article, { times }: Scene, from: number, { hedgeFirst, next }: Placed): boolean {
  const isTimed = (at: number): boolean => times.some(({ first, compared }) => !compared && first >= at && first - at <= 1);
  if (!isTimed(from) || !isTimed(next)) return false;
  for (let at = from; at < hedgeFirst; at += 1) {
    const time = times.find(({ first, next: end }) => first <= at && at < end);
    if (time) at = time.next - 1;
    else if (
      tokens[at]!.word !== ',' &&
      !lexis.joins.has(tokens[at]!.word) &&
      !lexis.ties.after({ text, tokens }, at) &&
      !lexis.until.after({ text, tokens }, at)
    )
      return false;
  }
  return true;
}

/** "6 000 postes chez Microsoft, 1 000 chez Salesforce, 5 % des effectifs chez Meta": the word that names them is left out from the second on. */
export function listed(
  article: Article,
  scene: Scene,
  { bonds, unbound }: { bonds: readonly Bond[]; unbound: readonly Unbound[] },
): { bonds: readonly Bond[]; unbound: readonly Unbound[] } {
  const found: Bond[] = [];
  for (const { placed, why } of unbound) {
    const told = why.startsWith('no-metric') ? placeOf(article, scene, placed, ['at', 'with']) : undefined;
    const isRow = ({ hedgeFirst }: Placed): boolean =>
      scene.mentions.some((one) => isCompany(one.whom) && isInRow(article, one, hedgeFirst));
    const isNext = why.startsWith('no-metric') && !told && isRow(placed);
    const model =
      told || isNext
        ? [...bonds, ...found]
            .filter(
              (bond) =>
                bond.placed.next <= placed.hedgeFirst && (told ? placeOf(article, scene, bond.placed, [told.tie!]) : isRow(bond.placed)),
            )
            .at(-1)
        : undefined;
    if (
      !model ||
      (article.tokens[placed.hedgeFirst - 1]!.kind !== 'mark' && !article.lexis.joins.has(article.tokens[placed.hedgeFirst - 1]!.word))
    )
      continue;
    const isSame =
      placed.figure.unit === model.placed.figure.unit ||
      (isNext && placed.figure.kind === 'money' && model.placed.figure.kind === 'money') ||
      (placed.figure.unit === null && placed.figure.noun === null && model.placed.figure.kind !== 'money');
    if (isSame || (model.metric.is.cut && partsNamed(article, scene, placed).has('layoffs')))
      found.push({ ...model, placed, ...(model.sense?.kind === 'noun' && { cue: null }), score: model.score - 1, why: ['listed'] });
  }
  return { bonds: [...bonds, ...found], unbound: unbound.filter(({ placed }) => !found.some((one) => one.placed === placed)) };
}

/** A company's name between the figure before and this one, with nothing of its own but the figure. */
function nameInTurn(
  { text, tokens, lexis }: Article,
  { mentions, figures, times }: Scene,
  { hedgeFirst }: Placed,
  from: number,
): Mention | null {
  const tie = lexis.ties.before({ text, tokens }, hedgeFirst);
  const near = tie ? tie.first : hedgeFirst;
  // "and Vast in May for 2 billion".
  const time = lexis.code === 'en' && tie?.meaning === 'for' ? times.find(({ next }) => next === near) : undefined;
  const end = time ? (lexis.ties.before({ text, tokens }, time.first)?.first ?? time.first) : near;
  const name = mentions.find(
    ({ whom, how, owns, next }) => isCompany(whom) && (how === 'name' || how === 'stranger') && !owns && next === end,
  );
  if (!name || from > name.first) return null;
  // "et l'américain OpenAI 6,6 milliards".
  const nation = lexis.code === 'fr' ? lexis.nationalities.before({ text, tokens }, name.first) : null;
  const first = nation && lexis.articles.has(tokens[nation.first - 1]?.word ?? '') ? nation.first - 1 : name.first;
  const [before, word] = [tokens[first - 2]?.word ?? '', tokens[first - 1]?.word ?? ''];
  // ", with Vast at 22 %", "followed by Vast with 22 %".
  const isFollowing = lexis.followers.has(before);
  const isNext = isFollowing || (lexis.havings.has(word) && before === ',');
  return (isNext || lexis.joins.has(word) || word === ',' || word === ';') &&
    (time !== undefined || figures.some(({ next }) => next < first && first - next < (isFollowing ? 14 : 8) && next > from))
    ? name
    : null;
}
