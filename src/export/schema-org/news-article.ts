import type { ArticleNode, QuoteNode } from '../../corpus/graph.js';
import { everyQuote } from '../every.js';
import { iriOf } from '../iri.js';
import { isDocument, thingOf } from './things.js';

/** Words in quotation marks are the speaker's own work; reported ones are the reporter's. */
const speakersOf = ({ speaker, kind }: QuoteNode) => {
  if (speaker === null) return {};
  const thing = thingOf(speaker);
  if (isDocument(speaker)) return { citation: thing };
  return { spokenByCharacter: thing, creator: kind === 'DIRECT' ? thing : undefined };
};

const quotationOf = (quote: QuoteNode) => ({
  '@type': 'Quotation',
  '@id': iriOf(quote),
  text: quote.text,
  ...speakersOf(quote),
  provider: quote.source ? thingOf(quote.source) : undefined,
});

/** An article as a schema.org NewsArticle, its quotes as the Quotations that are parts of it. */
export const newsArticleOf = (article: ArticleNode) => ({
  '@type': 'NewsArticle',
  '@id': iriOf(article),
  url: article.url ?? undefined,
  headline: article.title ?? undefined,
  inLanguage: article.language,
  datePublished: article.publishedAt ?? undefined,
  dateModified: article.modifiedAt ?? undefined,
  author: article.authors.map(thingOf),
  publisher: article.source ? thingOf(article.source) : undefined,
  wordCount: article.wordCount,
  articleBody: article.text,
  hasPart: everyQuote(article).map(quotationOf),
});
