import type { Subject } from '../../model/document-facts.js';
import type { Saying } from '../fields/chosen.js';
import type { MarkupBlock } from '../markup/blocks.js';

/** A text of an entry. */
export interface EntryText {
  readonly blocks: readonly MarkupBlock[];
  /** False for a summary. */
  readonly isWhole: boolean;
}

/** What an entry of a feed says, each list in the order of trust. */
export interface Entry {
  readonly ids: readonly string[];
  readonly titles: readonly Saying[];
  readonly published: readonly Saying[];
  readonly modified: readonly Saying[];
  readonly authors: readonly Saying[];
  readonly sources: readonly Saying[];
  readonly addresses: readonly Saying[];
  readonly languages: readonly Saying[];
  readonly subjects: readonly Subject[];
  /** Read only until one holds words. */
  readonly texts: Iterable<EntryText>;
}
