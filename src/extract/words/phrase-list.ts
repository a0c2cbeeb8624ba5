// The phrases of a list as the tables want them.

/** Parted by bars. In French "loin de" is "loin d'" before a vowel, and "plus que" is "plus qu'". */
export function phraseList(text: string, code: 'en' | 'fr'): string[] {
  const phrases = text.split('|').filter(Boolean);
  return code === 'fr'
    ? phrases.flatMap((phrase) => (/ (?:de|que)$/.test(phrase) ? [phrase, `${phrase.slice(0, -1)}'`] : [phrase]))
    : phrases;
}
