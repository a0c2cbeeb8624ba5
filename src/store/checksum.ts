// A checksum of many bytes in little time, at the first call: no library of node's is loaded for it.

const prime = 0x01000193;
const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/**
 * FNV-1a over 32-bit words in four lanes, folded into one number. A change of any one word changes its lane: every
 * step is a bijection of the lane's state.
 */
export function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let [a, b, c, d] = seeds as unknown as [number, number, number, number];
  const whole = words.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ words[at]!, prime);
    b = Math.imul(b ^ words[at + 1]!, prime);
    c = Math.imul(c ^ words[at + 2]!, prime);
    d = Math.imul(d ^ words[at + 3]!, prime);
  }
  let sum = Math.imul(a ^ bytes.byteLength, prime);
  for (const lane of [b, c, d]) sum = Math.imul((sum << 13) | (sum >>> 19), prime) ^ lane;
  for (let at = whole * 4; at < bytes.byteLength; at += 1) sum = Math.imul(sum ^ bytes[at]!, prime);
  return sum >>> 0;
}
