import type { Gender } from '../../model/mention.js';

/** A mention of a person by name. */
export interface NamedMention {
  readonly index: number;
  readonly gender: Gender | null;
  /** As names are compared; see `nameWords`. */
  readonly words: readonly string[];
}
