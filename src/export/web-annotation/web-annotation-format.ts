import type { ArticleNode } from '../../corpus/graph.js';
import { selectorsIn } from '../../text/selectors.js';
import { everyQuote } from '../every.js';
import type { ExportFormat } from '../export-format.js';
import { ANNOTATION_CONTEXT, annotationOf } from './annotation.js';

const SEPARATOR = ',\n';

const HEAD = {
  '@context': ANNOTATION_CONTEXT,
  id: 'urn:verbatim:annotations',
  type: 'AnnotationCollection',
  label: 'Quotes found by Verbatim',
};

const PAGE = { id: 'urn:verbatim:annotations:1', type: 'AnnotationPage', startIndex: 0 };

/** An object without the brace that ends it: more follows. */
const opened = (object: object): string => JSON.stringify(object).slice(0, -1);

function annotationsOf(article: ArticleNode): string {
  const quotes = everyQuote(article);
  if (quotes.length === 0) return '';
  const selectorOf = selectorsIn(article.text);
  return quotes.map((quote) => JSON.stringify(annotationOf(quote, selectorOf))).join(SEPARATOR);
}

/** W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model): a collection with one page, a line a quote. */
export const webAnnotationFormat: ExportFormat = {
  mediaType: `application/ld+json; profile="${ANNOTATION_CONTEXT}"`,
  before: `${opened(HEAD)},"first":${opened(PAGE)},"items":[\n`,
  between: SEPARATOR,
  article: annotationsOf,
  after: '\n]}}\n',
};
