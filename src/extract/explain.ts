// Tells how each sentence with a figure was read, so that a wrong fact leads to the rule to mend.

import type { ReadArticle } from './extract-facts.js';

/** Lines of plain text. */
export function explain({ article: { text, tokens }, scenes, candidates, leftOut }: ReadArticle): string[] {
  const words = (first: number, next: number): string => text.slice(tokens[first]!.start, tokens[next - 1]!.end).replace(/\s+/g, ' ');
  return scenes.flatMap(({ sentence, mentions, figures, cues, moods, times }) => {
    const start = tokens[sentence.first]!.start;
    const end = tokens[sentence.next - 1]!.end;
    const made = candidates.filter((one) => one.start >= start && one.end <= end);
    if (figures.length === 0 && made.length === 0) return [];
    return [
      `${sentence.kind === 'heading' ? 'heading' : 'sentence'} ${sentence.index + 1}: ${shortened(words(sentence.first, sentence.next))}`,
      ...listed(
        'who',
        mentions.map(
          ({ first, next, whom, how, tie, owns }) =>
            `"${words(first, next)}" ${how}${owns ? ', owns' : tie ? `, ${tie}` : ''} = ${whom?.name ?? 'nobody'}`,
        ),
      ),
      ...listed(
        'names',
        cues.map(
          ({ first, next, senses }) => `"${words(first, next)}" ${senses.map(({ metric, kind }) => `${metric.id} (${kind})`).join(' or ')}`,
        ),
      ),
      ...listed(
        'doubt',
        moods.map(({ first, next, mood }) => `"${words(first, next)}" ${mood}`),
      ),
      ...listed(
        'when',
        times.map(({ first, next, text: time, bearing }) => `"${words(first, next)}" ${bearing} ${time || '?'}`),
      ),
      ...made.map(
        ({ printed, entity, metric, status, period, confidence, why }) =>
          `  "${printed}" is ${metric} of ${entity.name}, ${status}, ${period?.text ?? 'no time'}, ${confidence}: ${why.join(', ')}`,
      ),
      ...leftOut.filter((one) => one.start >= start && one.end <= end).map(({ text: figure, why }) => `  "${figure}" left alone: ${why}`),
      '',
    ];
  });
}

const listed = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`  ${title}: ${lines.join('; ')}`]);

const mostShown = 300;
const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
