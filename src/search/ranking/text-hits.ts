import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Block } from '../index/block.js';
import { countBits, hasBit } from '../index/unit-bits.js';
import type { ArticleMatch } from '../matching/article-match.js';
import type { TextTest } from '../matching/text-test.js';
import { type FoundNode, rounded, type SearchHit, standingOfArticle } from './hit.js';
import type { Nearest } from './nearest.js';

/** What is wanted of the texts that meet a query. */
export interface TextSearch {
  readonly blocks: readonly Block[];
  readonly match: ArticleMatch;
  /** Those that score: of the choices, not of what is excluded. */
  readonly scoring: readonly TextTest[];
  readonly articles: boolean;
  readonly paragraphs: boolean;
  readonly quotes: boolean;
}

/** Rounding may raise a score by less than this. */
const ROUNDING = 1e-6;

/**
 * Offers all texts that meet the query, but for those that are known to score too little.
 * @returns how many meet it
 */
export function offerTexts(search: TextSearch, nearest: Nearest): number {
  let count = 0;
  eachArticle(search, (article, block, number) => {
    count += countIn(search);
    if (search.articles && search.match.isMetByArticle) {
      const score = scoreOfArticle(search);
      if (nearest.wants(score)) nearest.offer(hitOf(article, article, score));
    }
    if (search.paragraphs && highestPartScore(search) + ROUNDING >= nearest.least)
      offerParagraphs(search, nearest, article, block.places.parts(number));
    if (search.quotes && highestQuoteScore(search) + ROUNDING >= nearest.least)
      offerQuotes(search, nearest, article, block.places.quotes(number));
  });
  return count;
}

/** How many of the article at hand, its paragraphs and quotes meet the query. */
function countIn({ match, articles, paragraphs, quotes }: TextSearch): number {
  const { bits, isMetByArticle } = match;
  let count = articles && isMetByArticle ? 1 : 0;
  if (paragraphs) count += countBits(bits.parts, bits.partWords) - (bits.parts[0]! & 1);
  if (quotes) count += countBits(bits.quotes, bits.quoteWords);
  return count;
}

function offerParagraphs(search: TextSearch, nearest: Nearest, article: ArticleRecord, parts: number): void {
  const bits = search.match.bits.parts;
  for (let part = 1; part < parts; part++) {
    if (!hasBit(bits, part)) continue;
    const score = scoreOfPart(search, part);
    if (nearest.wants(score)) nearest.offer(hitOf(article.paragraph(part - 1), article, score));
  }
}

function offerQuotes(search: TextSearch, nearest: Nearest, article: ArticleRecord, quotes: number): void {
  const bits = search.match.bits.quotes;
  for (let quote = 0; quote < quotes; quote++) {
    if (!hasBit(bits, quote)) continue;
    const score = scoreOfQuote(search, quote);
    if (nearest.wants(score)) nearest.offer(hitOf(article.quote(quote), article, score));
  }
}

const hitOf = (node: FoundNode, article: ArticleRecord, score: number): SearchHit => ({
  node,
  score,
  standing: standingOfArticle(article),
});

type VisitArticle = (article: ArticleRecord, block: Block, number: number) => void;

/** Visits every article in which something meets the query, its match prepared. */
function eachArticle({ blocks, match }: TextSearch, visit: VisitArticle): void {
  for (const block of blocks) {
    if (!match.enter(block)) continue;
    for (let number = 0; number < block.articles.length; number++) {
      const article = block.articles[number];
      if (article && match.prepare(block, number, article)) visit(article, block, number);
    }
  }
}

function highestPartScore({ scoring }: TextSearch): number {
  let sum = 0;
  for (const test of scoring) sum += test.highestPartScore();
  return sum;
}

function highestQuoteScore({ scoring }: TextSearch): number {
  let sum = 0;
  for (const test of scoring) sum += test.highestQuoteScore();
  return sum;
}

function scoreOfArticle({ scoring }: TextSearch): number {
  let sum = 0;
  for (const test of scoring) sum += test.articleScore();
  return rounded(sum);
}

function scoreOfPart({ scoring }: TextSearch, part: number): number {
  let sum = 0;
  for (const test of scoring) sum += test.partScore(part);
  return rounded(sum);
}

function scoreOfQuote({ scoring }: TextSearch, quote: number): number {
  let sum = 0;
  for (const test of scoring) sum += test.quoteScore(quote);
  return rounded(sum);
}
