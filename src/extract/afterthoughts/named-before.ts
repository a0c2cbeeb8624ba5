// Figures whose metric the sentence before them names, or the noun that their own sentence opens with.

import { metricById } from '../../metrics/index.js';
import { unitKind } from '../../metrics/unit-kind.js';
import { isCompany } from '../mentions/mention.js';
import { cuesIn } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond, Bound } from '../what/bond.js';
import { refineBond } from '../what/refine-bonds.js';

/** "OpenAI signed a contract. Its amount: 300 billion": the metric was named in the sentence before. */
export function carry(article: Article, scene: Scene, before: Scene | null, said: readonly Bond[], { bonds, unbound }: Bound): Bound {
  if (!before || before.sentence.paragraph !== scene.sentence.paragraph || before.sentence.kind === 'heading') return { bonds, unbound };
  const found: Bond[] = [];
  const left = unbound.filter(({ placed, why }) => {
    if (!why.startsWith('no-metric') || found.length > 0 || bonds.length > 0 || !standsForIt(article, scene, placed)) return true;
    const models = said.filter((one) => before.figures.includes(one.placed) && one.placed.figure.unit === placed.figure.unit);
    // "870 millions de chiffre d'affaires, pour une perte de 150 millions. Elle visait 2 milliards": of which is not said.
    if (new Set(models.map(({ metric }) => metric.id)).size > 1 && !namesAmount(article, scene, placed)) return true;
    const model = models.at(-1);
    const bond = model
      ? { ...model, placed, score: model.score - 2, why: ['named-before'], others: [], home: before }
      : fromBefore(article, before, placed);
    if (bond) found.push(bond);
    return !bond;
  });
  return { bonds: [...bonds, ...found], unbound: left };
}

/** "Le montant de cette levée n'a pas été dévoilé, mais on dit qu'elle se chiffre à": of the noun its own sentence opens with. */
export function sayHere(article: Article, scene: Scene, { bonds, unbound }: Bound): Bound {
  const open =
    article.lexis.code === 'fr' && bonds.length === 0
      ? unbound.find(({ placed, why }) => why.startsWith('no-metric') && standsForIt(article, scene, placed))
      : undefined;
  const bond = open && scene.cues.some(({ next }) => next <= open.placed.hedgeFirst) ? fromBefore(article, scene, open.placed) : null;
  return bond
    ? {
        bonds: [{ ...bond, home: undefined, cue: null, sense: bond.sense?.kind === 'verb' ? null : bond.sense }],
        unbound: unbound.filter((one) => one !== open),
      }
    : { bonds, unbound };
}

/** Less is the price of a share. */
const leastForeseen = 1e6;

/** "Revenue hit 10 billion. OpenAI forecasts 13 billion in 2025": of what was told just before. */
export function foresee(article: Article, scene: Scene, before: Scene | null, said: readonly Bond[], { bonds, unbound }: Bound): Bound {
  // "Son chiffre d'affaires atteint 16 millions, et elle table sur 50 millions en 2026": of the same sentence too.
  const own =
    article.lexis.code === 'fr' ? bonds.filter(({ former, cue, metric }) => !former && cue !== null && metric.timing === 'flow') : [];
  if (own.length === 0 && (!before || before.sentence.paragraph !== scene.sentence.paragraph)) return { bonds, unbound };
  const models = (own.length > 0 ? own : said).filter(
    ({ placed, metric }) =>
      (own.length > 0 || before!.figures.includes(placed)) && placed.figure.kind === 'money' && metric.timing !== 'event',
  );
  const names = new Set(models.map(({ metric }) => (metric.id === 'revenue-run-rate' ? 'revenue' : metric.id)));
  const [name] = names;
  if (names.size !== 1) return { bonds, unbound };
  let last = -1;
  const found = unbound.flatMap(({ placed, why }): Bond[] => {
    const isForeseen =
      scene.moods.some(
        ({ mood, next }) => (mood === 'expected' || mood === 'target') && scene.terrain.between(next, placed.hedgeFirst) < 0.3,
      ) ||
      (last >= 0 && scene.terrain.between(last, placed.hedgeFirst) < 1.6);
    if (
      !why.startsWith('no-metric') ||
      placed.figure.kind !== 'money' ||
      (placed.figure.max ?? placed.figure.min ?? 0) < leastForeseen ||
      !isForeseen
    )
      return [];
    last = placed.next;
    const former = article.lexis.formerly.before(article, placed.hedgeFirst) !== null;
    return [{ placed, metric: metricById(name!)!, sense: null, cue: null, score: 3.5, why: ['foreseen'], others: [], former }];
  });
  return { bonds: [...bonds, ...found], unbound: unbound.filter(({ placed }) => !found.some((one) => one.placed === placed)) };
}

/** "Brookfield investira 20 milliards dans ses centres de données. Amazon dépensera 6 milliards": spent on the same. */
export function spendAgain(article: Article, scene: Scene, before: Scene | null, said: readonly Bond[], { bonds, unbound }: Bound): Bound {
  if (
    article.lexis.code !== 'fr' ||
    before?.sentence.paragraph !== scene.sentence.paragraph ||
    !said.some(({ metric, placed }) => metric.is.building && before.figures.includes(placed))
  )
    return { bonds, unbound };
  const found = unbound.flatMap(({ placed, why }): Bond[] => {
    const cue =
      why.startsWith('no-metric') && placed.figure.kind === 'money'
        ? scene.cues.findLast(({ next }) => next <= placed.hedgeFirst)
        : undefined;
    const sense = cue?.senses.find(({ metric, kind }) => metric.is.building && kind === 'verb');
    return cue && sense ? [{ placed, metric: sense.metric, sense, cue, score: 3, why: ['spent-again'], others: [], former: false }] : [];
  });
  return { bonds: [...bonds, ...found], unbound: unbound.filter(({ placed }) => !found.some((one) => one.placed === placed)) };
}

/** "Revenus de 10 milliards. Cela représente une hausse de 82 % par rapport aux 5,5 milliards": a former level of what was told before. */
export function compare(article: Article, scene: Scene, before: Scene | null, said: readonly Bond[], { bonds, unbound }: Bound): Bound {
  if (
    !before ||
    bonds.length > 0 ||
    unbound.some(({ why }) => why === 'per-share') ||
    before.sentence.paragraph !== scene.sentence.paragraph
  )
    return { bonds, unbound };
  // "À titre de comparaison, OpenAI dépasse 300 milliards".
  const opens =
    article.lexis.code === 'fr' &&
    [0, 1, 2, 3].some((at) => article.lexis.comparisons.has(article.tokens[scene.sentence.first + at]?.word ?? ''));
  const found = unbound.flatMap(({ placed, why }): Bond[] => {
    if (
      !why.startsWith('no-metric') ||
      (!article.lexis.formerly.before(article, placed.hedgeFirst) &&
        !(opens && scene.mentions.some(({ whom, tie, next }) => isCompany(whom) && tie === null && next <= placed.hedgeFirst)))
    )
      return [];
    const model = said.filter((one) => before.figures.includes(one.placed) && one.placed.figure.unit === placed.figure.unit).at(-1);
    return !model
      ? []
      : opens
        ? [{ ...model, placed, cue: null, sense: null, score: model.score - 1, why: ['named-before'], others: [] }]
        : [{ ...model, placed, score: model.score - 1, why: ['former-level', 'named-before'], former: true, home: before }];
  });
  return { bonds: found, unbound: unbound.filter(({ placed }) => !found.some((one) => one.placed === placed)) };
}

/** "Windsurf had 250 employees. Inflection had 70": as many of the same. */
export function countAgain(
  { tokens, lexis, text }: Article,
  scene: Scene,
  before: Scene | null,
  said: readonly Bond[],
  { bonds, unbound }: Bound,
): Bound {
  const open = unbound.filter(
    ({ placed: { figure }, why }) =>
      why.startsWith('no-metric') && (figure.unit === null || figure.unit === 'people') && figure.noun === null,
  );
  if (
    !before ||
    bonds.length > 0 ||
    open.length !== 1 ||
    before.sentence.paragraph !== scene.sentence.paragraph ||
    !(scene.mentions.some(({ whom, tie }) => isCompany(whom) && tie === null) || isTheyAre(tokens, lexis, scene, open[0]!.placed))
  )
    return { bonds, unbound };
  const { placed } = open[0]!;
  const models = said.filter((one) => before.figures.includes(one.placed) && one.placed.figure.unit === 'people');
  const after = tokens[placed.next];
  if (
    new Set(models.map(({ metric }) => metric.id)).size !== 1 ||
    lexis.links.before({ text, tokens }, placed.hedgeFirst) === null ||
    (after && after.kind !== 'mark' && placed.next < scene.sentence.next && !lexis.ties.after({ text, tokens }, placed.next))
  )
    return { bonds, unbound };
  const bond: Bond = { ...models[0]!, placed, cue: null, sense: null, score: models[0]!.score - 2, why: ['named-before'], others: [] };
  return { bonds: [bond], unbound: unbound.filter((one) => one !== open[0]) };
}

/** "Un an plus tard, ils sont environ 250.", but not "ils sont 35 à travailler à Londres". */
const isTheyAre = (tokens: Article['tokens'], lexis: Article['lexis'], { sentence }: Scene, { hedgeFirst, next }: Placed): boolean =>
  tokens.slice(sentence.first, hedgeFirst).some(({ word }) => lexis.backReferences.has(word)) &&
  (next >= sentence.next || tokens[next]!.kind === 'mark');

/** "Asked how much Meta would invest, … He said “at least 600 billion”": the question names what the answer counts. */
export function answer(article: Article, scene: Scene, before: Scene | null, { bonds, unbound }: Bound): Bound {
  const open = unbound.filter(({ placed, why }) => why.startsWith('no-metric') && placed.figure.unit !== null);
  const asked =
    before && bonds.length === 0 && open.length === 1 && before.sentence.paragraph === scene.sentence.paragraph
      ? questionIn(article, before)
      : -1;
  if (!before || asked < 0) return { bonds, unbound };
  const { placed } = open[0]!;
  const kind = unitKind(placed.figure.unit!);
  for (const cue of kind === null ? [] : cuesIn(article, asked, before.sentence.next, before.mentions)) {
    const sense = cue.senses.find(({ metric }) => metric.units.includes(kind!));
    if (!sense) continue;
    const bond: Bond = { placed, metric: sense.metric, sense, cue, score: 3.5, why: ['answer'], others: [], former: false, home: before };
    return { bonds: [refineBond(article, before, bond)], unbound: unbound.filter((one) => one !== open[0]) };
  }
  return { bonds, unbound };
}

/** Where a sentence asks "how much". */
function questionIn({ tokens, lexis }: Article, { sentence }: Scene): number {
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const { word } = tokens[at]!;
    if (lexis.howMany.has(word) || (lexis.hows.has(word) && lexis.muches.has(tokens[at + 1]?.word ?? ''))) return at + 1;
  }
  return -1;
}

/** "Its amount", "il se chiffre à", "the deal is worth". */
function standsForIt({ tokens, lexis, text }: Article, { sentence, cues }: Scene, { hedgeFirst, first }: Placed): boolean {
  // "Amazon a confirmé qu'il dépenserait 6 milliards": what somebody does stands for nothing.
  const isDeed = (at: number): boolean =>
    lexis.code === 'fr' &&
    cues.some((cue) => cue.first === at && cue.senses.some(({ metric, kind }) => kind === 'verb' && metric.id === 'cash-burn'));
  const from = Math.max(sentence.first, hedgeFirst - 10);
  if (
    lexis.addedForms.has(tokens[hedgeFirst - 1]?.word ?? '') &&
    tokens.slice(from, hedgeFirst).some(({ word }) => lexis.reflexives.has(word))
  )
    return true;
  let amount = false;
  // "elle dépasse les 10 milliards": the verb is the hedge.
  for (let at = from; at < first; at += 1) {
    if (lexis.amounts.has(tokens[at]!.word)) amount = true;
    if (amount && (tokens[at]!.word === ':' || (lexis.links.after({ text, tokens }, at) && !isDeed(at)))) return true;
  }
  return false;
}

/** "Ce montant", "its price": a word of amount, no pronoun. */
const namesAmount = ({ tokens, lexis }: Article, { sentence }: Scene, { hedgeFirst }: Placed): boolean =>
  tokens
    .slice(Math.max(sentence.first, hedgeFirst - 10), hedgeFirst)
    .some(({ word }) => lexis.amounts.has(word) && !lexis.amountPronouns.has(word));

function fromBefore(article: Article, before: Scene, placed: Placed): Bond | null {
  const kind = placed.figure.unit === null ? null : unitKind(placed.figure.unit);
  if (kind === null) return null;
  const cues = before.cues.length > 0 ? before.cues : cuesIn(article, before.sentence.first, before.sentence.next, before.mentions);
  for (const cue of cues) {
    const sense = cue.senses.find(
      ({ metric, reading, kind: how }) =>
        !reading.shy && (how === 'noun' || (metric.deal && reading.object === 'target')) && metric.units.includes(kind),
    );
    if (sense)
      return { placed, metric: sense.metric, sense, cue, score: 3.5, why: ['named-before'], others: [], former: false, home: before };
  }
  return null;
}
