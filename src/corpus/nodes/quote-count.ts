import { ENTITY, QUOTE } from '../packed/layout.js';
import type { Column } from '../packed/table.js';
import type { ArticleRecord, Owner } from './article-record.js';

/** How many quotes of an article somebody speaks, and passed on. */
export interface QuoteCount {
  readonly spoken: number;
  readonly relayed: number;
}

/** Of everybody in the article, in one pass over its quotes. */
export function quoteCounts(article: ArticleRecord): ReadonlyMap<Owner, QuoteCount> {
  const [spoken, relayed] = [timesIn(article, QUOTE.speaker), timesIn(article, QUOTE.source)];
  const counts = new Map<Owner, QuoteCount>();
  for (const [entity, owner] of article.owners.entries()) {
    const before = counts.get(owner) ?? { spoken: 0, relayed: 0 };
    counts.set(owner, {
      spoken: before.spoken + spoken[entity + 1]!,
      relayed: before.relayed + relayed[entity + 1]!,
    });
  }
  return counts;
}

/** By the number of the entity and 1. */
function timesIn({ facts }: ArticleRecord, column: Column): Int32Array {
  const times = new Int32Array(facts.count(ENTITY) + 1);
  facts.tally(column, times);
  return times;
}
