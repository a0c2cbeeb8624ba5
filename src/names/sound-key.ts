// Spells a folded name the way it sounds, so that "grafcore" meets "graphcore" and "anthropique" meets "anthropic".

const respellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/que?$|qu|ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/e$/g, ''],
];

/** One key for the spellings that English and French ears take for the same word. Expects a folded name. */
export function soundKey(folded: string): string {
  return respellings.reduce((key, [spelling, sound]) => key.replace(spelling, sound), folded);
}
