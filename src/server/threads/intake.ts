const nextTurn = (): Promise<undefined> =>
  new Promise((resolve) => {
    setImmediate(() => resolve(undefined));
  });

/** An iterator that can be looked ahead in: what was asked for stays until it is taken. */
export class Intake<Item> {
  readonly #iterator: AsyncIterator<Item>;
  #asked: Promise<IteratorResult<Item>> | null = null;

  constructor(items: AsyncIterable<Item>) {
    this.#iterator = items[Symbol.asyncIterator]();
  }

  /** The item that comes next, the same until `take`. */
  next(): Promise<IteratorResult<Item>> {
    this.#asked ??= this.#iterator.next();
    return this.#asked;
  }

  /** As `next`; undefined when that has not come by the next turn of the event loop, or failed. */
  promptNext(): Promise<IteratorResult<Item> | undefined> {
    return Promise.race([this.next().catch(() => undefined), nextTurn()]);
  }

  take(): void {
    this.#asked = null;
  }

  /** Ends the iterator. Does not wait for an item that it is still about to fetch: a standard input may be silent for ever. */
  async stop(): Promise<void> {
    const stopped = Promise.resolve(this.#iterator.return?.());
    if (this.#asked === null) await stopped;
    const left = [this.#asked, stopped].map((each) => each?.catch(() => undefined));
    await Promise.race([Promise.all(left), nextTurn()]);
  }
}
