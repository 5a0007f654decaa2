import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipped } from '../../../reader/compression/gunzipped.js';

/** The body has more bytes than are read. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
}

const encodingOf = ({ headers }: IncomingMessage): string =>
  headers['content-encoding']?.toLowerCase() ?? 'identity';

export const isReadableEncoding = (message: IncomingMessage): boolean =>
  ['identity', 'gzip', 'x-gzip'].includes(encodingOf(message));

/** A client that neither sends nor reads for so long, where it is its turn, is cut off. */
const STANDSTILL_MS = 30_000;

/** Cuts the connection of a client unless it is called off in time. */
export function cutIfStill({ socket }: IncomingMessage): () => void {
  const timer = setTimeout(() => socket.destroy(), STANDSTILL_MS);
  return () => clearTimeout(timer);
}

/** Not closed when its reader stops: the answer still has to go out on the same connection. */
async function* arriving(message: IncomingMessage): AsyncGenerator<Buffer> {
  let callOff = cutIfStill(message);
  try {
    for await (const chunk of message.iterator({ destroyOnReturn: false })) {
      callOff();
      yield chunk;
      callOff = cutIfStill(message);
    }
  } finally {
    callOff();
  }
}

/**
 * The body as it comes, decompressed; read no faster than it is taken.
 * @throws BodyTooLong behind `limit` bytes
 * @throws Error when the connection ends before the body does, or what came is no gzip data
 */
export async function* readBody(message: IncomingMessage, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  const chunks = arriving(message);
  for await (const chunk of encodingOf(message) === 'identity' ? chunks : gunzipped(chunks)) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLong(`the body has more than ${limit} bytes`);
    yield chunk;
  }
}

/** What is read of a body that nobody wants, so that the client comes to read the answer. */
const MOST_DISCARDED = 16_777_216;

/** Reads on and forgets what comes. A body that goes on for too long is cut, when the answer is out. */
export async function discardRest(message: IncomingMessage, answer: ServerResponse): Promise<void> {
  let size = 0;
  try {
    for await (const chunk of arriving(message)) {
      size += chunk.length;
      if (size <= MOST_DISCARDED) continue;
      answer.once('finish', () => message.socket.destroySoon());
      return;
    }
  } catch {
    // The client has gone: nothing is left to read, and nobody to tell.
  }
}
