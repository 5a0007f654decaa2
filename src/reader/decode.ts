import { decodeWindows1252 } from './windows-1252.js';

interface ByteOrderMark {
  readonly encoding: string;
  readonly bytes: readonly number[];
}

const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Text of a document: by its byte-order mark, which is left out, else in the encoding that its bearer declares, else as UTF-8,
 * else, where the bytes are no UTF-8, as windows-1252. Never throws.
 * @param charset label of an encoding (https://encoding.spec.whatwg.org/#names-and-labels) from an HTTP header; unknown ones are passed over
 */
export function decode(bytes: Uint8Array, charset: string | null = null): string {
  const mark = BYTE_ORDER_MARKS.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark !== undefined) return new TextDecoder(mark.encoding).decode(bytes);
  const declared = decoderOf(charset);
  if (declared !== null) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decoderOf(charset: string | null): InstanceType<typeof TextDecoder> | null {
  if (charset === null) return null;
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
