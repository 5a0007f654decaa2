import type { CorpusObserver } from '../../corpus/corpus-observer.js';
import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { QUOTE } from '../../corpus/packed/layout.js';
import { readQuote } from '../words/quote-words.js';
import { Words } from '../words/words.js';

/** How many words each quote has: counted when first asked for, and kept while the article is there. */
export class WordCounts implements CorpusObserver {
  readonly #counts = new Map<ArticleRecord, Uint32Array>();
  readonly #words = new Words();

  onPut(): void {}

  onTake(article: ArticleRecord): void {
    this.#counts.delete(article);
  }

  /** By row. The article must be in the corpus. */
  of(article: ArticleRecord): Uint32Array {
    const known = this.#counts.get(article);
    if (known !== undefined) return known;
    const counts = Uint32Array.from({ length: article.facts.count(QUOTE) }, (_, row) => {
      readQuote(article, row, this.#words);
      return this.#words.count;
    });
    this.#counts.set(article, counts);
    return counts;
  }
}
