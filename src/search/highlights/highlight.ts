import type { QuoteContext } from '../../corpus/graph.js';
import type { Span } from '../../text/span.js';

/** A field of the node; ALIAS is one of its aliases. */
export type HighlightField = 'TEXT' | 'TITLE' | 'NAME' | 'ALIAS';

/** Words of a field of a node that the query asked for: `[start, end)` in code units of that field. */
export interface FieldHighlight extends Span {
  readonly field: HighlightField;
  /** As printed. */
  readonly text: string;
  /** The alias that is counted in; null for other fields. */
  readonly alias: string | null;
}

/** Words of an article's text that the query asked for, with some text either side. */
export interface KeywordInContext extends QuoteContext {
  readonly match: string;
  /** In the text of the article. */
  readonly span: Span;
}
