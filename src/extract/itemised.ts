// "Leurs valorisations : - OpenAI : 500 milliards": items of a list, each a company and its figure, under the word that names them.

import { unitKind } from '../metrics/unit-kind.js';
import type { Article, Placed } from './article.js';
import type { Bond, Unbound } from './bond.js';
import { cuesIn } from './cue.js';
import { isCompany } from './mention.js';
import type { Scene } from './scene.js';
import { Gap } from './word.js';

interface Bound {
  bonds: readonly Bond[];
  unbound: readonly Unbound[];
}

/** The first figure of an item is what the line over the list says, or what the item before was. */
export function itemised(article: Article, scene: Scene, before: Scene | null, said: readonly Bond[], { bonds, unbound }: Bound): Bound {
  const open = unbound.find(({ placed, why }) => why.startsWith('no-metric') && placed.figure.unit !== null && isItem(article, scene, placed));
  if (!before || !open || bonds.some(({ placed }) => placed.first < open.placed.first)) return { bonds, unbound };
  const { placed } = open;
  const last = said.find((bond) => bond.why[0] === 'item' && before.figures.includes(bond.placed) && bond.placed.figure.unit === placed.figure.unit);
  const bond = last ? { ...last, placed } : named(article, before, placed);
  return bond ? { bonds: [bond, ...bonds], unbound: unbound.filter((one) => one !== open) } : { bonds, unbound };
}

/** "- OpenAI : 500 milliards", "Nimbus – 2 milliards (robots)": a line that opens with a name, then a mark, then the figure. */
function isItem({ tokens }: Article, { sentence, mentions }: Scene, { hedgeFirst }: Placed): boolean {
  const [name] = mentions;
  if (!name || !isCompany(name.whom) || (name.how !== 'name' && name.how !== 'stranger') || tokens[sentence.first]!.gap < Gap.line && sentence.first > 0) return false;
  const opening = tokens.slice(sentence.first, name.first);
  return opening.length <= 3 && opening.every(({ kind }) => kind !== 'word') && hedgeFirst - name.next === 1 && separators.has(tokens[name.next]!.word);
}

const separators = new Set([':', '–', '—', '-', '→', '(', ',', '|']);

/** The one noun over the list that can have such a figure. */
function named(article: Article, before: Scene, placed: Placed): Bond | null {
  const { first, next, kind: line } = before.sentence;
  const kind = unitKind(placed.figure.unit!);
  if (kind === null || (line !== 'heading' && article.tokens[next - 1]!.word !== ':')) return null;
  const cues = cuesIn(article, first, next, before.mentions).flatMap((cue) => cue.senses.filter(({ kind: how, metric, reading }) => how === 'noun' && !reading.shy && metric.units.includes(kind)).slice(0, 1));
  const [sense] = cues;
  return sense && new Set(cues.map(({ metric }) => metric)).size === 1 ? { placed, metric: sense.metric, sense, cue: null, score: 4, why: ['item'], others: [], former: false } : null;
}
