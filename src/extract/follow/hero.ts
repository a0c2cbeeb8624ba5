// Whom an article is about, by how often it names them, or by whom it names first.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';

/** "Le géant suédois vient de publier…", named only later: the company the whole article is about. */
export function heroOf(found: readonly Mention[]): Whom | null {
  const named = new Map<string, { whom: Whom; times: number }>();
  for (const { whom, how } of found) {
    if (!whom || !isCompany(whom) || whom.sector === 'investor' || (how !== 'name' && how !== 'stranger')) continue;
    const entry = named.get(keyOf(whom)) ?? { whom, times: 0 };
    entry.times += 1;
    named.set(keyOf(whom), entry);
  }
  const [first, second] = [...named.values()].sort((a, b) => b.times - a.times);
  return first && first.times >= 2 && first.times > (second?.times ?? 0) ? first.whom : null;
}

/** A wire without a heading: whom alone its first sentence names. */
export function onlyNamed(here: readonly Mention[]): string | null {
  const keys = new Set(
    here.flatMap(({ whom, how, tie }) => (isCompany(whom) && tie === null && (how === 'name' || how === 'stranger') ? [keyOf(whom!)] : [])),
  );
  return keys.size === 1 ? [...keys][0]! : null;
}
