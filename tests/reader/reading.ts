import type { RawArticle } from '../../src/model/raw-article.js';
import { type Provenance, provenanceOf } from '../../src/reader/content.js';
import { ReadError } from '../../src/reader/read-error.js';
import type { Found, Reader } from '../../src/reader/reader.js';
import { Skipped } from '../../src/reader/skipped.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Everything that a reader makes of a document. */
export async function readAll(
  reader: Reader,
  document: string | Uint8Array,
  { location = 'in/file', chunkSize = 65_536, ...known }: Partial<Provenance> & { chunkSize?: number } = {},
): Promise<readonly Found[]> {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  const content = { ...provenanceOf(location), ...known, chunks: inChunks(bytes, chunkSize) };
  const found: Found[] = [];
  for await (const each of reader.read(content)) found.push(each);
  return found;
}

/** The articles of a document in which all can be read; what is none is left out. */
export async function readArticles(
  reader: Reader,
  document: string | Uint8Array,
  known: Partial<Provenance> = {},
): Promise<readonly RawArticle[]> {
  const found = await readAll(reader, document, known);
  return found.flatMap((each) => {
    if (each instanceof ReadError) throw each;
    return each instanceof Skipped ? [] : [each];
  });
}
