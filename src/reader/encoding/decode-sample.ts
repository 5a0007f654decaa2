import { decode } from './decode.js';

/** Bytes of the longest letter of UTF-8, without its last. */
const LONGEST_PART = 3;

/** Where the last letter of UTF-8 that the bytes hold a part of begins; their length when they end with a whole one. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(LONGEST_PART, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Text of the beginning of a document, which may be cut inside of a letter. */
export function decodeSample(head: Uint8Array, charset: string | null = null): string {
  const end = endOfWhole(head);
  return decode(end > 0 ? head.subarray(0, end) : head, charset);
}
