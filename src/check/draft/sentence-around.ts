// The sentence around a figure, as text.

/** So many characters before and after a figure are looked at. */
const reach = 160;

export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = Math.max(
    ...[...before.matchAll(/[.!?…]["”»]?\s+(?=\p{Lu})|\n\s*\n|\n *(?=[-*+•|#>–] ?\S|\d+[.)] )/gu)].map(
      (match) => match.index + match[0].length,
    ),
    0,
  );
  const stop = /[.!?…]["”»]?(?=\s+\p{Lu}|\s*$)|(?=\s*\n\s*\n|\n *(?:[-*+•|#>–] ?\S|\d+[.)] ))/u.exec(after);
  return before.slice(from) + text.slice(start, end) + after.slice(0, stop ? stop.index + stop[0].length : undefined);
}
