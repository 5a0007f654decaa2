import type { RawArticle } from '../../model/raw-article.js';
import type { OpenDocument } from '../../reader/open-with.js';
import { isTold, problemAt, type Remark, remarkOf } from './remark.js';
import type { Source } from './source.js';

/** An article as it was found, with what of the place that it was found in matters beside its text. */
export interface FoundArticle {
  readonly kind: 'ARTICLE';
  readonly raw: RawArticle;
  /** Path of the file whose one article this is; null for one of several, and for what was in no file. */
  readonly file: string | null;
}

/**
 * The articles of an open document, and remarks in the places of others. Where the document breaks off, or its reader fails, the
 * last is a problem.
 */
export async function* readFound(
  { reader, content }: OpenDocument,
  source: Source,
): AsyncGenerator<FoundArticle | Remark, void> {
  const { location } = content;
  try {
    for await (const found of reader.read(content)) {
      if (isTold(found)) yield remarkOf(found);
      else yield foundArticle(found, source);
    }
  } catch (error) {
    yield problemAt(location, error);
  }
}

/** @param source what the article was found in */
export const foundArticle = (raw: RawArticle, source: Source): FoundArticle => {
  const isWhole = source.kind === 'FILE' && raw.location === source.path;
  return { kind: 'ARTICLE', raw, file: isWhole ? source.path : null };
};
