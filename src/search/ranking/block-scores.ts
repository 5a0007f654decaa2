import type { Block } from '../index/block.js';
import type { UnitBits } from '../index/unit-bits.js';
import { BLOCK_SIZE } from '../index/units.js';
import type { ScoringTest } from '../matching/unit-test.js';
import { rounded } from './hit.js';

/** Rounding may raise a score by less than this. */
const ROUNDING = 1e-6;

/** What the units of the block at hand score, added up over the clauses. */
export class BlockScores {
  readonly #articles = new Float64Array(BLOCK_SIZE);
  /** By article: what no paragraph, no quote, of it scores more than. */
  readonly #paragraphs = new Float64Array(BLOCK_SIZE);
  readonly #quotes = new Float64Array(BLOCK_SIZE);
  #units = new Float64Array(0);
  #block: Block | null = null;

  constructor(private readonly scoring: readonly ScoringTest[]) {}

  /** @param found in the block: of what is not, nothing is told */
  enter(block: Block, found: UnitBits): void {
    this.#block = block;
    const { articles, firstPart, firstQuote, words } = block.units;
    for (const scores of [this.#articles, this.#paragraphs, this.#quotes]) scores.fill(0);
    const [hasArticles, hasParagraphs, hasQuotes] = [
      found.hasAny(0, articles),
      found.hasAny(firstPart[0]!, firstPart[articles]!),
      found.hasAny(firstQuote[0]!, firstQuote[articles]!),
    ];
    for (const test of this.scoring) {
      if (hasArticles) test.addArticleScores(this.#articles);
      if (hasParagraphs) test.addHighestOfParagraphs(this.#paragraphs);
      if (hasQuotes) test.addHighestOfQuotes(this.#quotes);
    }
    if (this.#units.length < words * 32) this.#units = new Float64Array(words * 64);
  }

  ofArticle(article: number): number {
    return rounded(this.#articles[article]!);
  }

  /** No paragraph of the article scores more. */
  highestOfParagraphs(article: number): number {
    return this.#paragraphs[article]! + ROUNDING;
  }

  highestOfQuotes(article: number): number {
    return this.#quotes[article]! + ROUNDING;
  }

  /** Looks at the units of an article: `ofUnit` tells of them afterwards. */
  look(article: number): void {
    const { firstPart, firstQuote } = this.#block!.units;
    this.#units.fill(0, firstPart[article], firstPart[article + 1]);
    this.#units.fill(0, firstQuote[article], firstQuote[article + 1]);
    for (const test of this.scoring) test.addUnitScores(article, this.#units);
  }

  ofUnit(unit: number): number {
    return rounded(this.#units[unit]!);
  }
}
