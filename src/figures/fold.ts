// Words without case, accents or typographic apostrophes, for comparison.

const beyondAscii = /[^\0-\x7f]/;
const accents = /[\u0300-\u036f\u00ad]/g;

export function fold(word: string): string {
  const plain = beyondAscii.test(word) ? word.normalize('NFD').replace(accents, '').replace(/[’‘ʼ]/g, "'").replace(/œ/gi, 'oe') : word;
  return plain.toLowerCase();
}
