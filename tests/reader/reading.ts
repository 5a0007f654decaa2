import type { RawArticle } from '../../src/model/raw-article.js';
import { type Provenance, provenanceOf } from '../../src/reader/content.js';
import { ReadError } from '../../src/reader/read-error.js';
import type { Found, Reader } from '../../src/reader/reader.js';
import { Skipped } from '../../src/reader/skipped.js';
import { inChunks } from '../support/byte-chunks.js';

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

/** The articles of a document in which nothing is wrong; what is left out on purpose is left out here too. */
export async function readArticles(
  reader: Reader,
  document: string | Uint8Array,
  known: Partial<Provenance> = {},
): Promise<readonly RawArticle[]> {
  const found = await readAll(reader, document, known);
  const error = found.find((each) => each instanceof ReadError);
  if (error !== undefined) throw error;
  return found.filter(isArticle);
}

/** The paragraphs that markup showed, each behind its kind. */
export const paragraphsOf = ({ paragraphs, text }: RawArticle): readonly string[] =>
  (paragraphs ?? []).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

const isArticle = (found: Found): found is RawArticle =>
  !(found instanceof ReadError || found instanceof Skipped);

/** What a reader found in a document, in its order: of an article what `tell` says, else the place and what is wrong. */
export const toldOf = (
  found: readonly Found[],
  tell: (article: RawArticle) => string | null,
): readonly (string | null)[] =>
  found.map((each) => (isArticle(each) ? tell(each) : `${each.location}: ${each.reason}`));
