/** What a stream begins with, and the whole of it still to be read. */
export interface Peeked {
  readonly head: Uint8Array;
  /** Left before its end, it closes the stream, be it begun or not. */
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

/**
 * An error that came with the head is thrown behind it, so that what is whole is read first. No generator: one that was never begun does
 * nothing when it is left.
 */
function resumed(
  seen: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
  failure: { readonly error: unknown } | null,
): AsyncIterable<Uint8Array> & AsyncIterator<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const value = seen.shift();
      if (value !== undefined) return { done: false, value };
      if (failure !== null) throw failure.error;
      return iterator.next();
    },
    async return() {
      seen.length = 0;
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
