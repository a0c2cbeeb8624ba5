// Makes an id for a source that comes without one.

/** Publisher, day, and a mark of its address: the same every time. */
export function madeSourceId(publisher: string | null, published: string | null, address: string | null): string {
  if (publisher === null) return '';
  let mark = 0x811c9dc5;
  for (const letter of address ?? '') mark = Math.imul(mark ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return [publisher, published ?? 'undated', address === null ? '' : mark.toString(36)]
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
