import type { Owner } from '../../corpus/nodes/article-record.js';
import type { SourceRecord } from '../../corpus/nodes/source-record.js';
import type { Connection, PageRequest } from '../../corpus/page.js';
import { Ordering } from '../../corpus/paging/ordering.js';
import { ascending, descending, idKey, numberKey } from '../../corpus/paging/sort-key.js';
import { listed } from '../listed.js';
import type { Count, Counts } from './count-quotes.js';
import type { Group, Grouping } from './group.js';

const NO_QUOTES: Count = { quotes: 0, words: 0 };

const shareOf = (part: number, all: number): number => (all === 0 ? 0 : part / all);

/** What one group has, and what all have, under the filter and in the baseline. */
interface Portion {
  readonly own: Count;
  readonly all: Count;
  readonly base: Count;
  readonly baseAll: Count;
}

/** How much of the quotes under a filter is that of one group, beside its part of the baseline. Shares are from 0 to 1. */
export class QuoteShare {
  readonly #owner: Owner | null;
  readonly #word: string | null;
  readonly #portion: Portion;

  constructor(
    private readonly grouping: Grouping,
    group: Group,
    portion: Portion,
  ) {
    this.#owner = typeof group === 'string' ? null : group;
    this.#word = typeof group === 'string' ? group : null;
    this.#portion = portion;
  }

  /** An id, a kind or a date; null for what is not known. */
  get key(): string | null {
    return this.#owner?.id ?? this.#word;
  }

  get name(): string | null {
    return this.#owner?.name ?? this.#word;
  }

  /** Null unless quotes are counted by speaker. */
  get speaker(): Owner | null {
    return this.grouping === 'SPEAKER' ? this.#owner : null;
  }

  /** Null unless quotes are counted by publisher or relay. */
  get source(): SourceRecord | null {
    return this.grouping !== 'SPEAKER' && this.#owner?.__typename === 'Source' ? this.#owner : null;
  }

  get quoteCount(): number {
    return this.#portion.own.quotes;
  }

  get wordCount(): number {
    return this.#portion.own.words;
  }

  get quoteShare(): number {
    return shareOf(this.#portion.own.quotes, this.#portion.all.quotes);
  }

  get wordShare(): number {
    return shareOf(this.#portion.own.words, this.#portion.all.words);
  }

  get baselineQuoteShare(): number {
    return shareOf(this.#portion.base.quotes, this.#portion.baseAll.quotes);
  }

  get baselineWordShare(): number {
    return shareOf(this.#portion.base.words, this.#portion.baseAll.words);
  }

  /** Above 1 where the group has more of the quotes than of the baseline; null where the baseline has none of its quotes. */
  get timesBaseline(): number | null {
    return this.#portion.base.quotes === 0 ? null : this.quoteShare / this.baselineQuoteShare;
  }
}

const byTime = new Ordering<QuoteShare>('quoteShares', [ascending(idKey('KEY', ({ key }) => key))]);
const mostQuoted = new Ordering<QuoteShare>('quoteShares', [
  descending(numberKey('QUOTES', ({ quoteCount }) => quoteCount)),
  descending(numberKey('WORDS', ({ wordCount }) => wordCount)),
  ascending(idKey('KEY', ({ key }) => key)),
]);

/** Who or what has which part of the quotes under a filter, and of those of the baseline. */
export class QuoteShares {
  constructor(
    private readonly grouping: Grouping,
    private readonly counts: Counts,
    private readonly baseline: Counts,
  ) {}

  get quoteCount(): number {
    return this.counts.all.quotes;
  }

  get wordCount(): number {
    return this.counts.all.words;
  }

  get baselineQuoteCount(): number {
    return this.baseline.all.quotes;
  }

  get baselineWordCount(): number {
    return this.baseline.all.words;
  }

  /** Groups with a quote under the filter; by time when counted by it, else most quoted first. What is not known comes last among equals. */
  groups(page: PageRequest): Connection<QuoteShare> {
    const { counts, baseline } = this;
    const shares = Array.from(counts.groups, ([group, own]) => {
      const base = baseline.groups.get(group) ?? NO_QUOTES;
      return new QuoteShare(this.grouping, group, { own, all: counts.all, base, baseAll: baseline.all });
    });
    const isByTime = this.grouping === 'YEAR' || this.grouping === 'MONTH';
    return listed(shares, isByTime ? byTime : mostQuoted, page);
  }
}
