import { expect, test } from 'vitest';
import { untitledArticle } from '../../../src/model/untitled-article.js';
import { batches, type Found } from '../../../src/server/reading/batches.js';
import type { FoundArticle } from '../../../src/server/reading/read-found.js';
import { Intake } from '../../../src/server/threads/intake.js';

const ofLetters = (letters: number): FoundArticle => ({
  kind: 'ARTICLE',
  raw: untitledArticle('a'.repeat(letters), 'a.txt'),
  file: null,
});

async function* given(documents: readonly FoundArticle[]): AsyncGenerator<FoundArticle> {
  yield* documents;
}

async function sizes(documents: AsyncIterable<Found>, into: number[] = []): Promise<readonly number[]> {
  for await (const batch of batches(new Intake(documents))) into.push(batch.length);
  return into;
}

test('sixteen short documents go together, and the rest', async () => {
  expect(await sizes(given(Array.from({ length: 35 }, () => ofLetters(10))))).toEqual([16, 16, 3]);
});

test('a batch is full when it has 65,536 letters, and a document is never cut', async () => {
  const letters = [40_000, 20_000, 10_000, 500_000, 1, 65_536, 1];
  expect(await sizes(given(letters.map(ofLetters)))).toEqual([3, 1, 2, 1]);
});

test('documents keep their order, none is lost', async () => {
  const documents = Array.from({ length: 100 }, (_, index) => ofLetters((index * 7919) % 20_000));
  const seen: Found[] = [];
  for await (const batch of batches(new Intake(given(documents)))) seen.push(...batch);
  expect(seen).toEqual(documents);
});

test('of nothing there is no batch', async () => {
  expect(await sizes(given([]))).toEqual([]);
});

test('what has come is not held back while the next is not there yet', async () => {
  async function* live() {
    yield* [ofLetters(1), ofLetters(1)];
    await new Promise(() => {});
  }
  expect((await batches(new Intake(live())).next()).value).toHaveLength(2);
});

test('what came before an error is given before it', async () => {
  async function* broken() {
    yield* [ofLetters(1), ofLetters(1)];
    throw new Error('no more to read');
  }
  const seen: number[] = [];
  await expect(sizes(broken(), seen)).rejects.toThrow('no more to read');
  expect(seen).toEqual([2]);
});
