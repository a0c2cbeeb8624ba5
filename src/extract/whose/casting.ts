// A figure whose parts are being given: what stands around it, and who has which part so far.

import type { Part, Tie } from '../../metrics/reading.js';
import { keyOf } from '../mentions/key-of.js';
import type { Whom } from '../mentions/mention.js';
import { canPlay } from '../mentions/who-can.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';
import { frameOf } from './frame-of.js';

export interface Casting {
  article: Article;
  scene: Scene;
  bond: Bond;
  /** Whom the figure before was about. */
  before: Whom | null;
  /** The sentence before. */
  previous: Scene | null;
  cue: Bond['cue'];
  sense: ReturnType<typeof frameOf>;
  /** The word that names the figure, or the figure itself. */
  centre: { first: number; next: number };
  /** The part of whom the fact is about. */
  side: Part;
  /** The parts of the names tied to the word. */
  parts: Partial<Record<Tie | 'owner', Part>>;
  cast: Map<Part, Whom[]>;
  why: string[];
  /** Gives a part to somebody who can play it and has none yet. */
  give: (part: Part | undefined, whom: Whom | null, rule: string) => void;
  /** Has a part other than that of whom the fact is about. */
  inParties: (whom: Whom) => boolean;
}

/** Nobody has a part yet. */
export function castingOf(article: Article, scene: Scene, bond: Bond, before: Whom | null, previous: Scene | null): Casting {
  const cast = new Map<Part, Whom[]>();
  const why: string[] = [];
  const give = (part: Part | undefined, whom: Whom | null, rule: string): void => {
    if (!part || !whom || !canPlay(part, whom)) return;
    if ([...cast.values()].some((held) => held.some((other) => keyOf(other) === keyOf(whom)))) return;
    const held = cast.get(part) ?? [];
    if (part === 'entity' && held.length > 0) return;
    cast.set(part, [...held, whom]);
    why.push(rule);
  };
  const { cue } = bond;
  const sense = frameOf(bond);
  const centre = cue ?? bond.placed;
  const side = bond.metric.side ?? 'entity';
  const parts = sense?.reading.parts ?? {
    owner: 'entity',
    of: 'entity',
    for: 'entity',
    at: 'entity',
    ...(bond.metric.is.custom && { from: 'customer' }),
  };
  const inParties = (whom: Whom): boolean =>
    [...cast].some(([part, held]) => part !== 'entity' && held.some((other) => keyOf(other) === keyOf(whom)));
  return { article, scene, bond, before, previous, cue, sense, centre, side, parts, cast, why, give, inParties };
}
