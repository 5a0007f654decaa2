import type { EvaluatedArticle } from './evaluate-article.js';
import { type NameFigures, nameFigures } from './names/name-figures.js';
import { type QuoteFigures, quoteFigures } from './quotes/quote-figures.js';

/** All measures over a set of gold. What is null was annotated in no article. */
export interface Figures {
  readonly articles: number;
  readonly quotes: QuoteFigures | null;
  readonly names: NameFigures | null;
}

export function figuresOf(articles: readonly EvaluatedArticle[]): Figures {
  const quotes = articles.map((article) => article.quotes).filter((judged) => judged !== null);
  const names = articles.map((article) => article.names).filter((judged) => judged !== null);
  return {
    articles: articles.length,
    quotes: quotes.length === 0 ? null : quoteFigures(quotes),
    names: names.length === 0 ? null : nameFigures(names),
  };
}
