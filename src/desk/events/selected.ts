import { EventLoopTurns } from './event-loop-turns.js';

/** Items that are chosen from in a turn, by all who choose: a few milliseconds, with what is made of those chosen. */
const TURN = 16;

const turns = new EventLoopTurns(TURN);

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
    while (!isEnded) {
      const item = await items.next();
      if (item.done) break;
      await turns.take();
      const value = isEnded ? null : select(item.value);
      if (value !== null) return { value, done: false };
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
