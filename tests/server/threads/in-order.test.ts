import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/server/threads/in-order.js';

/** Work that ends when the test says so; notes how much is under way. */
class Workshop {
  readonly #open = new Map<number, PromiseWithResolvers>();
  most = 0;

  readonly work = (item: number): Promise<string> =>
    new Promise((resolve, reject) => {
      this.#open.set(item, { resolve: () => resolve(`result ${item}`), reject });
      this.most = Math.max(this.most, this.#open.size);
    });

  get underWay(): readonly number[] {
    return [...this.#open.keys()];
  }

  finish(item: number): void {
    this.#open.get(item)!.resolve();
    this.#open.delete(item);
  }

  fail(item: number): void {
    this.#open.get(item)!.reject(new Error(`work ${item} failed`));
    this.#open.delete(item);
  }
}

interface PromiseWithResolvers {
  resolve(): void;
  reject(error: Error): void;
}

/** Everything that can go on without anybody from outside has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function* upTo(count: number): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) yield item;
}

const silence = new Promise<never>(() => {});

async function collect<Result>(
  results: AsyncIterable<Result>,
  into: Result[] = [],
): Promise<readonly Result[]> {
  for await (const result of results) into.push(result);
  return into;
}

test('results keep the order of the items in whatever order work ends, and no more than allowed is under way', async () => {
  const cases = fc.record({
    count: fc.nat(12),
    ahead: fc.integer({ min: 1, max: 5 }),
    choices: fc.infiniteStream(fc.nat()),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ count, ahead, choices }) => {
      const shop = new Workshop();
      const done = collect(inOrder(upTo(count), ahead, shop.work));
      for (let ended = 0; ended < count; ended++) {
        await settled();
        shop.finish(shop.underWay[choices.next().value % shop.underWay.length]!);
      }
      expect(await done).toEqual(Array.from({ length: count }, (_, item) => `result ${item}`));
      expect(shop.most).toBeLessThanOrEqual(ahead);
    }),
    { numRuns: 50 },
  );
});

test('all that is allowed is under way before the first has ended', async () => {
  const shop = new Workshop();
  void inOrder(upTo(9), 3, shop.work).next();
  await settled();
  expect(shop.underWay).toEqual([0, 1, 2]);
});

test('a result is given while the next item is not there yet', async () => {
  async function* slow() {
    yield 0;
    await silence;
  }
  const results = inOrder(slow(), 3, async (item) => item);
  expect(await results.next()).toEqual({ done: false, value: 0 });
});

test('an error of the work comes when its turn comes, and no item is asked for after it', async () => {
  const shop = new Workshop();
  const seen: string[] = [];
  const done = collect(inOrder(upTo(9), 3, shop.work), seen);
  await settled();
  shop.fail(1);
  shop.finish(0);
  await expect(done).rejects.toThrow('work 1 failed');
  expect(seen).toEqual(['result 0']);
  expect(shop.underWay.every((item) => item < 4)).toBe(true);
});

test('an error of the items comes after the results of those before it', async () => {
  async function* broken() {
    yield* upTo(2);
    throw new Error('no more to read');
  }
  const seen: number[] = [];
  await expect(
    collect(
      inOrder(broken(), 5, async (item) => item),
      seen,
    ),
  ).rejects.toThrow('no more to read');
  expect(seen).toEqual([0, 1]);
});

test('leaving early ends the items, and does not wait for one that never comes', async () => {
  let closed = false;
  async function* closing() {
    try {
      yield* upTo(9);
    } finally {
      closed = true;
    }
  }
  for await (const _ of inOrder(closing(), 2, async (item) => item)) break;
  expect(closed).toBe(true);

  async function* stalling() {
    yield 0;
    await silence;
  }
  for await (const _ of inOrder(stalling(), 2, async (item) => item)) break;
});
