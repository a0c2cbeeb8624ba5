// Gives everyone around a figure their part: whom the fact is about, who pays, who receives.

import type { Role } from '../../model/fact.js';
import type { Whom } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';
import { fromWin, fromAct, fromVerb } from './cast-by-act.js';
import { fromFigure, fromNoun } from './cast-by-noun.js';
import { fromTies } from './cast-by-tie.js';
import { fromBefore } from './cast-from-before.js';
import { castingOf, type Casting } from './casting.js';
import { isOfCrowdOfFirms } from './crowd-of-firms.js';
import { pickMain } from './pick-main.js';
import { stakeSold } from './stake-sold.js';
import { chipmakersSell, suppliersSell } from './who-sells.js';

export interface Cast {
  entity: Whom | null;
  parties: readonly { role: Role; whom: Whom }[];
  why: readonly string[];
}

export function assignParts(article: Article, scene: Scene, bond: Bond, before: Whom | null = null, previous: Scene | null = null): Cast {
  const casting = castingOf(article, scene, bond, before, previous);
  const { sense, side, cast, why } = casting;
  fromFigure(casting);
  if (sense?.kind === 'noun') {
    fromWin(casting);
    fromAct(casting);
  }
  if (bond.cue) fromNoun(casting);
  fromVerb(casting);
  fromTies(casting);
  why.push(...stakeSold(casting), ...chipmakersSell(bond, cast));
  const main = isOfCrowdOfFirms(article, scene, bond) ? null : pickMain(casting);
  fromBefore(casting, main);
  const parties = partiesOf(casting);
  return { entity: (side !== 'entity' && cast.get(side)?.[0]) || main, parties, why };
}

function partiesOf(casting: Casting): Cast['parties'] {
  const { article, scene, bond, cast, why } = casting;
  const { roles } = bond.metric;
  why.push(...suppliersSell(article, scene, bond, cast));
  return [...cast].flatMap(([part, held]) =>
    part === 'entity' || !roles.includes(part) ? [] : held.map((whom) => ({ role: part, whom })),
  );
}
