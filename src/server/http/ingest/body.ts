import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGunzip } from 'node:zlib';

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

/** Compressed bytes that are unpacked in one go: at most a thousand times as many come of them. */
const PIECE = 4_096;

function* piecesOf(chunk: Buffer): Generator<Buffer> {
  for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE);
}

/** All that can be unpacked comes before the error, where the data is damaged or cut: a pipe would drop some of it. */
async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const ready: Buffer[] = [];
  let failure: Error | null = null;
  let wake = () => {};
  gunzip.on('data', (bytes: Buffer) => ready.push(bytes));
  gunzip.on('error', (error) => {
    failure = error;
  });
  // Closed when it is done, and when it failed: then nobody calls back who wrote.
  gunzip.once('close', () => wake());
  const step = (act: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      act(resolve);
    });
  try {
    for await (const chunk of chunks)
      for (const piece of piecesOf(chunk)) {
        await step((done) => gunzip.write(piece, done));
        yield* ready.splice(0);
        if (failure !== null) throw failure;
      }
    await step(() => gunzip.end());
    yield* ready.splice(0);
    if (failure !== null) throw failure;
  } finally {
    gunzip.destroy();
  }
}

/**
 * The body as it comes, decompressed; read no faster than it is taken.
 * @throws BodyTooLong behind `limit` bytes
 * @throws Error when the connection ends before the body does, or what came is no gzip data
 */
export async function* readBody(message: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  const chunks = arriving(message);
  for await (const chunk of encodingOf(message) === 'identity' ? chunks : unpacked(chunks)) {
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
