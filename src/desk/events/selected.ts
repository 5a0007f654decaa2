import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many are passed over before others get a turn: choosing from a long past must not hold up answers. */
const TURN = 64;

/**
 * What `select` makes of each item, in order; what it makes null of is left out. Ends when `items` do, and ends them
 * when it is returned, also while it waits. An error of `select` ends both.
 */
export function selected<Item, Chosen>(
  items: AsyncIterableIterator<Item>,
  select: (item: Item) => Chosen | null,
): AsyncIterableIterator<Chosen> {
  let isEnded = false;
  const end = async (): Promise<IteratorResult<Chosen, undefined>> => {
    isEnded = true;
    await items.return?.();
    return { value: undefined, done: true };
  };
  const next = async (): Promise<IteratorResult<Chosen, undefined>> => {
    for (let passed = 1; !isEnded; passed++) {
      const item = await items.next();
      if (item.done) break;
      const value = select(item.value);
      if (value !== null) return { value, done: false };
      if (passed % TURN === 0) await nextTurn();
    }
    return end();
  };
  const guarded = () =>
    next().catch(async (error) => {
      await end();
      throw error;
    });
  return {
    next: guarded,
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
