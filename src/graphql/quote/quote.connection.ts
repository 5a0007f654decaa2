import { connectionType, edgeType } from '../paging/connection.type.js';
import { QuoteType } from './quote.type.js';
import { QuoteFacetsType } from './quote-facets.type.js';

const QuoteEdge = edgeType('Quote', () => QuoteType);
export const QuoteConnection = connectionType(
  'Quote',
  () => QuoteEdge,
  () => QuoteFacetsType,
);
