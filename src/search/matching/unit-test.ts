import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from '../index/block.js';
import type { UnitBits } from '../index/unit-bits.js';

/**
 * Tells which parts and quotes of an article meet a clause, and whether the article as a whole does. Articles are
 * asked for block by block.
 */
export interface UnitTest {
  readonly bits: UnitBits;
  /** Of the article prepared last: whether it meets the clause. */
  readonly isMetByArticle: boolean;
  /** False when nothing in the block can meet the clause. */
  enter(block: Block): boolean;
  /** Fills `bits` and `isMetByArticle`; false, and what they hold is void, when nothing in the article meets the clause. */
  prepare(block: Block, number: number, article: ArticleRecord): boolean;
}
