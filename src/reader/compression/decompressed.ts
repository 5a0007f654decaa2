import { peek } from '../peek.js';
import { gunzipped } from './gunzipped.js';
import { unzstandarded } from './unzstandarded.js';

const MAGIC_BYTES = 4;

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

const isZstd = (head: Uint8Array): boolean =>
  head[1] === (head[0] === 0x28 ? 0xb5 : 0x2a) &&
  (head[0] === 0x28 || (head[0]! >= 0x50 && head[0]! <= 0x5f)) &&
  head[2] === (head[0] === 0x28 ? 0x2f : 0x4d) &&
  head[3] === (head[0] === 0x28 ? 0xfd : 0x18);

/**
 * The bytes inside of gzip or zstd data, told by how it begins; others as they are. Data inside of data is unpacked once. What is whole is given before
 * an error is thrown.
 * @throws CompressionError when the data is cut short or damaged, or expands to more than 200 times its size beyond 64 MiB
 */
export async function* decompressed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, chunks: all } = await peek(chunks, MAGIC_BYTES);
  if (isGzip(head)) yield* gunzipped(all);
  else if (isZstd(head)) yield* unzstandarded(all);
  else yield* all;
}
