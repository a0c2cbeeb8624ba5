// Words without case, accents or typographic apostrophes, for comparison.

const capital = /[A-Z]/;
const beyondAscii = /[^\0-\x7f]/;
const accents = /[\u0300-\u036f\u00ad]/g;

export function fold(word: string): string {
  if (beyondAscii.test(word)) return word.normalize('NFD').replace(accents, '').replace(/’/g, "'").replace(/Œ|œ/g, 'oe').toLowerCase();
  return capital.test(word) ? word.toLowerCase() : word;
}
