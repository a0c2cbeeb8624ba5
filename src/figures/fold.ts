// Words without case, accents or typographic apostrophes, for comparison.

/** The plain form of each character beyond ASCII, filled in as they are met; a combining accent has none. */
const plainForms = new Map<string, string>([
  ['’', "'"],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['\u00ad', ''],
]);

export function fold(word: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) < 0x80) continue;
    plain += word.slice(from, at) + plainForm(word[at]!);
    from = at + 1;
  }
  return (from === 0 ? word : plain + word.slice(from)).toLowerCase();
}

function plainForm(character: string): string {
  let plain = plainForms.get(character);
  if (plain === undefined) plainForms.set(character, (plain = character.normalize('NFD').replace(/[\u0300-\u036f]/g, '')));
  return plain;
}
