import { expect, test, vi } from 'vitest';
import { measureAnalysis } from '../../bench/analysis/measure-analysis.js';
import { measureHardLines } from '../../bench/analysis/measure-hard-lines.js';
import { measureStages } from '../../bench/analysis/measure-stages.js';
import { measureThreads } from '../../bench/analysis/measure-threads.js';
import { runAnalyse } from '../../bench/analysis/run-analyse.js';
import { corpusListLines } from '../../bench/corpus-lists.js';
import { documents } from '../../bench/documents.js';
import { measureIngest } from '../../bench/ingest/measure-ingest.js';
import { startWatched } from '../../bench/ingest/start-server.js';
import { median } from '../../bench/measure/median.js';
import { QUICK_PLAN } from '../../bench/plan.js';
import { measureProof } from '../../bench/proof/measure-proof.js';
import { proofReport } from '../../bench/proof/proof-report.js';
import { measureReading } from '../../bench/reading/measure-reading.js';
import { readingReport } from '../../bench/reading/reading-report.js';
import { SAMPLES } from '../../bench/reading/samples.js';
import { ingestReport, serverReport, threadsReport } from '../../bench/report.js';
import { measureSearch, searchLines } from '../../bench/search/measure-search.js';
import { VOCABULARIES } from '../../bench/search/vocabulary.js';
import { measureServers } from '../../bench/server/measure-servers.js';
import { startVariant } from '../../bench/server/start-variant.js';
import type { Launch } from '../../bench/server/variant.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { corpusOf } from '../support/corpus-of.js';

vi.mock('../../src/cli/workers/entry.js', () => ({
  WORKER_ENTRY: new URL('../cli/workers/source-worker.mjs', import.meta.url),
}));

/** All servers in this process: what they answer is tested here, not how fast. */
const launchHere: Launch = async (variant, setting) => ({
  ...(await startVariant(variant, setting)),
  cpuMicroseconds: async () => process.cpuUsage().user,
});

test('the middle value, or the mean of two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('analysis is measured over the articles, its stages add up to all of it', () => {
  const { articles } = documents({ from: 'SAMPLES', count: 5 });
  expect(articles).toHaveLength(5);
  expect(measureAnalysis(articles, 60_000).articles).toBe(5);
  const shares = Object.values(measureStages(articles));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(measureHardLines(1000)).toHaveLength(3);
});

test('search is measured over texts and names', () => {
  const [few, many] = VOCABULARIES.map((vocabulary) => measureSearch(30, vocabulary));
  const figures = few!;
  for (const { queries } of [few!, many!]) expect(queries.map(({ total }) => total > 0)).toContain(true);
  expect(searchLines(figures).join('\n')).toMatch(/30 articles[\s\S]* MiB of index[\s\S]*for harbour, \d{3}/);
});

test('one thread and many print as many articles', async () => {
  const speeds = await measureThreads(runAnalyse, QUICK_PLAN.threads);
  expect(speeds.one.articles).toBeGreaterThanOrEqual(16);
  expect(speeds.all.articles).toBe(speeds.one.articles);
  expect(threadsReport(speeds)).toMatch(/one +\d[\d,]* +1\.00 [\s\S]* workers/);
});

test('each format is measured, and a folder of all of them', async () => {
  const speed = await measureReading(runAnalyse, QUICK_PLAN.reading);
  expect(speed.formats.map(({ format }) => format)).toEqual(SAMPLES.map(({ format }) => format));
  expect(speed.folder.articles).toBeGreaterThanOrEqual(8);
  expect(readingReport(speed)).toMatch(/json-lines +2 [\s\S]* 12 mixed files/);
});

test('three servers give the same answers to three questions', { timeout: 30_000 }, async () => {
  const speeds = await measureServers(launchHere, QUICK_PLAN.server);
  expect(speeds).toHaveLength(3);
  for (const each of speeds) {
    expect(serverReport(each)).toMatch(/the limit[\s\S]*Verbatim[\s\S]*ordinary/);
  }
});

test('the event loop is watched while articles come in', async () => {
  const server = await startWatched(QUICK_PLAN.ingest.corpus);
  const speed = await measureIngest(server, QUICK_PLAN.ingest);
  await server.close();
  expect(speed.taken).toBe(10);
  for (const [, { median, p99, longest }] of speed.delays) {
    expect(median).toBeGreaterThan(0);
    expect(longest).toBeGreaterThanOrEqual(p99);
  }
  expect(ingestReport(speed)).toMatch(/10 documents[\s\S]*articles come in +\d/);
});

test('lists and facets are asked of a corpus', () => {
  const lines = corpusListLines(corpusOf(TOWN_NEWS));
  expect(lines.filter((line) => /^ *(100|speakers|months|people) .*\d$/.test(line))).toHaveLength(17);
});

test('every question to the proof of quotes is measured', async () => {
  const speed = await measureProof(20, 2);
  expect(speed.quotes).toBe(200);
  expect(proofReport(speed)).toMatch(
    /20 articles, 200 quotes[\s\S]*verifyQuote, exact +\d[\s\S]*Quote.cluster/,
  );
});
