// What a figure may amount to that does not say all of it: "they were 5,500", "and has yet to pay 22.5".

import type { Scene } from '../../extract/scene/scene.js';
import type { Article, Placed } from '../../extract/text/article.js';
import type { Figure } from '../../model/figure.js';

export function amountsOf({ figure, first }: Placed, scene: Scene, before: Scene | null): Figure[] {
  const { unit, min, max, kind, implied, noun, precision } = figure;
  if (min === null && max === null) return [];
  const asPeople: Figure = { ...figure, unit: 'people' };
  if (unit !== null) return implied ? [figure, asPeople] : [figure];
  if (kind !== 'number' && (kind !== 'count' || (max ?? min)! < 1e6)) return [];
  const counted = modelOf({ first }, scene, before)?.figure;
  const model = figuresBefore({ first }, scene, before).findLast((one) => one.figure.kind === 'money');
  const scale = scaleOf(model?.figure ?? null);
  const by = (amount: number | null): number | null => (amount === null ? null : Number((amount * scale).toPrecision(12)));
  const asMoney: Figure | null = model ? { ...figure, kind: 'money', unit: model.figure.unit } : null;
  // "Dont 12 milliards de capacités dédiées".
  if (kind === 'count') return asMoney ? [asMoney] : [];
  if (noun !== null) return [];
  // "104 000 processeurs … elle en déploiera 23 000".
  if (counted?.noun && counted.unit !== null) return [{ ...figure, unit: counted.unit, noun: counted.noun }];
  return asMoney && scale > 1 && (max ?? min)! < 1000
    ? [asPeople, { ...asMoney, min: by(min), max: by(max), precision: by(precision) }]
    : [asPeople];
}

const figuresBefore = ({ first }: Pick<Placed, 'first'>, scene: Scene, before: Scene | null): Placed[] =>
  [...(before?.figures ?? []), ...scene.figures].filter((one) => one.next <= first);

/** The last figure before it. */
export const modelOf = (placed: Pick<Placed, 'first'>, scene: Scene, before: Scene | null): Placed | undefined =>
  figuresBefore(placed, scene, before).at(-1);

const scaleOf = (model: Figure | null): number => [1e9, 1e6].find((scale) => (model?.min ?? model?.max ?? 0) >= scale) ?? 1;

/** "They came to", "Elle s'élevait à": what speaks is what the sentence before told of. */
export function isAmountSpeaking({ tokens, lexis }: Article, { sentence }: Scene): boolean {
  let at = sentence.first;
  while (at + 2 < sentence.next && tokens[at]!.kind === 'mark') at += 1;
  const { word } = tokens[at]!;
  return lexis.they.has(word) || (lexis.amountPronouns.has(word) && lexis.reflexives.has(tokens[at + 1]!.word));
}
