import { peek } from '../peek.js';
import { gunzipped } from './gunzipped.js';

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * What was compressed, by its first bytes; anything else as it is.
 * @throws Error of zlib behind what could be unpacked, where the data is damaged or cut
 */
export async function* decompressed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, chunks: all } = await peek(chunks, 2);
  yield* isGzip(head) ? gunzipped(all) : all;
}
