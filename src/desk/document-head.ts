import type { ArticleRecord } from '../corpus/nodes/article-record.js';
import type { StringPool } from '../corpus/packed/string-pool.js';
import { unpackArticle } from '../corpus/packed/unpack-article.js';
import type { RawArticle } from '../model/raw-article.js';

/** What a document said of itself and the corpus does not keep: with the article's text, enough to analyse it again. */
export interface DocumentHead
  extends Pick<RawArticle, 'externalId' | 'place' | 'language' | 'source' | 'authors' | 'diagnostics'> {
  /** Whether the title was the document's own, not found in its text. */
  readonly isTitled: boolean;
  /** Whether its markup showed the paragraphs. */
  readonly isMarkedUp: boolean;
}

const NONE: readonly never[] = Object.freeze([]);

export function headOf(raw: RawArticle, pool: StringPool): DocumentHead {
  const share = (text: string | null) => (text === null ? null : pool.share(text));
  return {
    externalId: share(raw.externalId),
    place: raw.place,
    language: share(raw.language),
    source: share(raw.source),
    authors: raw.authors.length === 0 ? NONE : raw.authors.map((author) => pool.share(author)),
    diagnostics: raw.diagnostics.length === 0 ? NONE : raw.diagnostics,
    isTitled: raw.title !== null,
    isMarkedUp: raw.paragraphs !== null,
  };
}

/** The document as it came in; paragraphs that its markup showed have the kinds that the analysis made sure of. */
export function documentOf(
  record: ArticleRecord,
  { isTitled, isMarkedUp, ...head }: DocumentHead,
): RawArticle {
  const { location, text, title, publishedAt, modifiedAt, url, paragraphs, origin, facts } =
    unpackArticle(record);
  return {
    ...head,
    location,
    text,
    title: isTitled ? title : null,
    publishedAt,
    modifiedAt,
    url,
    paragraphs: isMarkedUp ? paragraphs : null,
    origin,
    facts,
  };
}
