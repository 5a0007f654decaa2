/** What a stream begins with, and the whole of it still to be read. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** @param length bytes the head has at least, where there are so many */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let failure: { readonly error: unknown } | null = null;
  try {
    for (let count = 0; count < length; count += seen.at(-1)!.length) {
      const next = await iterator.next();
      if (next.done) break;
      seen.push(next.value);
    }
  } catch (error) {
    failure = { error };
  }
  return { head: Buffer.concat(seen), chunks: resumed(seen, iterator, failure) };
}

/** An error that came with the head is thrown behind it, so that what is whole is read first. */
async function* resumed(
  seen: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  failure: { readonly error: unknown } | null,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    if (failure !== null) throw failure.error;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
