import { identify } from '../../src/identity/identify.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { findQuotes } from '../../src/quotation/find-quotes.js';
import { recognise } from '../../src/recognition/recognise.js';
import { segment } from '../../src/segmentation/segment.js';

export type Stage = 'segmentation' | 'recognition' | 'quotation' | 'identity';

/** Share of the time that each stage takes; they add up to 1. */
export function measureStages(articles: readonly RawArticle[]): Readonly<Record<Stage, number>> {
  const spent: Record<Stage, number> = { segmentation: 0, recognition: 0, quotation: 0, identity: 0 };
  const timed = <Result>(stage: Stage, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    spent[stage] += performance.now() - start;
    return result;
  };
  for (const raw of articles) {
    const segmentation = timed('segmentation', () => segment(raw));
    const mentions = timed('recognition', () => recognise(segmentation));
    const found = timed('quotation', () => findQuotes(segmentation, mentions));
    timed('identity', () => identify(raw, segmentation, found.mentions, found.drafts));
  }
  const total = Object.values(spent).reduce((sum, milliseconds) => sum + milliseconds, 0);
  for (const stage of Object.keys(spent) as Stage[]) spent[stage] /= total;
  return spent;
}
