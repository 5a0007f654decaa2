import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { news, newsLines } from './news.js';
import { collect, outcomes, streamOf, told } from './through.js';

const entry = vi.hoisted(() => ({ WORKER_ENTRY: new URL('./hostile-worker.mjs', import.meta.url) }));
vi.mock('../../../src/cli/workers/entry.js', () => entry);
vi.mock('../../../src/reader/readers.js', () => import('./hostile-readers.js'));

/** Enough letters for workers to be started: a third of them in this thread. */
const COUNT = 100;
const LINES = streamOf(newsLines(COUNT), 'news.jsonl');

/** Files in a folder, to be read in this order. */
function files(contents: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(contents);
  return Object.entries(contents).map(([name, text]) => ({
    kind: 'FILE' as const,
    path: join(folder, name),
    size: text.length,
    isNamed: false,
    columns: null,
  }));
}

test('what is made is the same without workers, with one, and with several', async () => {
  const texts = await Promise.all([0, 1, 2].map((workers) => told(outcomes([LINES], workers))));
  expect(texts[0]).toEqual(news(COUNT).map(({ text }) => text));
  expect(texts[1]).toEqual(texts[0]);
  expect(texts[2]).toEqual(texts[0]);
});

test('files, streams and remarks keep their order, whoever reads them', async () => {
  const [first, pages, fail, last] = files({
    'a.txt': 'Rain fell.',
    'b.pages': 'PAGES\nThe gate is shut.\nThe gate is open.',
    'c.fail': 'FAIL',
    'd.bin': 'what is this',
  });
  const remark = { kind: 'PROBLEM', code: 'MISSING', location: 'x', reason: 'is not there' } as const;
  const items = [first!, pages!, remark, streamOf('PAGES\nIt is late.'), fail!, LINES, last!];
  const alone = await told(outcomes(items, 0));
  expect(alone.slice(0, 7)).toEqual([
    'Rain fell.',
    'The gate is shut.',
    'The gate is open.',
    'MISSING x: is not there',
    'It is late.',
    'Before.',
    `UNREADABLE ${fail!.path}: undefined is no node`,
  ]);
  expect(alone.at(-1)).toBe(`UNKNOWN_FORMAT ${last!.path}: is in no format that is read`);
  expect(await told(outcomes(items, 2))).toEqual(alone);
  expect(await told(outcomes(items, 1))).toEqual(alone);
});

test('the documents of a bundle are dealt out, those that are left out are told in their place', async () => {
  const [bundle] = files({ 'a.bundle': 'BUNDLE\nRain fell.\n\nSnow fell.\nPAGES|One.|Two.' });
  expect(await told(outcomes([bundle!, streamOf('BUNDLE\nHail fell.')], 2))).toEqual([
    'Rain fell.',
    `NOT_A_PAGE ${bundle!.path} record 2: is empty`,
    'Snow fell.',
    'One.',
    'Two.',
    'Hail fell.',
  ]);
});

test('a long file of records is dealt out too', async () => {
  const text = newsLines(COUNT).repeat(4);
  const [page, long] = files({ 'a.pages': 'PAGES\nRain fell.', 'long.jsonl': text });
  expect(long!.size).toBeGreaterThan(1_048_576);
  const all = news(COUNT).map((raw) => raw.text);
  expect(await told(outcomes([page!, long!], 2))).toEqual(['Rain fell.', ...all, ...all, ...all, ...all]);
});

describe('a document that holds up its reader', () => {
  /** Over at once where the test says so, never elsewhere. */
  const overAt =
    (place: string) =>
    (_milliseconds: number, location: string, onOver: () => void): (() => void) => {
      if (location.endsWith(place)) setImmediate(onOver);
      return () => {};
    };

  test('is given up with its place; what came before it stays, and others are read', async () => {
    const [before, frozen, after] = files({
      'a.pages': 'PAGES\nRain fell.',
      'b.pages': 'PAGES\nThe gate is shut.\nFREEZE\nNobody reads this.',
      'c.pages': 'PAGES\nSnow fell.',
    });
    expect(await told(outcomes([before!, frozen!, after!], 1, overAt('b.pages:2')))).toEqual([
      'Rain fell.',
      'The gate is shut.',
      `GIVEN_UP ${frozen!.path}:2: was given up: reading took longer than 30 s; what stands behind it in the document is left out`,
      'Snow fell.',
    ]);
  });

  test('costs its bundle no other document', async () => {
    const [bundle] = files({ 'a.bundle': 'BUNDLE\nRain fell.\nPAGES|FREEZE\nSnow fell.' });
    expect(await told(outcomes([bundle!], 2, overAt('record 2')))).toEqual([
      'Rain fell.',
      `GIVEN_UP ${bundle!.path} record 2: was given up: reading took longer than 30 s`,
      'Snow fell.',
    ]);
  });
});

test('of nothing there is nothing', async () => {
  expect(await collect(outcomes([], 2))).toEqual([]);
});

test('leaving early closes the documents and ends the workers', async () => {
  let closed = false;
  const results = outcomes([LINES], 2, undefined, () => {
    closed = true;
  });
  let left = 60;
  for await (const _ of results) {
    left -= 1;
    if (left === 0) break;
  }
  expect(closed).toBe(true);
});

describe('a failure of the analysis', () => {
  test.each([
    ['in this thread', 0],
    ['in a worker', 1],
  ])('%s names the document, after the results of what came before', async (_where, workers) => {
    const [before, broken] = files({ 'a.pages': 'PAGES\nRain fell.', 'b.txt': 'BREAK' });
    const seen: unknown[] = [];
    await expect(collect(outcomes([before!, broken!], workers), seen)).rejects.toThrow(`${broken!.path}: `);
    expect(seen).toHaveLength(1);
  });

  test('of a worker that cannot start is told; what is too little for workers does not need them', async () => {
    const { WORKER_ENTRY } = entry;
    entry.WORKER_ENTRY = new URL('./nowhere.mjs', import.meta.url);
    await expect(collect(outcomes([LINES], 2))).rejects.toThrow('nowhere.mjs');
    expect(await collect(outcomes([streamOf(newsLines(3))], 2))).toHaveLength(3);
    entry.WORKER_ENTRY = WORKER_ENTRY;
  });
});
