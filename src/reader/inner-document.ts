import type { Content } from './content.js';
import { markedEncoding, unmarkedUtf16 } from './encoding/byte-order-mark.js';
import { decodeSample } from './encoding/decode-sample.js';
import { peek } from './peek.js';
import type { Found, Reader } from './reader.js';
import { SAMPLE_BYTES, type Sample } from './sample.js';
import { Skipped } from './skipped.js';
import { wholeOf } from './whole.js';

/** Tells who reads a document. Handed to the readers of archives, which the list of readers itself holds. */
export type ReaderFor = (sample: Sample) => Reader;

/** A document inside of an archive. */
export interface InnerContent extends Content {
  /** As in `Sample`. */
  readonly mediaType: string | null;
}

/**
 * Reads a document inside of another; what holds nothing or is in no format of text is skipped. Errors of its stream are passed on, also where
 * nothing came before them.
 */
export async function* readInner(content: InnerContent, readerFor: ReaderFor): AsyncGenerator<Found> {
  const { location, name, charset, mediaType } = content;
  const { head, chunks } = await peek(content.chunks, SAMPLE_BYTES);
  const reader = readerFor({ name, head, text: decodeSample(head, charset), mediaType });
  if (head.length === 0) {
    await wholeOf({ ...content, chunks });
    yield new Skipped(location, 'EMPTY', 'is empty');
  } else if (reader.name === 'plain-text' && isBinary(head))
    yield new Skipped(location, 'UNKNOWN_FORMAT', 'is in no format that can be read');
  else yield* reader.read({ ...content, chunks });
}

/** Bytes that are looked at for what no text has. */
const LOOKED_AT = 4096;

/** True when a document begins with control characters of which texts have none, or with more of them than damage explains. */
function isBinary(head: Uint8Array): boolean {
  if (markedEncoding(head) !== null || unmarkedUtf16(head) !== null) return false;
  const beginning = head.subarray(0, LOOKED_AT);
  const controls = beginning.filter(
    (byte) => byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b,
  );
  return controls.includes(0) || controls.length > beginning.length / 50;
}
