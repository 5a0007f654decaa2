import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from './block.js';
import type { ReadArticle } from './read-article.js';
import { writeBlock } from './write-block.js';

/** So much is written in some two milliseconds. */
const [MOST_ARTICLES, MOST_PLACES] = [16, 16_384];

/** A few articles, which can be searched as soon as they are there. */
export class SmallBlock {
  #read: ReadArticle[] = [];
  #places = 0;
  #block: Block | null = null;

  get articles(): readonly ReadArticle[] {
    return this.#read;
  }

  get isFull(): boolean {
    return this.#read.length >= MOST_ARTICLES || this.#places >= MOST_PLACES;
  }

  /** The block, written when first asked for. */
  written(): Block {
    this.#block ??= writeBlock(this.#read);
    return this.#block;
  }

  put(read: ReadArticle): void {
    this.#read.push(read);
    this.#places += read.words.length;
    this.#block = null;
  }

  take(article: ArticleRecord): ReadArticle {
    const [taken] = this.#read.splice(
      this.#read.findIndex((read) => read.article === article),
      1,
    );
    this.#places -= taken!.words.length;
    this.#block?.take(article);
    return taken!;
  }
}
