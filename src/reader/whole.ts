import type { Content } from './content.js';
import { ReadError } from './read-error.js';

/** Largest document that is read as a whole; formats of many records are streamed and know no such limit. */
export const WHOLE_LIMIT = 134_217_728;

/** All bytes of a document; an error when there are more than `limit`. */
export async function wholeOf(
  { chunks, location }: Content,
  limit = WHOLE_LIMIT,
): Promise<Uint8Array | ReadError> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) {
      return new ReadError(location, `has more than ${limit} bytes, the most that are read of one document`);
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
