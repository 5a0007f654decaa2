/** What a stream begins with, and the whole of it still to be read. */
export interface Peeked {
  readonly head: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
}

/** @param length bytes the head has at least, where there are so many */
export async function peek(chunks: AsyncIterable<Buffer>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  for (let count = 0; count < length; count += seen.at(-1)!.length) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
  }
  return { head: Buffer.concat(seen), chunks: resumed(seen, iterator) };
}

async function* resumed(seen: readonly Buffer[], iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* seen;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
