import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from '../index/block.js';
import { UnitBits } from '../index/unit-bits.js';
import type { Choice } from './choice.js';
import type { UnitTest } from './unit-test.js';

/** What kinds of unit are looked for. */
export interface WantedUnits {
  readonly articles: boolean;
  readonly paragraphs: boolean;
  readonly quotes: boolean;
}

/** Which units of a block, of those wanted, meet a whole query. */
export class BlockMatch {
  readonly bits = new UnitBits();

  /** @param accepts null for all */
  constructor(
    private readonly wanted: WantedUnits,
    private readonly choices: readonly Choice[],
    private readonly excluded: readonly UnitTest[],
    private readonly accepts: ((article: ArticleRecord) => boolean) | null,
  ) {}

  /** Fills `bits`; false when nothing in the block meets the query. */
  enter(block: Block): boolean {
    this.#start(block);
    for (const choice of this.choices) {
      if (!choice.enter(block, this.bits)) return false;
      this.bits.and(choice.bits);
      if (this.bits.isEmpty) return false;
    }
    for (const test of this.excluded) if (test.enter(block, this.bits)) this.bits.andNot(test.bits);
    if (this.accepts !== null) this.#deleteOthers(block, this.accepts);
    return !this.bits.isEmpty;
  }

  #start({ findable, units }: Block): void {
    const { articles, paragraphs, quotes } = this.wanted;
    const [firstPart, firstQuote] = [units.firstPart[0]! >> 5, units.firstQuote[0]! >> 5];
    this.bits.set(findable);
    if (!articles) this.bits.words.fill(0, 0, firstPart);
    if (!paragraphs) this.bits.words.fill(0, firstPart, firstQuote);
    if (!quotes) this.bits.words.fill(0, firstQuote, units.words);
  }

  #deleteOthers({ articles, units }: Block, accepts: (article: ArticleRecord) => boolean): void {
    for (let number = 0; number < articles.length; number++) {
      const article = articles[number];
      if (article && units.hasAny(this.bits, number) && !accepts(article))
        units.deleteAllOf(number, this.bits);
    }
  }
}
