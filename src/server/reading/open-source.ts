import { createReadStream } from 'node:fs';
import { provenanceOf } from '../../reader/content.js';
import { type OpenDocument, openDocument, type Unopened } from '../../reader/open-document.js';
import { isTold, problemAt, type Remark, remarkOf } from './remark.js';
import { locationOf, type Source } from './source.js';

/** What comes of a standard input is read as it comes: the first letters must do. */
const LIVE_SAMPLE_BYTES = 4_096;

export type OnBytes = (count: number) => void;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** Most bytes that are read of a document that is in memory, after decompression: little of it may have been sent. */
const MOST_UNPACKED = 134_217_728;

async function* capped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_UNPACKED)
      throw new Error(`has more than ${MOST_UNPACKED} bytes, the most that are read of one document`);
    yield chunk;
  }
}

const cappedDocument = ({ reader, content }: OpenDocument): OpenDocument => ({
  reader,
  content: { ...content, chunks: capped(content.chunks) },
});

/** A stream takes what reads it with it when it fails; a stream of no bytes is opened all the same. */
function unopened(source: Source, onBytes: OnBytes): Unopened {
  switch (source.kind) {
    case 'FILE': {
      const chunks = counted(createReadStream(source.path), onBytes);
      const { path, columns, isNamed } = source;
      return { ...provenanceOf(path), columns, chunks, mediaType: null, isMeant: isNamed };
    }
    case 'BYTES': {
      const { bytes, ...document } = source.document;
      return { ...document, chunks: once(bytes), isMeant: document.mediaType === null };
    }
    case 'STREAM': {
      const { location, columns } = source;
      const chunks = counted(source.open(), onBytes);
      const known = { ...provenanceOf(location), name: '', columns };
      return { ...known, chunks, mediaType: null, isMeant: true, sampleBytes: LIVE_SAMPLE_BYTES };
    }
  }
}

/**
 * The document of a source and the reader for it, or why there is none.
 * @param onBytes is told how many bytes were taken from a disk or a stream, each time some are
 */
export async function openSource(
  source: Source,
  onBytes: OnBytes = () => {},
): Promise<OpenDocument | Remark> {
  try {
    const opened = await openDocument(unopened(source, onBytes));
    if (isTold(opened)) return remarkOf(opened);
    return source.kind === 'BYTES' ? cappedDocument(opened) : opened;
  } catch (error) {
    return problemAt(locationOf(source), error);
  }
}
