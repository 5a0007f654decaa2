/** What a reader is shown to tell whether a document is for it. */
export interface Sample {
  /** File name or path without '.gz' or '.zst', for its ending; empty when there is none. */
  readonly name: string;
  /** The beginning of the content, 64 KiB of it where there is so much. */
  readonly head: Uint8Array;
  /** The same, decoded; it may end inside of a word, a tag or a string. */
  readonly text: string;
  /** As an HTTP answer or a WARC record declares it, lower case, without parameters: 'text/html'. */
  readonly mediaType: string | null;
}

/** Bytes that a reader is shown. */
export const SAMPLE_BYTES = 65_536;
