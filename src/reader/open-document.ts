import { decompressed } from './compression/decompressed.js';
import type { Content } from './content.js';
import { endingOf, innerName, isCompressedName } from './document-name.js';
import { decodeSample } from './encoding/decode-sample.js';
import { peek } from './peek.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import { ReadError } from './read-error.js';
import type { Reader } from './reader.js';
import { readerFor } from './readers.js';
import { SAMPLE_BYTES, type Sample } from './sample.js';
import { Skipped } from './skipped.js';

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
 * Unpacks a compressed document and finds the reader for it. What is of no known format is text when it looks like it, and when
 * its name ends like that of a text or it is meant to be read.
 * @throws Error of the stream
 */
export async function openDocument(unopened: Unopened): Promise<OpenDocument | ReadError | Skipped> {
  const { location, mediaType, isMeant, sampleBytes = SAMPLE_BYTES, ...provenance } = unopened;
  const start = await peek(unopened.chunks, Math.min(sampleBytes, 4));
  if (start.head.length === 0) return new Skipped(location, 'EMPTY', 'holds nothing');
  if (/\.gz$/i.test(unopened.name) && !isGzip(start.head))
    return new ReadError(location, 'is not gzip data, as its name says');
  const { head, chunks } = await peek(decompressed(start.chunks), sampleBytes);
  const name = isCompressedName(unopened.name) ? innerName(unopened.name) : unopened.name;
  const sample: Sample = { name, head, text: decodeSample(head, unopened.charset), mediaType };
  const reader = readerFor(sample);
  if (reader === plainTextReader && !isPlainText(sample, isMeant))
    return new Skipped(location, 'UNKNOWN_FORMAT', 'is in no format that is read');
  return { reader, content: { ...provenance, location, name, chunks } };
}

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const TEXT_ENDINGS = new Set(['', '.txt', '.text']);

function isPlainText({ name, text, mediaType }: Sample, isMeant: boolean): boolean {
  if (looksBinary(text)) return false;
  if (mediaType !== null) return mediaType === 'text/plain';
  return isMeant || TEXT_ENDINGS.has(endingOf(name));
}

/** Texts have a damaged letter here and there; in other data one byte in ten or so is a control character. */
const FEW_CONTROLS = 3;
const LETTERS_A_CONTROL = 50;

function looksBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code < 9 || (code > 13 && code !== 0x1b) : code === 0x7f) controls++;
  }
  return controls > FEW_CONTROLS + text.length / LETTERS_A_CONTROL;
}
