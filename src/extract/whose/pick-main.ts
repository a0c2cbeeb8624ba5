// Whom a fact is about, once its sentence has given the parts it has to give.

import { isCompany, type Whom } from '../mentions/mention.js';
import { canPlay, isOfTrades } from '../mentions/who-can.js';
import { isInBrackets } from '../scene/in-aside.js';
import { isGovernedByJoin, isObject, opensClause } from '../scene/subject-of.js';
import type { Scene } from '../scene/scene.js';
import { topicRules } from '../scene/topic.js';
import type { Article, Placed } from '../text/article.js';
import type { Casting } from './casting.js';
import { hasOwnSubject, isOfGroup, isOfMarket, isOfNobody, isOfThing } from './nobody.js';
import { namedWithAct } from './own-of-whom.js';
import { isBehind, isOfAnotherStory, isOfOthers } from './spoken-of-before.js';

export function pickMain(casting: Casting): Whom | null {
  const { article, scene, bond, before, previous, sense, centre, side, cast, why, give, inParties } = casting;
  if (side === 'target' && !cast.has('target')) {
    const aimed = scene.mentions.find(
      ({ whom, tie, first, how, qualifies }) =>
        isCompany(whom) && tie === 'of' && first >= centre.next && how !== 'possessive' && !qualifies && !inParties(whom!),
    );
    if (aimed) give('target', aimed.whom, 'aimed-at');
  }
  const own = cast.get(side)?.[0] ?? (side === 'entity' ? null : cast.get('entity')?.[0]) ?? null;
  if (isOfGroup(article, scene, bond)) return null;
  if (
    (article.lexis.code === 'en' || bond.metric.is.appraised) &&
    sense?.kind === 'verb' &&
    isOfMarket(article.tokens, article.lexis, centre.first)
  )
    return null;
  if (isOfThing(article, scene, bond)) return null;
  if (own) return own;
  if (article.lexis.code === 'en' && isOfNobody(article, scene, bond)) return null;
  if (side === 'entity') {
    const other =
      scene.mentions.find(
        ({ whom, tie, how, qualifies, first }, at) =>
          isCompany(whom) &&
          tie === null &&
          !isGovernedByJoin(article, scene.mentions, at) &&
          how !== 'possessive' &&
          !qualifies &&
          !inParties(whom!) &&
          !scene.terrain.parted(first, centre.first) &&
          article.tokens[first - 1]?.word !== '(' &&
          !(
            article.lexis.code === 'fr' &&
            (article.lexis.says.has(article.tokens[first - 1]?.word ?? '') || isInBrackets(article, first, centre.first))
          ) &&
          !(first > centre.first && article.lexis.code === 'en' && opensClause(article, scene.mentions[at]!)),
      ) ??
      scene.mentions.find(
        ({ whom, tie, tieFirst }) => isCompany(whom) && tie === 'at' && tieFirst - scene.sentence.first < 3 && !inParties(whom!),
      ) ??
      (isOfTrades(bond.metric)
        ? scene.mentions.find((mention) => mention.whom?.kind === 'sector' && !isObject(article, mention, scene.sentence.first))
        : undefined);
    if (other) {
      why.push('nearest-name');
      return other.whom;
    }
  }
  if (side === 'target') {
    const acted = scene.mentions.find(
      ({ whom, tie, how, qualifies, first }) =>
        isCompany(whom) &&
        tie === null &&
        how !== 'possessive' &&
        !qualifies &&
        first < centre.first &&
        !inParties(whom!) &&
        !scene.terrain.parted(first, centre.first),
    );
    if (
      acted &&
      !scene.mentions.some(
        ({ whom, first, tie }) => isCompany(whom) && tie === null && first > acted.first && first < centre.first && !inParties(whom!),
      ) &&
      (cast.has('investor') || cast.has('buyer')) &&
      !(before && bond.metric.is.invested && canPlay(side, before) && !inParties(before))
    ) {
      why.push('acted-on');
      cast.set('target', [acted.whom!]);
      return acted.whom;
    }
  }
  const named = namedWithAct(article, scene, bond);
  if (named && canPlay(side, named) && !inParties(named)) return take(casting, named, 'named-with-act');
  // "fined X 120 million": whom the verb has is somebody, and nobody spoken of before.
  if (
    sense?.kind === 'verb' &&
    sense.reading.object === side &&
    article.lexis.code === 'en' &&
    hasUnknownObject(article, scene, centre.next)
  )
    return null;
  // "Rents went from 2 billion to 3 billion": no deal grows, so it is no deal of whom was spoken of.
  if (bond.metric.deal && article.lexis.code === 'en' && isGrown(article, scene, bond.placed)) return null;
  if (before && canPlay(side, before) && !inParties(before)) return take(casting, before, 'as-before');
  if (isOfNobody(article, scene, bond)) return null;
  if (hasOwnSubject(article, scene, centre.first)) return null;
  // "Nimbus a vendu son activité pour 15 millions": to nobody told.
  if (bond.metric.is.supply && sense?.kind === 'verb' && cast.has('seller')) return null;
  if (
    bond.metric.is.round &&
    article.lexis.code === 'fr' &&
    scene.present?.listed &&
    scene.alsoPresent &&
    isCompany(scene.alsoPresent) &&
    !scene.alsoPresent.listed &&
    !inParties(scene.alsoPresent)
  )
    return take(casting, scene.alsoPresent, 'not-on-the-stock-exchange');
  if (article.lexis.code === 'fr' && isOfOthers(scene, bond, centre.first, inParties)) return null;
  if (
    scene.present &&
    canPlay(side, scene.present) &&
    !inParties(scene.present) &&
    !isOfAnotherStory(scene, bond, side, previous, scene.present) &&
    !isBehind(scene, bond, side)
  )
    return take(casting, scene.present, ...(topicRules(scene, previous, scene.present, inParties) ?? ['spoken-of-before']));
  if (
    (side === 'target' || cast.has('investor') || isBehind(scene, bond, side)) &&
    scene.alsoPresent &&
    isCompany(scene.alsoPresent) &&
    !inParties(scene.alsoPresent) &&
    !scene.mentions.some(({ whom, qualifies }) => isCompany(whom) && !qualifies && !inParties(whom!))
  ) {
    why.push('spoken-of-too');
    if (side === 'target' || cast.has('investor')) cast.set('target', [scene.alsoPresent]);
    return scene.alsoPresent;
  }
  const payer = cast.get('investor')?.[0] ?? cast.get('buyer')?.[0];
  if (payer && isCompany(payer) && bond.metric.is.invested && article.lexis.code === 'en') {
    why.push('target-unsaid');
    return payer;
  }
  // "la friche de l'ancien groupe Nimbus, 2 000 salariés": what once was has no figure of today.
  const any = scene.mentions.find(
    ({ whom, qualifies, tieFirst, first }) =>
      isCompany(whom) &&
      !qualifies &&
      !inParties(whom!) &&
      !article.tokens.slice(tieFirst, first).some(({ word }) => article.lexis.onceOf.has(word)) &&
      // "paid 50 million for the plant that Nimbus built": told of the plant.
      !(article.lexis.code === 'en' && first > centre.next && article.lexis.objectRelatives.has(article.tokens[first - 1]?.word ?? '')),
  );
  return any ? take(casting, any.whom!, 'only-name') : null;
}

/** A name right behind the verb that nobody is known by. */
const hasUnknownObject = ({ tokens, lexis }: Article, { mentions }: Scene, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]!.isNamelike &&
  !lexis.light.has(tokens[at]!.word) &&
  !mentions.some(({ first, next }) => first <= at && at < next);

/** "from 2 billion to 3 billion". */
const isGrown = (article: Article, { figures }: Scene, { hedgeFirst, next }: Placed): boolean => {
  const [from, to] = [article.lexis.changeTo.before(article, hedgeFirst), article.lexis.changeTo.after(article, next)];
  return figures.some((other) => (from !== null && other.next === from.first) || (to !== null && other.hedgeFirst === to.next));
};

function take(casting: Casting, whom: Whom, ...rules: string[]): Whom {
  const { side, cast, why } = casting;
  why.push(...rules);
  if (side !== 'entity') cast.set(side, [whom]);
  return whom;
}
