import type { Block } from '../index/block.js';
import type { UnitBits } from '../index/unit-bits.js';

/**
 * Tells which units of a block meet a clause. An article meets one that holds for it as a whole, not for something in
 * it alone. Titles are no units that are found; their bits may be either.
 */
export interface UnitTest {
  readonly bits: UnitBits;
  /**
   * Fills `bits`; false, and what they hold is void, when nothing meets the clause.
   * @param left units that meet all else: bits of articles that have none there may be left out
   */
  enter(block: Block, left: UnitBits): boolean;
}

/** A clause that says how much a unit is about it. All is told of the block entered last. */
export interface ScoringTest extends UnitTest {
  /** Adds to the scores of the articles, by number. */
  addArticleScores(scores: Float64Array): void;
  /** Adds what no paragraph of an article scores more than, by number of the article. */
  addHighestOfParagraphs(scores: Float64Array): void;
  /** The same of quotes. */
  addHighestOfQuotes(scores: Float64Array): void;
  /** Adds to the scores of the parts and quotes of an article, by unit. */
  addUnitScores(article: number, scores: Float64Array): void;
}
