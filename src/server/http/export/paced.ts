import { setImmediate } from 'node:timers/promises';

/** Code units that are written at once, about. */
const CHUNK = 65_536;

/** The pieces in chunks that are worth sending; other requests are served between two of them. */
export async function* paced(pieces: Iterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
    await setImmediate();
  }
  if (chunk !== '') yield chunk;
}
