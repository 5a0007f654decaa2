import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from './block.js';
import type { ReadArticle } from './read-article.js';
import { SmallBlock } from './small-block.js';
import { BLOCK_SIZE } from './units.js';
import { blockSteps } from './write-block.js';

/** A block of long articles holds fewer of them. */
const MOST_PLACES = 2 ** 19;

/** Articles of which one block is to be. Until it is written, bit by bit while others come, they lie in small ones. */
export class OpenBlock {
  readonly #of = new Map<ArticleRecord, SmallBlock>();
  readonly #small: SmallBlock[] = [];
  #places = 0;
  #steps: Generator<number, Block, undefined> | null = null;

  get size(): number {
    return this.#of.size;
  }

  /** Of all articles that were put in. */
  get places(): number {
    return this.#places;
  }

  get isFull(): boolean {
    return this.#of.size >= BLOCK_SIZE || this.#places >= MOST_PLACES;
  }

  /** All articles, each in one block. */
  get blocks(): readonly Block[] {
    return this.#small.filter(({ articles }) => articles.length > 0).map((small) => small.written());
  }

  put(read: ReadArticle): void {
    if (this.#small.at(-1)?.isFull !== false) this.#small.push(new SmallBlock());
    const last = this.#small.at(-1)!;
    last.put(read);
    this.#of.set(read.article, last);
    this.#places += read.words.length;
  }

  /** @returns null when it is not here */
  take(article: ArticleRecord): ReadArticle | null {
    const small = this.#of.get(article);
    this.#of.delete(article);
    return small?.take(article) ?? null;
  }

  /** Writes the small blocks that are full and not written yet, so that the next search need not. */
  prepare(): void {
    for (const small of this.#small) if (small.isFull) small.written();
  }

  /**
   * Goes on with the writing. No article may be put in from then on.
   * @param places to be written at the least
   * @returns null until all is written
   */
  write(places: number): Block | null {
    this.#steps ??= blockSteps(this.#small.flatMap(({ articles }) => articles));
    for (let left = places; left > 0; ) {
      const step = this.#steps.next();
      if (step.done) return this.#withoutGone(step.value);
      left -= step.value;
    }
    return null;
  }

  #withoutGone(block: Block): Block {
    for (const article of block.articles) if (article !== null && !this.#of.has(article)) block.take(article);
    return block;
  }
}
