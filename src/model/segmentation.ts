import type { Span } from '../text/span.js';
import type { Diagnostic } from './diagnostic.js';
import type { Paragraph, Sentence } from './paragraph.js';
import type { Tokens } from './tokens.js';

/**
 * A stretch between quotation marks, inside one paragraph. `start` is that of the opening mark, `end` lies behind
 * the closing one; `inner` leaves out both and the white space beside them. Marks round nothing make no passage.
 */
export interface MarkedPassage extends Span {
  readonly inner: Span;
  readonly paragraph: number;
  /** 0 for outermost marks, 1 for marks inside marks, and so on. */
  readonly depth: number;
  /** False when no closing mark stands in the paragraph; the passage then ends with it, or before the mark that shows this. */
  readonly closed: boolean;
  /** True when an unclosed passage is re-opened at the start of the next paragraph, as books and newspapers do. */
  readonly continues: boolean;
}

/** A text cut into its parts, before anything is known of its meaning. */
export interface Segmentation {
  readonly text: string;
  /** BCP 47 tag of the language, 'und' when unknown. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** In reading order, an outer passage before those inside it. */
  readonly passages: readonly MarkedPassage[];
  readonly diagnostics: readonly Diagnostic[];
}
