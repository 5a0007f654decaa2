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
  return found.filter((each): each is RawArticle => {
    if (each instanceof ReadError) throw each;
    return !(each instanceof Skipped);
  });
}

/** The paragraphs that markup showed, each behind its kind. */
export const paragraphsOf = ({ paragraphs, text }: RawArticle): readonly string[] =>
  (paragraphs ?? []).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

/** What was found, one line each: an error by its message, what was left out by its place and reason, an article by what is asked of it. */
export const told = (
  found: readonly Found[],
  of: (article: RawArticle) => string | null = ({ title }) => title,
): readonly (string | null)[] =>
  found.map((each) => {
    if (each instanceof ReadError) return each.message;
    return each instanceof Skipped ? `${each.location}: ${each.reason}` : of(each);
  });
