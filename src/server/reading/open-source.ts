import { createReadStream } from 'node:fs';
import { provenanceOf } from '../../reader/content.js';
import { openBundled, openDocument } from '../../reader/open-document.js';
import type { OpenDocument, Unopened } from '../../reader/open-with.js';
import { isTold, problemAt, type Remark, remarkOf } from './remark.js';
import { type FileSource, locationOf, type Source, type StreamSource } from './source.js';

/** What comes of a standard input is read as it comes: the first letters must do. */
const LIVE_SAMPLE_BYTES = 4_096;

export type OnBytes = (count: number) => void;

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** A stream takes what reads it with it when it fails; a stream of no bytes is opened all the same. */
function unopened(source: FileSource | StreamSource, onBytes: OnBytes): Unopened {
  switch (source.kind) {
    case 'FILE': {
      const chunks = counted(createReadStream(source.path), onBytes);
      const { path, columns, isNamed } = source;
      return { ...provenanceOf(path), columns, chunks, mediaType: null, isMeant: isNamed };
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
    const opened = await (source.kind === 'BYTES'
      ? openBundled(source.document)
      : openDocument(unopened(source, onBytes)));
    return isTold(opened) ? remarkOf(opened) : opened;
  } catch (error) {
    return problemAt(locationOf(source), error);
  }
}
