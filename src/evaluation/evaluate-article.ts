import type { GoldArticle, GoldQuote } from './gold/gold-article.js';
import { type JudgedNames, judgeNames } from './names/judge-names.js';
import type { Predictions } from './predictions.js';
import { type JudgedQuotes, judgeQuotes } from './quotes/judge-quotes.js';

/** An annotated article and what became of each annotation. What is null was not annotated. */
export interface EvaluatedArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: JudgedQuotes | null;
  /** Gold quotes of kinds that were not asked for. */
  readonly passedOver: readonly GoldQuote[];
  readonly names: JudgedNames | null;
}

/**
 * Compares what was found in an article with its gold.
 * @param id of the article, where the gold brings none along
 * @param kind of the gold quotes that count; null for all
 */
export function evaluateArticle(
  gold: GoldArticle,
  found: Predictions,
  id: string,
  kind: string | null,
): EvaluatedArticle {
  const counts = (quote: GoldQuote) => kind === null || quote.kind === kind;
  return {
    id: gold.id ?? id,
    text: gold.text,
    quotes: gold.quotes && judgeQuotes(gold.text, gold.quotes.filter(counts), found.quotes),
    passedOver: gold.quotes?.filter((quote) => !counts(quote)) ?? [],
    names: gold.entities && judgeNames(gold.text, gold.entities, found.entities),
  };
}
