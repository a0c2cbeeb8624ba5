// A growth that its two amounts do not give: "from $2bn to $3bn, up 80%".

import type { Placed } from '../../extract/text/article.js';
import type { Figure } from '../../model/figure.js';
import { figuresOf, halfOf, type DraftRead, type Fault } from '../draft/draft-read.js';
import { sayAmount } from '../draft/tell.js';
import { phraseIn } from '../sentence/stand.js';
import { doubtWordsOf, type DoubtWords } from '../words/doubt-words.js';

export const growthThatFails = (read: DraftRead): Fault[] => {
  const words = doubtWordsOf(read.article.language);
  return read.scenes.flatMap((scene) => {
    const percents = figuresOf(scene).filter(({ unit }) => unit === 'percent');
    const amounts = withSharedScale(
      scene.figures.filter(({ figure: { unit, min, max } }) => unit !== 'percent' && min !== null && min === max && min > 0),
    );
    if (amounts.length !== 2 || percents.length > 1 || amounts[0]!.figure.unit !== amounts[1]!.figure.unit) return [];
    const ends = endsOf(read, amounts as [Placed, Placed], words);
    if (!ends) return [];
    const { first, next } = scene.sentence;
    const [percent] = percents;
    if (!percent) return wrongMultiple(read, ends, words, first, next);
    const [isUp, isDown] = [
      [words.rises, words.upwards],
      [words.falls, words.downwards],
    ].map((tables) => tables.some((table) => phraseIn(read, table, first, next) !== null)) as [boolean, boolean];
    return isUp === isDown ? [] : wrongPercent(read, ends, percent, isDown);
  });
};

/** "de 2 à 3 milliards d'euros": the scale of the second is the first's too. */
function withSharedScale(figures: readonly Placed[]): Placed[] {
  return figures.flatMap((placed, index) => {
    const { figure } = placed;
    const next = figures[index + 1]?.figure;
    if (figure.unit !== null) return [placed];
    const digits = Number(/^[^\d]*(\d+(?:[.,]\d+)?)/.exec(next?.text ?? '')?.[1]?.replace(',', '.'));
    if (!next || next.unit === null || next.start - figure.end > 4 || !(digits > 0) || figure.min! >= 1000) return [];
    const scale = next.min! / digits;
    const [min, max, precision] = [figure.min! * scale, figure.max! * scale, (figure.precision ?? 1) * scale];
    return [{ ...placed, figure: { ...figure, min, max, precision, unit: next.unit } }];
  });
}

interface Ends {
  old: Figure;
  new: Figure;
}

/** Which amount was before: the one behind "from", "against". */
function endsOf({ article }: DraftRead, [one, other]: [Placed, Placed], words: DoubtWords): Ends | null {
  const { tokens } = article;
  const isBefore = ({ hedgeFirst }: Placed): boolean => words.comparedWith.before(article, hedgeFirst) !== null;
  // "de 2 à 3 milliards": the French "de" is everywhere, so what follows must say "à".
  if (isBefore(one) || words.startingFrom.before(article, one.hedgeFirst)) {
    const between = tokens.slice(one.next, other.hedgeFirst);
    const to = between.findIndex(({ word }) => words.goingTo.has(word));
    if (to >= 0 && between.slice(0, to).every(({ kind }) => kind === 'word')) return { old: one.figure, new: other.figure };
  }
  return isBefore(other) ? { old: other.figure, new: one.figure } : null;
}

function wrongPercent({ tongue }: DraftRead, ends: Ends, percent: Figure, isDown: boolean): Fault[] {
  const said = percent.min ?? percent.max;
  if (said === null) return [];
  const sign = isDown ? -1 : 1;
  const [low, high] = [growth(ends, -1), growth(ends, 1)].map((one) => one * sign).sort((a, b) => a - b) as [number, number];
  const slack = Math.max(halfOf(percent), 0.5) + (percent.hedge === 'exact' ? 0.5 : Math.abs(said) * 0.1);
  const isOpen =
    percent.hedge === 'over' || percent.hedge === 'at-least'
      ? high >= said - slack
      : percent.hedge === 'nearly' || percent.hedge === 'under' || percent.hedge === 'up-to'
        ? low <= said + slack
        : said >= low - slack && said <= high + slack;
  if (isOpen) return [];
  const real = growth(ends, 0) * sign;
  return [
    {
      start: percent.start,
      end: percent.end,
      slip: 'growth',
      reason: `the two amounts give ${real < 0 ? (isDown ? 'a rise' : 'a fall') : isDown ? 'a fall' : 'a rise'} of ${round(Math.abs(real))} percent, not ${round(said)}`,
      suggestion: real > 0 ? sayAmount({ min: round(real), max: round(real), unit: 'percent', hedge: 'exact' }, tongue) : null,
    },
  ];
}

/** In percent; `side` takes the printed digits to their far ends, but no round billion to half a billion more. */
const growth = ({ old, new: now }: Ends, side: -1 | 0 | 1): number =>
  ((now.min! + side * reachOf(now)) / (old.min! - side * reachOf(old)) - 1) * 100;

const reachOf = (figure: Figure): number => Math.min(halfOf(figure), figure.min! * 0.04);

function wrongMultiple({ article }: DraftRead, ends: Ends, words: DoubtWords, first: number, next: number): Fault[] {
  let at = first;
  while (at < next && !words.multiplied.has(article.tokens[at]!.word)) at += 1;
  const by = at < next ? words.multiplied.get(article.tokens[at]!.word)! : null;
  if (by === null) return [];
  const isOpen = words.beyond.before(article, at) !== null;
  const [low, high] = [growth(ends, -1), growth(ends, 1)].map((one) => one / 100 + 1) as [number, number];
  if (high >= by * 0.9 && (isOpen || low <= by * 1.25)) return [];
  return [
    {
      start: ends.new.start,
      end: ends.new.end,
      slip: 'growth',
      reason: `the two amounts give ${Number((growth(ends, 0) / 100 + 1).toPrecision(3))} times, not ${by}`,
      suggestion: null,
    },
  ];
}

const round = (amount: number): number => (Math.abs(amount) >= 10 ? Math.round(amount) : Number(amount.toPrecision(2)));
