import { expect, test, vi } from 'vitest';
import { verbatim } from '../captured-terminal.js';
import { newsLines } from './news.js';

vi.mock('../../../src/cli/workers/entry.js', () => ({
  WORKER_ENTRY: new URL('./source-worker.mjs', import.meta.url),
}));

/** Analysis is what takes the time, not the dealing out: long ones are of thirty paragraphs here. */
const stdin = newsLines(90, 30);

const withWorkers = async (arguments_: readonly string[], columns?: number) => {
  const spec = { stdin, ...(columns !== undefined && { columns }) };
  return [
    await verbatim([...arguments_, '--workers', '0'], spec),
    await verbatim(arguments_, { ...spec, environment: { VERBATIM_WORKERS: '2' } }),
  ] as const;
};

test('analyse --format jsonl prints the same bytes with workers', async () => {
  const [alone, together] = await withWorkers(['analyse', '-', '--format', 'jsonl']);
  expect(alone.exit).toBe(0);
  expect(alone.out.length).toBeGreaterThan(100_000);
  expect(together).toEqual(alone);
});

test('text in a window has the same width and colours with workers', async () => {
  const [alone, together] = await withWorkers(['analyse', '-'], 60);
  expect(alone.out).toContain('\u001B[');
  expect(together.out).toBe(alone.out);
});

test('a corpus that workers analysed answers the same', async () => {
  const question = '{ quotes(first: 100) { totalCount edges { node { id text speaker { name } } } } }';
  const [alone, together] = await withWorkers(['query', question, '-']);
  expect(JSON.parse(alone.out).data.quotes.totalCount).toBeGreaterThan(90);
  expect(together).toEqual(alone);
});
