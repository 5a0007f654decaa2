import type { Block } from '../index/block.js';
import type { UnitBits } from '../index/unit-bits.js';

/** Where words stand one behind the other in a block. */
export interface Occurrences {
  /** In words. */
  readonly length: number;
  /** How often in each article. */
  readonly counts: Int32Array;
  /** False when they stand nowhere in the block. */
  enter(block: Block, left: UnitBits): boolean;
  /** Adds the units that hold them; those of articles of which nothing is left may be left out. */
  addUnits(bits: UnitBits, left: UnitBits): void;
  /** Places in the block at which they begin, `counts` of them, ascending; valid until the next call. */
  places(article: number): Int32Array;
  /** No paragraph of the article is closer, from 0; it may be above 1. To be asked after `addUnits`. */
  closestParagraph(article: number): number;
  closestQuote(article: number): number;
}
