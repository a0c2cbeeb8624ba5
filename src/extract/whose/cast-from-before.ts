// The parts a sentence leaves to whom the text named before: "Elle lui a infligé une amende", "l'accord se chiffre à".

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Whom } from '../mentions/mention.js';
import { canPlay, supplies } from '../mentions/who-can.js';
import { mateOf } from '../scene/beside-act.js';
import type { Scene } from '../scene/scene.js';
import { subjectOf } from '../scene/subject-of.js';
import type { Casting } from './casting.js';
import { makerOf } from './own-of-whom.js';

/** "Elle lui a infligé une amende", "l'accord se chiffre à": the others were named in the sentence before. */
export function fromBefore(casting: Casting, main: Whom | null): void {
  const { article, scene, bond, previous, sense, centre, cast, give, inParties } = casting;
  if (!main) return;
  // "Ils ont recruté 66 % des employés de l'entreprise": who acts is who was spoken of.
  const acts = sense?.kind === 'verb' && sense.reading.object === undefined ? sense.reading.subject : undefined;
  if (
    (acts === 'buyer' || acts === 'investor') &&
    !cast.has(acts) &&
    cast.has('target') &&
    scene.present &&
    keyOf(scene.present) !== keyOf(main) &&
    !subjectOf(article, scene, centre.first)
  )
    give(acts, scene.present, 'actor-before');
  const told = bond.home
    ? [bond.home]
    : [scene, ...(previous && previous.sentence.paragraph === scene.sentence.paragraph ? [previous] : [])];
  const others = told.map(({ mentions }) =>
    mentions.filter(
      ({ whom, how, tieFirst }) =>
        whom !== null && how === 'name' && keyOf(whom) !== keyOf(main) && !article.lexis.accordingTo.before(article, tieFirst),
    ),
  );
  if (!cast.has('seller')) give('seller', makerOf(article, scene, bond)?.whom ?? null, 'whose-chips');
  if (bond.metric.roles.includes('regulator') && !cast.has('regulator'))
    give('regulator', others.flat().find(({ whom }) => canPlay('regulator', whom!))?.whom ?? null, 'regulator-before');
  if (bond.metric.is.supply && !cast.has('seller'))
    give('seller', mateOf(article, scene, subjectOf(article, scene, centre.first))?.whom ?? null, 'with-whom');
  const actor =
    bond.metric.is.supply && cast.has('buyer') && !cast.has('seller')
      ? scene.mentions.find(
          ({ whom, tie, how, qualifies, owns, first }) =>
            isCompany(whom) &&
            tie === null &&
            how !== 'possessive' &&
            !qualifies &&
            !owns &&
            first < centre.first &&
            !inParties(whom!) &&
            supplies(whom!) > supplies(cast.get('buyer')![0]!),
        )
      : undefined;
  if (actor) give('seller', actor.whom, 'supplier-acts');
  const spoken =
    bond.metric.is.supply &&
    cast.has('buyer') &&
    !cast.has('seller') &&
    scene.present &&
    !inParties(scene.present) &&
    (article.lexis.code === 'fr' || isToldIn(told, scene.present)) &&
    supplies(scene.present) > supplies(cast.get('buyer')![0]!)
      ? scene.present
      : null;
  if (spoken && isCompany(spoken)) give('seller', spoken, 'supplier-spoken-of');
  if (!bond.metric.is.supply || cast.has('seller') || (!bond.home && (scene.mentions.length > 0 || sense?.kind !== 'noun'))) return;
  const firms = new Map(
    others
      .flat()
      .filter(({ whom, tie, qualifies }) => isCompany(whom) && tie !== null && !qualifies)
      .map(({ whom }) => [keyOf(whom!), whom!]),
  );
  if (firms.size === 1) give('seller', [...firms.values()][0]!, 'other-party-before');
}

const isToldIn = (scenes: readonly Scene[], whom: Whom): boolean =>
  scenes.some(({ mentions }) => mentions.some((one) => one.whom !== null && keyOf(one.whom) === keyOf(whom)));
