// Bare numbers after a count of people: they count people too.

import type { Article, Placed } from './article.js';

/** Fewer than these are counted with their noun. */
const fewestBare = 10;

/** "35,900 employees at the end of 2024, 41,300 two years before": a bare number counts the people of the one before. */
export function lendPeople(lines: Article): Article {
  let [sentence, lender] = [0, -1];
  const figures = lines.figures.map((placed) => {
    while (sentence + 1 < lines.sentences.length && lines.sentences[sentence + 1]!.first <= placed.first) sentence += 1;
    const { figure } = placed;
    if (figure.unit === 'people') lender = sentence;
    else if (figure.kind === 'count' && figure.unit !== null) lender = -1;
    const isNear = lender >= 0 && sentence - lender <= 1 && lines.sentences[sentence]!.paragraph === lines.sentences[lender]!.paragraph;
    if (!isNear || figure.kind !== 'number' || !isBareCount(lines, placed)) return placed;
    lender = sentence;
    return { ...placed, figure: { ...figure, kind: 'count' as const, unit: 'people' } };
  });
  return { ...lines, figures };
}

/** A whole number with nothing behind it that it could count. */
function isBareCount({ text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>, { figure, hedgeFirst, next }: Placed): boolean {
  const amount = figure.min ?? figure.max ?? 0;
  const isYear = /^(?:19|20)\d\d$/.test(figure.text);
  const before = tokens[hedgeFirst - 1];
  const after = tokens[next];
  return (
    figure.unit === null &&
    figure.noun === null &&
    amount >= fewestBare &&
    Number.isInteger(amount) &&
    !isYear &&
    !(before?.kind === 'mark' && '#$€£-/'.includes(before.word)) &&
    (after === undefined ||
      (after.kind === 'mark' ? !'-/%°'.includes(after.word) : false) ||
      lexis.ties.after({ text, tokens }, next) !== null ||
      [lexis.joins, lexis.last, lexis.articles, lexis.relatives, lexis.pastCounts].some((set) => set.has(after.word)))
  );
}
