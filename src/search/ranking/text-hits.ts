import type { Block } from '../index/block.js';
import type { BlockMatch } from '../matching/block-match.js';
import type { ScoringTest } from '../matching/unit-test.js';
import { BlockScores } from './block-scores.js';
import type { FoundNode } from './hit.js';
import type { Nearest } from './nearest.js';

/** What is wanted of the texts that meet a query. */
export interface TextSearch {
  readonly blocks: readonly Block[];
  readonly match: BlockMatch;
  /** Those of the choices, not of what is excluded. */
  readonly scoring: readonly ScoringTest[];
}

/**
 * Offers all texts that meet the query, but for those that are known to score too little.
 * @returns how many meet it
 */
export function offerTexts({ blocks, match, scoring }: TextSearch, nearest: Nearest): number {
  const scores = new BlockScores(scoring);
  const offers = new Offers(match, scores, nearest);
  let count = 0;
  for (const block of blocks) {
    if (!match.enter(block)) continue;
    count += match.bits.count;
    scores.enter(block, match.bits);
    offers.take(block);
  }
  return count;
}

class Offers {
  constructor(
    private readonly match: BlockMatch,
    private readonly scores: BlockScores,
    private readonly nearest: Nearest,
  ) {}

  /** Offers what the match found in a block. */
  take(block: Block): void {
    for (let number = 0; number < block.units.articles; number++) {
      if (this.match.bits.has(number)) this.#takeArticle(block, number);
      const { least } = this.nearest;
      const paragraphs = this.scores.highestOfParagraphs(number) >= least;
      const quotes = this.scores.highestOfQuotes(number) >= least;
      if (paragraphs || quotes) this.#takeUnits(block, number, paragraphs, quotes);
    }
  }

  #takeArticle({ articles, standings }: Block, number: number): void {
    const score = this.scores.ofArticle(number);
    const standing = standings[number]!;
    if (this.nearest.wants(score, standing)) this.nearest.offer({ node: articles[number]!, score, standing });
  }

  #takeUnits({ articles, standings, units }: Block, number: number, paragraphs: boolean, quotes: boolean) {
    const { bits } = this.match;
    const [title, partsEnd] = [units.firstPart[number]!, units.firstPart[number + 1]!];
    const [quote, quotesEnd] = [units.firstQuote[number]!, units.firstQuote[number + 1]!];
    const hasParagraphs = paragraphs && bits.hasAny(title, partsEnd);
    const hasQuotes = quotes && bits.hasAny(quote, quotesEnd);
    if (!hasParagraphs && !hasQuotes) return;
    this.scores.look(number);
    const [article, standing] = [articles[number]!, standings[number]!];
    if (hasParagraphs)
      this.#takeAll(title + 1, partsEnd, standing, (unit) => article.paragraph(unit - title - 1));
    if (hasQuotes) this.#takeAll(quote, quotesEnd, standing, (unit) => article.quote(unit - quote));
  }

  #takeAll(from: number, to: number, standing: number, nodeOf: (unit: number) => FoundNode): void {
    const { bits } = this.match;
    for (let unit = from; unit < to; unit++) {
      if (!bits.has(unit)) continue;
      const score = this.scores.ofUnit(unit);
      if (this.nearest.wants(score, standing)) this.nearest.offer({ node: nodeOf(unit), score, standing });
    }
  }
}
