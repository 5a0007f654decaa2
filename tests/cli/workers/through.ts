import { throughThreads } from '../../../src/cli/workers/through-threads.js';
import { isRemark, lineOf, type Remark } from '../../../src/server/reading/remark.js';
import type { Source, StreamSource } from '../../../src/server/reading/source.js';
import type { StartTimer } from '../../../src/server/reading/time-limit.js';
import { tellTexts } from './hostile-tasks.js';

const never: StartTimer = () => () => {};

async function* given<Item>(items: readonly Item[], onClose = () => {}): AsyncGenerator<Item> {
  try {
    yield* items;
  } finally {
    onClose();
  }
}

/** A stream that holds this. */
export const streamOf = (text: string, location = 'stream'): StreamSource => ({
  kind: 'STREAM',
  location,
  columns: null,
  open: () => given([Buffer.from(text)]),
});

/** All articles as they are made, or what is told in their places. */
export const outcomes = (
  items: readonly (Source | Remark)[],
  workers: number,
  startTimer: StartTimer = never,
  onClose = () => {},
) => {
  const limit = { milliseconds: 30_000, startTimer };
  const work = { task: tellTexts, setting: null, workers, limit, onBytes: () => {} };
  return throughThreads(given(items, onClose), work);
};

export async function collect<Result>(
  results: AsyncIterable<Result>,
  into: Result[] = [],
): Promise<Result[]> {
  for await (const result of results) into.push(result);
  return into;
}

/** 'text of the article' or 'CODE place: reason'. */
export async function told(results: ReturnType<typeof outcomes>): Promise<readonly string[]> {
  return (await collect(results)).map((each) =>
    isRemark(each) ? `${each.code} ${lineOf(each)}` : each.result,
  );
}
