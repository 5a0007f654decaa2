import type { CorpusObserver } from '../../corpus/corpus-observer.js';
import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from './block.js';
import { Dictionary } from './dictionary.js';
import { eachDistinct, type ReadArticle, readArticle } from './read-article.js';
import { BLOCK_SIZE } from './units.js';
import { writeBlock } from './write-block.js';

/**
 * Where every word of every article stands. An article is read when it comes, so that a search is never behind the
 * corpus. Articles are kept in blocks that do not change; the newest few are put into one when first searched. A
 * block most of whose articles are gone is dissolved, and the rest are read again.
 */
export class TextIndex implements CorpusObserver {
  readonly dictionary = new Dictionary();
  readonly #blocks = new Set<Block>();
  readonly #blockOf = new Map<ArticleRecord, Block>();
  readonly #newest = new Map<ArticleRecord, ReadArticle>();
  #newestBlock: Block | null = null;

  /** Articles that it holds. */
  get articles(): number {
    return this.#blockOf.size + this.#newest.size;
  }

  /** Bytes of the blocks. */
  get size(): number {
    return this.blocks().reduce((sum, block) => sum + block.size, 0);
  }

  /** All articles, each in one block. */
  blocks(): readonly Block[] {
    if (this.#newest.size > 0) this.#newestBlock ??= writeBlock([...this.#newest.values()]);
    return this.#newestBlock === null ? [...this.#blocks] : [...this.#blocks, this.#newestBlock];
  }

  onPut(article: ArticleRecord): void {
    const read = readArticle(article, this.dictionary);
    eachDistinct(read, (word) => this.dictionary.count(word, 1));
    this.#keep(read);
  }

  onTake(article: ArticleRecord): void {
    const read = this.#newest.get(article) ?? readArticle(article, this.dictionary);
    eachDistinct(read, (word) => this.dictionary.count(word, -1));
    const block = this.#blockOf.get(article);
    this.#blockOf.delete(article);
    if (this.#newest.delete(article)) this.#newestBlock = null;
    block?.take(article);
    if (block !== undefined && block.live * 2 < BLOCK_SIZE) this.#dissolve(block);
  }

  #keep(read: ReadArticle): void {
    this.#newest.set(read.article, read);
    this.#newestBlock = null;
    if (this.#newest.size < BLOCK_SIZE) return;
    const block = writeBlock([...this.#newest.values()]);
    this.#blocks.add(block);
    for (const article of this.#newest.keys()) this.#blockOf.set(article, block);
    this.#newest.clear();
  }

  #dissolve(block: Block): void {
    this.#blocks.delete(block);
    for (const article of block.articles) {
      if (article === null) continue;
      this.#blockOf.delete(article);
      this.#keep(readArticle(article, this.dictionary));
    }
  }
}
