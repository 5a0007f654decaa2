import type { Item } from '../item/item.js';
import { laidTogether, type MarkupBlock } from '../markup/blocks.js';

/** A text of an entry. */
export interface EntryText {
  readonly blocks: readonly MarkupBlock[];
  /** False for a summary. */
  readonly isWhole: boolean;
}

/**
 * The first text that holds words, a summary as a teaser: beside the whole text it says nothing that is not in it.
 * @param texts read only until one holds words
 */
export function textOf(texts: Iterable<EntryText>): Pick<Item, 'body' | 'isTeaser'> {
  for (const { blocks, isWhole } of texts)
    if (blocks.length > 0) return { body: laidTogether(blocks), isTeaser: !isWhole };
  return { body: laidTogether([]), isTeaser: true };
}
