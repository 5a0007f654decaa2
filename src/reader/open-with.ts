import { decompressed } from './compression/decompressed.js';
import type { Content } from './content.js';
import { endingOf, innerName, isCompressedName } from './document-name.js';
import { decodeSample } from './encoding/decode-sample.js';
import { looksBinary } from './looks-binary.js';
import { type Peeked, peek } from './peek.js';
import { ReadError } from './read-error.js';
import type { Reader } from './reader.js';
import { SAMPLE_BYTES, type Sample } from './sample.js';
import { Skipped } from './skipped.js';

/** Tells who reads a document. Handed to the readers of archives, which the list of readers itself holds. */
export type ReaderFor = (sample: Sample) => Reader;

/** Something to be read, of which nobody knows yet in what format it is. */
export interface Unopened extends Content {
  /** As in `Sample`. */
  readonly mediaType: string | null;
  /** True where somebody says that this be read, false where it only lies among others. */
  readonly isMeant: boolean;
  /** Bytes that must have come before a format is chosen: fewer where they come slowly. */
  readonly sampleBytes?: number;
}

/** A document and the reader for it. */
export interface OpenDocument {
  readonly reader: Reader;
  readonly content: Content;
}

/**
 * As `openDocument`, by readers that are handed in. What is not opened is closed.
 * @throws Error of the stream, where nothing came before it
 */
export async function openWith(
  unopened: Unopened,
  readerFor: ReaderFor,
): Promise<OpenDocument | ReadError | Skipped> {
  const { location, mediaType, isMeant, sampleBytes = SAMPLE_BYTES, ...provenance } = unopened;
  const start = await peek(unopened.chunks, Math.min(sampleBytes, 4));
  if (start.head.length === 0) return empty(location, start);
  if (/\.gz$/i.test(unopened.name) && !isGzip(start.head))
    return closed(start, new ReadError(location, 'is not gzip data, as its name says'));
  const inner = await peek(decompressed(start.chunks), sampleBytes);
  const { head, chunks } = inner;
  if (head.length === 0) return empty(location, inner);
  const name = isCompressedName(unopened.name) ? innerName(unopened.name) : unopened.name;
  const sample: Sample = { name, head, text: decodeSample(head, unopened.charset), mediaType };
  const reader = readerFor(sample);
  if (reader.name === 'plain-text' && !isPlainText(sample, isMeant))
    return closed(inner, new Skipped(location, 'UNKNOWN_FORMAT', 'is in no format that is read'));
  return { reader, content: { ...provenance, location, name, chunks } };
}

async function empty(location: string, { chunks }: Peeked): Promise<Skipped> {
  for await (const _ of chunks);
  return new Skipped(location, 'EMPTY', 'holds nothing');
}

async function closed<Told>({ chunks }: Peeked, told: Told): Promise<Told> {
  await chunks[Symbol.asyncIterator]().return?.();
  return told;
}

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const TEXT_ENDINGS = new Set(['', '.txt', '.text']);

function isPlainText({ name, text, mediaType }: Sample, isMeant: boolean): boolean {
  if (looksBinary(text)) return false;
  if (mediaType !== null) return mediaType === 'text/plain';
  return isMeant || TEXT_ENDINGS.has(endingOf(name));
}
