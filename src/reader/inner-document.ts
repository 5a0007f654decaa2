import type { BundledDocument } from './bundled-document.js';
import { CompressionError } from './compression/compression-error.js';
import { type OpenDocument, openWith, type ReaderFor, type Unopened } from './open-with.js';
import { ReadError } from './read-error.js';
import type { Bundled, Found } from './reader.js';
import { Skipped } from './skipped.js';
import { WHOLE_LIMIT, wholeOf } from './whole.js';

/**
 * A document of a bundle, as a part of it: in one piece; if it is a bundle itself, what is in it, and if it may be larger than memory, its
 * articles.
 * @throws Error of its stream
 */
export async function* partsOf(unopened: Unopened, readerFor: ReaderFor): AsyncGenerator<Bundled> {
  const opened = await openWith(unopened, readerFor);
  if (opened instanceof ReadError || opened instanceof Skipped) yield opened;
  else if (opened.reader.unpack !== undefined) yield* opened.reader.unpack(opened.content);
  else if (opened.reader.isStreamed) yield* opened.reader.read(opened.content);
  else yield await wholeDocument(opened, unopened.mediaType);
}

async function wholeDocument(
  { content }: OpenDocument,
  mediaType: string | null,
): Promise<BundledDocument | ReadError> {
  const bytes = await wholeOf(content);
  if (bytes instanceof ReadError) return bytes;
  const { chunks: _read, ...provenance } = content;
  return { ...provenance, bytes, mediaType };
}

/** All that is in a bundle, read one after the other. A document whose reader fails costs no other. */
export async function* readBundled(
  parts: AsyncIterable<Bundled>,
  readerFor: ReaderFor,
): AsyncGenerator<Found> {
  for await (const part of parts) {
    if ('bytes' in part) yield* readInner(part, readerFor);
    else yield part;
  }
}

async function* readInner(document: BundledDocument, readerFor: ReaderFor): AsyncGenerator<Found> {
  try {
    const opened = await openInner(document, readerFor);
    if (opened instanceof ReadError || opened instanceof Skipped) yield opened;
    else yield* opened.reader.read(opened.content);
  } catch (error) {
    yield new ReadError(document.location, error instanceof Error ? error.message : String(error));
  }
}

/** The reader for a document that is in memory, which hands on no more than is read of a whole document. */
export async function openInner(
  { bytes, ...document }: BundledDocument,
  readerFor: ReaderFor,
): Promise<OpenDocument | ReadError | Skipped> {
  const isMeant = document.mediaType === null;
  const opened = await openWith({ ...document, chunks: once(bytes), isMeant }, readerFor);
  if (opened instanceof ReadError || opened instanceof Skipped) return opened;
  const { reader, content } = opened;
  return { reader, content: { ...content, chunks: capped(content.chunks) } };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* capped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > WHOLE_LIMIT)
      throw new CompressionError(
        `has more than ${WHOLE_LIMIT} bytes, the most that are read of one document`,
      );
    yield chunk;
  }
}
