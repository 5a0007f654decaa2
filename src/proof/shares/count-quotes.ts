import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus } from '../../corpus/corpus.js';
import type { QuoteFilter } from '../../corpus/query.js';
import { type Group, type Grouping, groupBy } from './group.js';
import type { WordCounts } from './word-counts.js';

export interface Count {
  readonly quotes: number;
  readonly words: number;
}

/** Counts by group, and of all groups together. */
export interface Counts {
  readonly groups: ReadonlyMap<Group, Count>;
  readonly all: Count;
}

/** Quotes that are counted before others get their turn: a few milliseconds. */
const SLICE = 10_000;

/**
 * Counts the quotes under a filter. An article that goes while they are counted is not counted from then on.
 * @throws QueryError when the filter is malformed
 */
export async function countQuotes(
  corpus: Corpus,
  wordCounts: WordCounts,
  filter: QuoteFilter,
  grouping: Grouping,
): Promise<Counts> {
  const { articles, accepts } = corpus.selectQuotes(filter);
  const tally = new CountTally();
  const groupOf = groupBy(grouping);
  let looked = 0;
  for (const article of [...articles]) {
    if (looked > SLICE) {
      await nextTurn();
      looked = 0;
    }
    if (corpus.article(article.id) !== article) continue;
    const words = wordCounts.of(article);
    looked += words.length + 1;
    for (let row = 0; row < words.length; row++)
      if (accepts(article, row)) tally.add(groupOf(article, row), words[row]!);
  }
  return tally.counts;
}

class CountTally {
  readonly #groups = new Map<Group, { quotes: number; words: number }>();
  readonly #all = { quotes: 0, words: 0 };

  get counts(): Counts {
    return { groups: this.#groups, all: this.#all };
  }

  add(group: Group, words: number): void {
    let count = this.#groups.get(group);
    if (count === undefined) {
      count = { quotes: 0, words: 0 };
      this.#groups.set(group, count);
    }
    count.quotes++;
    count.words += words;
    this.#all.quotes++;
    this.#all.words += words;
  }
}
