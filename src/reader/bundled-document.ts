import type { Provenance } from './content.js';

/** A whole document that stood in another: a page in an archive. Plain data; it goes between threads. */
export interface BundledDocument extends Provenance {
  readonly bytes: Uint8Array;
  /** As in `Sample`. */
  readonly mediaType: string | null;
}
