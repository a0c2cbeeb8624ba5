// Words by their stems, so that a plural finds its singular.

export const stem = (word: string): string =>
  word
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?:ies|y)$/, 'i')
    .replace(/s$/, '');
