import type { Transform } from 'node:stream';

/**
 * What a stream of Node makes of some bytes. All that it gave before an error is given too, then the error is thrown: a stream that is
 * read by itself loses what waits in it. At most a chunk waits.
 */
export async function* throughEngine(
  chunks: AsyncIterable<Uint8Array>,
  engine: Transform,
): AsyncGenerator<Uint8Array> {
  const given: Uint8Array[] = [];
  let state: 'RUNNING' | 'ENDED' | { readonly error: unknown } = 'RUNNING';
  let wake = (): void => {};
  const stop = (next: typeof state): void => {
    if (state === 'RUNNING') state = next;
    wake();
  };
  const isRunning = (): boolean => state === 'RUNNING';
  engine.on('data', (chunk: Uint8Array) => {
    given.push(chunk);
    engine.pause();
    wake();
  });
  engine.on('end', () => stop('ENDED'));
  engine.on('error', (error) => stop({ error }));
  feed(chunks, engine).catch((error) => stop({ error }));
  try {
    for (;;) {
      yield* given.splice(0);
      if (given.length > 0) continue;
      if (!isRunning()) break;
      engine.resume();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    engine.destroy();
  }
  if (typeof state === 'object') throw (state as { error: unknown }).error;
}

async function feed(chunks: AsyncIterable<Uint8Array>, engine: Transform): Promise<void> {
  for await (const chunk of chunks) {
    if (engine.destroyed) return;
    await new Promise<void>((resolve) => {
      engine.write(chunk, () => resolve());
    });
  }
  engine.end();
}
