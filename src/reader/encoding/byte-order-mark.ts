const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that the first bytes of a document are the mark of (https://encoding.spec.whatwg.org/#bom-sniff). */
export const markedEncoding = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

/** Bytes that are looked at for the zeros of UTF-16. */
const LOOKED_AT = 1024;

/**
 * UTF-16 without its mark, told by the zeros that are half of each letter of plain English or markup: every other byte of the beginning,
 * nine times in ten, and none of the others.
 */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, LOOKED_AT) >> 1;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  if (pairs < 2) return null;
  if (even === 0 && odd >= 0.9 * pairs) return 'utf-16le';
  return odd === 0 && even >= 0.9 * pairs ? 'utf-16be' : null;
}
