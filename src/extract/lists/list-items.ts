// Items of a list: each begins anew, and what the line above the list names is told in all of them.

import { unitKind } from '../../metrics/unit-kind.js';
import { isCompany } from '../mentions/mention.js';
import { cuesIn } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { opensItem } from '../text/sentences.js';
import { Gap } from '../text/word.js';
import type { Bond, Unbound } from '../what/bond.js';

/** A heading, a line that ends with a colon, or a few words on a line of their own. */
export const leadsList = ({ tokens }: Article, { sentence: { kind, first, next } }: Scene): boolean =>
  kind === 'heading' ||
  tokens[next - 1]!.word === ':' ||
  (next - first <= 8 &&
    tokens[next - 1]!.kind === 'word' &&
    (first === 0 || tokens[first]!.gap >= Gap.line) &&
    (tokens[next]?.gap ?? 0) >= Gap.line &&
    !opensItem(tokens, first));

/** "Levées de fonds" above "Lovable : 330 millions de dollars": the item's first figure without a word of its own. */
export function underLead(
  article: Article,
  { sentence, figures, mentions, times }: Scene,
  lead: Scene | null,
  { bonds, unbound }: { bonds: readonly Bond[]; unbound: readonly Unbound[] },
): { bonds: readonly Bond[]; unbound: readonly Unbound[] } {
  const open = unbound.find(({ placed, why }) => why.startsWith('no-metric') && placed === figures[0] && placed.figure.unit !== null);
  if (
    !lead ||
    !open ||
    !opensItem(article.tokens, sentence.first) ||
    (!mentions.some(({ whom, tie, first }) => isCompany(whom) && tie === null && first - sentence.first <= 3) &&
      !times.some(({ first, next }) => first - sentence.first <= 2 && article.tokens[next]?.word === ':'))
  )
    return { bonds, unbound };
  const kind = unitKind(open.placed.figure.unit!);
  for (const cue of cuesIn(article, lead.sentence.first, lead.sentence.next, lead.mentions)) {
    const sense = cue.senses.find(
      ({ metric, reading, kind: how }) => how === 'noun' && !reading.shy && kind !== null && metric.units.includes(kind),
    );
    if (!sense || bonds.some(({ metric }) => metric === sense.metric)) continue;
    const bond: Bond = {
      placed: open.placed,
      metric: sense.metric,
      sense,
      cue: null,
      score: 5,
      why: ['under-lead'],
      others: [],
      former: false,
    };
    return { bonds: [bond, ...bonds], unbound: unbound.filter((one) => one !== open) };
  }
  return { bonds, unbound };
}
