import type { ParagraphKind } from '../../model/paragraph.js';
import type { Draft, Page } from './draft.js';

/** A kind that a paragraph shows by its own words and place, and the evidence for it. */
export interface KindRule {
  readonly kind: ParagraphKind;
  holds(draft: Draft, page: Page): boolean;
}
