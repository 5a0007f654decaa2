import { createGunzip } from 'node:zlib';

/** Compressed bytes that are unpacked in one go: at most a thousand times as many come of them. */
const PIECE = 4_096;

function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE);
}

/** All that can be unpacked comes before the error, where the data is damaged or cut: a pipe would drop some of it. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
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
