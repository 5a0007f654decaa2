import { describe, expect, test, vi } from 'vitest';
import { analyseBatch, printBatch } from '../../../src/cli/workers/tasks.js';
import { throughThreads } from '../../../src/cli/workers/through-threads.js';
import type { RawArticle } from '../../../src/model/raw-article.js';
import { loadAnalysis } from '../../../src/server/analysis/load-analysis.js';
import { news } from './news.js';

const entry = vi.hoisted(() => ({ WORKER_ENTRY: new URL('./source-worker.mjs', import.meta.url) }));
vi.mock('../../../src/cli/workers/entry.js', () => entry);

const JSON_FORMAT = { name: 'json', coloured: false, width: 80 } as const;

/** Enough letters for workers to be started: a third of them in this thread. */
const DOCUMENTS = news(100);

async function* given(documents: readonly RawArticle[], onClose = () => {}): AsyncGenerator<RawArticle> {
  try {
    yield* documents;
  } finally {
    onClose();
  }
}

async function collect<Result>(
  results: AsyncIterable<Result>,
  into: Result[] = [],
): Promise<readonly Result[]> {
  for await (const result of results) into.push(result);
  return into;
}

const printed = (documents: readonly RawArticle[], workers: number) =>
  throughThreads(given(documents), workers, printBatch, JSON_FORMAT);

test('an article from a worker equals the one made in this thread, in the order of the documents', async () => {
  const articles = await collect(throughThreads(given(DOCUMENTS), 2, analyseBatch, null));
  expect(articles).toStrictEqual(DOCUMENTS.map(loadAnalysis()));
});

test('what is printed is the same without workers, with one thread, and with workers', async () => {
  const [none, one, two] = await Promise.all(
    [0, 1, 2].map((workers) => collect(printed(DOCUMENTS, workers))),
  );
  expect(none).toHaveLength(DOCUMENTS.length);
  expect(one).toEqual(none);
  expect(two).toEqual(none);
});

test('of nothing there is nothing', async () => {
  expect(await collect(printed([], 2))).toEqual([]);
});

test('leaving early closes the documents and ends the workers', async () => {
  let closed = false;
  const documents = given(DOCUMENTS, () => {
    closed = true;
  });
  let left = 60;
  for await (const _ of throughThreads(documents, 2, printBatch, JSON_FORMAT)) {
    left -= 1;
    if (left === 0) break;
  }
  expect(closed).toBe(true);
});

describe('a failure', () => {
  /** No reader makes such a document: analysing it is a programmer's error. */
  const broken = (place: number): readonly RawArticle[] =>
    DOCUMENTS.with(place, { ...DOCUMENTS[place]!, diagnostics: null as never });

  test.each([
    ['in this thread', 5, 5],
    ['in a worker', 90, 64],
  ])('%s names the document, after the results of what came before', async (_where, place, least) => {
    const seen: string[] = [];
    await expect(collect(printed(broken(place), 2), seen)).rejects.toThrow(`news.jsonl:${place + 1}: `);
    expect(seen.length).toBeGreaterThanOrEqual(least);
    expect(seen.length).toBeLessThanOrEqual(place);
  });

  test('of a worker that cannot start is told; what is too little for workers does not need them', async () => {
    const { WORKER_ENTRY } = entry;
    entry.WORKER_ENTRY = new URL('./nowhere.mjs', import.meta.url);
    await expect(collect(printed(DOCUMENTS, 2))).rejects.toThrow('nowhere.mjs');
    expect(await collect(printed(DOCUMENTS.slice(0, 3), 2))).toHaveLength(3);
    entry.WORKER_ENTRY = WORKER_ENTRY;
  });
});
