import { expect, test } from 'vitest';
import { PathQueue } from '../../../src/server/watching/path-queue.js';

/** Work that ends when it is let go. */
function heldWork() {
  const begun: string[] = [];
  const held = new Map<string, () => void>();
  const work = (path: string) =>
    new Promise<void>((resolve) => {
      begun.push(path);
      held.set(path, resolve);
    });
  return { begun, work, letGo: (path: string) => held.get(path)!() };
}

test('no more are under way at once than may be, and each is worked on', async () => {
  const { begun, work, letGo } = heldWork();
  const queue = new PathQueue(2, work);
  for (const path of ['a', 'b', 'c']) queue.add(path);
  expect(begun).toEqual(['a', 'b']);
  letGo('a');
  const emptied = queue.emptied();
  letGo('b');
  await Promise.resolve();
  await Promise.resolve();
  letGo('c');
  await emptied;
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('what changes while it is worked on is worked on once more behind that, however often it changes', async () => {
  const { begun, work, letGo } = heldWork();
  const queue = new PathQueue(2, work);
  for (let time = 0; time < 5; time++) queue.add('a');
  expect(begun).toEqual(['a']);
  letGo('a');
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(['a', 'a']);
});

test('closing forgets what waits and lets end what is under way', async () => {
  const { begun, work, letGo } = heldWork();
  const queue = new PathQueue(1, work);
  queue.add('a');
  queue.add('b');
  const closed = queue.close();
  letGo('a');
  await closed;
  expect(begun).toEqual(['a']);
});
