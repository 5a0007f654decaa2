import { identify } from '../../src/identity/identify.js';
import type { RawArticle } from '../../src/model/raw-article.js';
import { readModels } from '../../src/pipeline/models.js';
import { quoteFinderOf } from '../../src/quotation/find-quotes.js';
import { recogniserWith } from '../../src/recognition/recognise.js';
import { segment } from '../../src/segmentation/segment.js';
import { shippedModels } from '../../src/server/analysis/model-files.js';
import { tagWords } from '../../src/tagging/tag-words.js';

export type Stage = 'segmentation' | 'tagging' | 'recognition' | 'quotation' | 'identity';

/** Share of the time that each stage takes; they add up to 1. */
export function measureStages(articles: readonly RawArticle[]): Readonly<Record<Stage, number>> {
  const spent: Record<Stage, number> = {
    segmentation: 0,
    tagging: 0,
    recognition: 0,
    quotation: 0,
    identity: 0,
  };
  const timed = <Result>(stage: Stage, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    spent[stage] += performance.now() - start;
    return result;
  };
  const models = readModels(shippedModels());
  const recognise = recogniserWith(models.names);
  const findQuotes = quoteFinderOf(models.quotes);
  for (const raw of articles) {
    const segmentation = timed('segmentation', () => segment(raw));
    const words = timed('tagging', () => tagWords(models.tagger, models.clusters, segmentation));
    const mentions = timed('recognition', () => recognise(segmentation, words));
    const found = timed('quotation', () => findQuotes(segmentation, words, mentions));
    timed('identity', () => identify(raw, segmentation, found.mentions, found.drafts));
  }
  const total = Object.values(spent).reduce((sum, milliseconds) => sum + milliseconds, 0);
  for (const stage of Object.keys(spent) as Stage[]) spent[stage] /= total;
  return spent;
}
