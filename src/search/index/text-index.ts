import type { CorpusObserver } from '../../corpus/corpus-observer.js';
import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from './block.js';
import { Dictionary } from './dictionary.js';
import { OpenBlock } from './open-block.js';
import { eachDistinct, type ReadArticle, readArticle } from './read-article.js';
import { writeBlock } from './write-block.js';

/** A block is written in so many parts, one with each article that comes. */
const PARTS = 128;

/** An article of so many words is a block by itself, so that it is written but once. */
const LONG = 16_384;

/** Articles of a sparse block that are moved with each that comes or goes. */
const MOVES = 4;

/**
 * Where every word of every article stands. An article is read when it comes, so that a search is never behind the
 * corpus. Articles are kept in blocks that do not change; a block most of whose articles are gone is dissolved, and the rest are
 * read again. Both are done a little with each article that comes or goes: nobody waits for a whole block.
 */
export class TextIndex implements CorpusObserver {
  readonly dictionary = new Dictionary();
  readonly #blocks = new Set<Block>();
  readonly #blockOf = new Map<ArticleRecord, Block>();
  readonly #sparse = new Set<Block>();
  #newest = new OpenBlock();
  #closed: OpenBlock | null = null;
  #isLoading = true;

  /** Articles that it holds. */
  get articles(): number {
    return this.#blockOf.size + this.#newest.size + (this.#closed?.size ?? 0);
  }

  /** Bytes of the blocks. */
  get size(): number {
    return this.blocks().reduce((sum, block) => sum + block.size, 0);
  }

  /** All articles, each in one block. */
  blocks(): readonly Block[] {
    return [...this.#blocks, ...(this.#closed?.blocks ?? []), ...this.#newest.blocks];
  }

  /** To be told when those are put that were there before anybody searched: until then blocks are written at once. */
  finishLoading(): void {
    this.#isLoading = false;
    this.#newest.prepare();
  }

  onPut(article: ArticleRecord): void {
    const read = readArticle(article, this.dictionary);
    eachDistinct(read, (word) => this.dictionary.count(word, 1));
    this.#put(read);
    this.#moveSome();
  }

  onTake(article: ArticleRecord): void {
    const read = this.#newest.take(article) ?? this.#closed?.take(article) ?? this.#takeFromBlock(article);
    eachDistinct(read, (word) => this.dictionary.count(word, -1));
    this.#moveSome();
  }

  #takeFromBlock(article: ArticleRecord): ReadArticle {
    const block = this.#blockOf.get(article);
    this.#blockOf.delete(article);
    block?.take(article);
    if (block !== undefined && block.live * 2 < block.articles.length) this.#sparse.add(block);
    return readArticle(article, this.dictionary);
  }

  #put(read: ReadArticle): void {
    if (read.words.length < LONG) this.#gather(read);
    else this.#keep(writeBlock([read]));
  }

  #gather(read: ReadArticle): void {
    this.#newest.put(read);
    if (!this.#isLoading) this.#newest.prepare();
    this.#writeClosed(read.words.length);
    if (!this.#newest.isFull) return;
    this.#writeClosed(Number.POSITIVE_INFINITY);
    this.#closed = this.#newest;
    this.#newest = new OpenBlock();
    if (this.#isLoading) this.#writeClosed(Number.POSITIVE_INFINITY);
  }

  /** @param places at the least; twice those of an article that came, so that longer ones do not pile up */
  #writeClosed(places: number): void {
    const closed = this.#closed;
    const block = closed?.write(2 * places + closed.places / PARTS) ?? null;
    if (closed === null || block === null) return;
    this.#closed = null;
    if (block.live > 0) this.#keep(block);
  }

  #keep(block: Block): void {
    this.#blocks.add(block);
    for (const article of block.articles) if (article !== null) this.#blockOf.set(article, block);
  }

  #moveSome(): void {
    const [block] = this.#sparse;
    if (block === undefined) return;
    for (const article of block.articles.filter((each) => each !== null).slice(0, MOVES)) {
      block.take(article);
      this.#blockOf.delete(article);
      this.#put(readArticle(article, this.dictionary));
    }
    if (block.live > 0) return;
    this.#sparse.delete(block);
    this.#blocks.delete(block);
  }
}
