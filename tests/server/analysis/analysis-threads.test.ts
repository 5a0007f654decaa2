import { afterAll, expect, test, vi } from 'vitest';
import { untitledArticle } from '../../../src/model/untitled-article.js';
import { analysisThreads } from '../../../src/server/analysis/analysis-threads.js';
import { analyseArticle } from '../../support/analyse-article.js';

vi.mock('../../../src/server/analysis/analysis-entry.js', () => ({
  ANALYSIS_ENTRY: new URL('./source-worker.mjs', import.meta.url),
}));

const threads = analysisThreads(2);
afterAll(() => threads.close());

test('threads find what the analysis finds in this thread, and this thread goes on meanwhile', async () => {
  const documents = ['“We won,” said Maria Lopez.', 'Rain fell. “Never,” said Piet Jansen.'].map((text) =>
    untitledArticle(text, 'test'),
  );
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 0);
  const found = await Promise.all(documents.map((raw) => threads.analyse(raw)));
  clearInterval(counting);
  expect(found).toEqual(documents.map(analyseArticle));
  expect(turns).toBeGreaterThan(0);
});
