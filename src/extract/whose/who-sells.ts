// Who sells and who buys, where it is the trades of the two that tell.

import type { Part } from '../../metrics/reading.js';
import type { Mention, Whom } from '../mentions/mention.js';
import { supplies } from '../mentions/who-can.js';
import type { Scene } from '../scene/scene.js';
import { isJoined } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';

/** "CoreWeave extended its contract with OpenAI": the one whose trade it is sells. Changes the cast, and says why. */
export function suppliersSell(article: Article, { mentions }: Scene, { metric, sense, cue }: Bond, cast: Map<Part, Whom[]>): string[] {
  const { tokens, lexis } = article;
  const [buyer] = cast.get('buyer') ?? [];
  const [seller] = cast.get('seller') ?? [];
  if (!metric.is.supply || (sense?.kind === 'verb' && !lexis.signs.has(tokens[cue!.first]!.word))) return [];
  // "Palantir signed a contract with the US Army".
  if (seller?.kind === 'government' && buyer && buyer.kind !== 'government') {
    cast.set('buyer', [seller]);
    cast.set('seller', [buyer]);
    return ['state-buys'];
  }
  if (!buyer || !supplies(buyer) || seller?.sector === 'investor' || (seller ? supplies(seller) >= supplies(buyer) : true)) return [];
  cast.set('buyer', [seller!]);
  cast.set('seller', [buyer]);
  return isMutual(article, mentions, buyer, seller!) ? ['supplier-sells', 'mutual'] : ['supplier-sells'];
}

/** "OpenAI and Oracle signed", "extended its contract with OpenAI": the words take no side. */
function isMutual(article: Article, mentions: readonly Mention[], one: Whom, other: Whom): boolean {
  const named = mentions.filter(({ whom, how }) => how === 'name' && (whom?.id === one.id || whom?.id === other.id));
  const [first, second] = named;
  return named.some(({ tie }) => tie === 'with') || (second !== undefined && isJoined(article, first!.next, second.first));
}

/** "Nvidia ships 18,000 chips to Humain": who makes chips sells them. Changes the cast, and says why. */
export function chipmakersSell({ metric, sense }: Bond, cast: Map<Part, Whom[]>): string[] {
  const named = metric.is.goods ? (cast.get('buyer') ?? []) : [];
  const makers = named.filter((whom) => supplies(whom) === 3);
  const others = named.filter((whom) => supplies(whom) !== 3);
  if (makers.length === 0 || (others.length === 0 && sense?.kind !== 'verb')) return [];
  cast.delete('buyer');
  if (others.length > 0) cast.set('buyer', others);
  cast.set('seller', makers);
  cast.set('entity', [others[0] ?? makers[0]!]);
  return ['chipmaker-sells'];
}
