// A growth that its two amounts do not give: "from $2bn to $3bn, up 80%".

import type { Figure } from '../model/figure.js';
import { figuresOf, halfOf, wordsOf, type DraftRead, type Fault } from './draft-read.js';
import { sayAmount } from './tell.js';

const before =
  /(?:\bfrom|\bcompared (?:with|to)|\bversus|\bvs\.?|\bagainst|\bafter|\bde|d[’']|\bcontre|\baprès|\bcomparé à|\bpar rapport à)\s*(?:environ |about |près de |nearly |more than |plus de |only |seulement |just )?$/i;
const up =
  /\b(?:up|rose|rise|rises|rising|grew|grow|growth|increase[ds]?|jumped|climbed|surged|soared|gained|hausse|progress[a-zà-ÿœ]*|augment[a-zà-ÿœ]*|croissance|bond[a-zà-ÿœ]*|grimp[a-zà-ÿœ]*|croî[a-zà-ÿœ]*|gagn[a-zà-ÿœ]*)\b/i;
const down =
  /\b(?:down|fell|fall|falls|falling|dropped|drop|declined?|decreased?|shrank|plunged|lost|baiss[a-zà-ÿœ]*|recul[a-zà-ÿœ]*|chut[a-zà-ÿœ]*|diminu[a-zà-ÿœ]*|repli|perdu)\b/i;

const times: readonly { words: RegExp; by: number }[] = [
  { words: /\b(?:doubled|doubling|doubl[ée]e?s?|a doublé)\b/i, by: 2 },
  { words: /\b(?:tripled|tripling|tripl[ée]e?s?)\b/i, by: 3 },
  { words: /\b(?:quadrupled|quadrupl[ée]e?s?)\b/i, by: 4 },
];

/** "more than doubled", "plus que doublé". */
const beyond = /\b(?:more than|over|plus (?:que|de))\s*$/i;

export const growthThatFails = (read: DraftRead): Fault[] =>
  read.scenes.flatMap((scene) => {
    const figures = figuresOf(scene);
    const percents = figures.filter(({ unit }) => unit === 'percent');
    const amounts = withSharedScale(figures.filter(({ unit, min, max }) => unit !== 'percent' && min !== null && min === max && min > 0));
    if (amounts.length !== 2 || percents.length > 1 || amounts[0]!.unit !== amounts[1]!.unit) return [];
    const ends = endsOf(read, amounts as [Figure, Figure]);
    if (!ends) return [];
    const words = wordsOf(read, scene);
    const [percent] = percents;
    return percent ? wrongPercent(read, ends, percent, words) : wrongMultiple(ends, words);
  });

/** "de 2 à 3 milliards d'euros": the scale of the second is the first's too. */
function withSharedScale(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    if (figure.unit !== null) return [figure];
    const digits = Number(/^[^\d]*(\d+(?:[.,]\d+)?)/.exec(next?.text ?? '')?.[1]?.replace(',', '.'));
    if (!next || next.unit === null || next.start - figure.end > 4 || !(digits > 0) || figure.min! >= 1000) return [];
    const scale = next.min! / digits;
    return [{ ...figure, min: figure.min! * scale, max: figure.max! * scale, unit: next.unit, precision: (figure.precision ?? 1) * scale }];
  });
}

interface Ends {
  old: Figure;
  new: Figure;
}

/** Which amount was before: the one behind "from", "against". */
function endsOf({ prose }: DraftRead, [one, other]: [Figure, Figure]): Ends | null {
  const isBefore = ({ hedgeStart }: Figure): boolean => before.test(prose.slice(Math.max(0, hedgeStart - 30), hedgeStart));
  const [first, second] = [isBefore(one), isBefore(other)];
  // "de 2 à 3 milliards": the French "de" is everywhere, so what follows must say "à".
  if (first && /^\s*(?:[a-zà-ÿœ’' ]{0,30}\s)?(?:to|à)\s/i.test(prose.slice(one.end, other.hedgeStart + 1))) return { old: one, new: other };
  if (second && !/\b(?:de|d[’'])\s*$/i.test(prose.slice(Math.max(0, other.hedgeStart - 8), other.hedgeStart)))
    return { old: other, new: one };
  return null;
}

function wrongPercent({ tongue }: DraftRead, ends: Ends, percent: Figure, words: string): Fault[] {
  const said = percent.min ?? percent.max;
  const [isUp, isDown] = [up.test(words), down.test(words)];
  if (said === null || isUp === isDown) return [];
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

function wrongMultiple(ends: Ends, words: string): Fault[] {
  const said = times.find((one) => one.words.test(words));
  if (!said) return [];
  const isOpen = beyond.test(words.slice(0, words.search(said.words)));
  const [low, high] = [growth(ends, -1), growth(ends, 1)].map((one) => one / 100 + 1) as [number, number];
  if (high >= said.by * 0.9 && (isOpen || low <= said.by * 1.25)) return [];
  return [
    {
      start: ends.new.start,
      end: ends.new.end,
      slip: 'growth',
      reason: `the two amounts give ${Number(((low + high) / 2).toPrecision(3))} times, not ${said.by}`,
      suggestion: null,
    },
  ];
}

const round = (amount: number): number => (Math.abs(amount) >= 10 ? Math.round(amount) : Number(amount.toPrecision(2)));
