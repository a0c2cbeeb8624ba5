// Gives a bare large amount the currency that its paragraph established: "700 millions de dollars … 2,8 milliards".

import type { Figure } from '../model/figure.js';

/** A paragraph that last counted millions of people goes on about people: "4 millions d’abonnés … la barre des 4 millions". */
const large = 1e6;

/** No talk of people goes on with more: "700 millions d'utilisateurs, 300 milliards de valorisation". */
const mostPeople = 2e9;

/** How many figures ahead a currency may stand: "115 milliards – … 30 milliards de dollars". */
const lookAhead = 3;

export function implyCurrency(figures: readonly Figure[], text: string): Figure[] {
  const usual = usualCurrency(figures);
  if (usual === null || !figures.some(isAmount)) return [...figures];
  const breaks = paragraphBreaks(text);
  const paragraphs = figures.map((figure) => breaks(figure.start));
  let topic: number | null = null;
  let told: string | null = null;
  const near = { unit: usual, paragraph: -1 };
  return figures.map((figure, index) => {
    if (topic !== null && paragraphs[topic] !== paragraphs[index]) topic = null;
    if (!isAmount(figure)) {
      if (figure.kind === 'money') Object.assign(near, { unit: figure.unit, paragraph: paragraphs[index]! });
      if (isTopic(figure) && !isConversion(figure, figures[index - 1], text)) {
        topic = index;
        if (figure.kind === 'money') told = figure.unit;
      }
      return figure;
    }
    const model = topic === null ? moneyAhead(figures, paragraphs, index) : figures[topic]!;
    if (model && model.kind !== 'money' && Math.abs(figure.max ?? figure.min ?? 0) < mostPeople) return figure;
    // "Après les 105 millions levés en juin, … 2 milliards de dollars", in a text that counts in euros: another clause, another currency.
    const known = model?.kind === 'money' ? model : null;
    const unit = known && told === usual && text.slice(figure.end, known.start).includes(',') ? told : known?.unit;
    // "50 000 euros d'amende. En mai, elle avait infligé 325 millions": however small.
    const small = near.paragraph === paragraphs[index] ? near.unit : usual;
    return { ...figure, kind: 'money', unit: unit ?? small, implied: true, readers: [...figure.readers, 'implied-currency'] };
  });
}

const isAmount = ({ readers }: Figure): boolean => readers[0] === 'amount';

const isTopic = ({ kind, unit, min, max }: Figure): boolean =>
  (kind === 'money' || unit === 'people') && Math.abs(max ?? min ?? 0) >= large;

/** In "13 milliards de dollars (11,2 milliards d'euros)" the talk goes on in dollars. */
const isConversion = ({ unit, hedgeStart }: Figure, previous: Figure | undefined, text: string): boolean =>
  previous?.kind === 'money' && previous.unit !== unit && text[hedgeStart - 1] === '(';

function moneyAhead(figures: readonly Figure[], paragraphs: readonly number[], from: number): Figure | null {
  const ahead = figures.slice(from + 1, from + 1 + lookAhead).filter((_, index) => paragraphs[from + 1 + index] === paragraphs[from]);
  return ahead.find(isTopic) ?? null;
}

/** The currency of most large amounts in the text, the first of several. */
function usualCurrency(figures: readonly Figure[]): string | null {
  const counts = new Map<string, number>();
  for (const figure of figures)
    if (figure.kind === 'money' && isTopic(figure)) counts.set(figure.unit!, (counts.get(figure.unit!) ?? 0) + 1);
  let usual: string | null = null;
  for (const [unit, count] of counts) if (usual === null || count > counts.get(usual)!) usual = unit;
  return usual;
}

/** Numbers the paragraphs: a blank line ends one, and so does a line that ends a sentence. Ask in rising order. */
function paragraphBreaks(text: string): (offset: number) => number {
  const ends = /[.!?…:;»”")\]][ \t]*\r?\n|\n[ \t]*\r?\n|\u2029/g;
  let paragraph = 0;
  let end = ends.exec(text);
  return (offset) => {
    while (end && end.index < offset) {
      paragraph += 1;
      end = ends.exec(text);
    }
    return paragraph;
  };
}
