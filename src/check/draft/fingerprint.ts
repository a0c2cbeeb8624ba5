// A name for a finding that stays when the lines around it move.

/**
 * Made of the figure, the words beside it, what is wrong with it, and how many like it came before. Sixteen hexadecimal
 * digits: FNV-1a, twice with different beginnings; nothing secret hangs on it.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join('\u0000').normalize('NFC').replace(/\s+/g, ' ');
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193);
}

// http://www.isthe.com/chongo/tech/comp/fnv/
function fnv(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
