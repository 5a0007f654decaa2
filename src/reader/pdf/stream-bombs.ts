import { inflateSync } from 'node:zlib';

/** Packed bytes that cannot expand to more than 64 MiB (deflate gives 1032 for one at most). */
const HARMLESS = 65_536;
const FREE_BYTES = 67_108_864;
const MOST_BYTES = 536_870_912;
const MOST_RATIO = 200;
/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY = 400;

/**
 * True when a stream that is no picture expands to far more than text can be packed into: pdf.js would unpack all of it. Streams that are packed twice over
 * are not seen through.
 */
export function hasStreamBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at);
    if (end < 0) return false;
    if (end > at && isBomb(file, at, end)) return true;
    at = file.indexOf('stream', end + 'endstream'.length);
  }
  return false;
}

function isBomb(file: Buffer, at: number, end: number): boolean {
  const start = at + 'stream'.length + (file[at + 'stream'.length] === 0x0d ? 2 : 1);
  const packed = file.subarray(start, end);
  const isDeflated = packed.length > HARMLESS && (packed[0]! & 0x0f) === 8;
  const isPicture = /\/Image\b/.test(file.toString('latin1', Math.max(0, at - DICTIONARY), at));
  if (!isDeflated || isPicture) return false;
  const limit = Math.min(MOST_BYTES, Math.max(FREE_BYTES, MOST_RATIO * packed.length));
  try {
    inflateSync(packed, { maxOutputLength: limit });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
