import type { ArticleRecord } from '../corpus/nodes/article-record.js';
import type { StringPool } from '../corpus/packed/string-pool.js';
import type { RawArticle } from '../model/raw-article.js';

/** What a document said of itself and the corpus does not keep: with the article's text, enough to analyse it again. */
export interface DocumentHead
  extends Pick<
    RawArticle,
    | 'externalId'
    | 'place'
    | 'language'
    | 'source'
    | 'authors'
    | 'diagnostics'
    | 'paragraphs'
    | 'origin'
    | 'facts'
  > {
  /** Whether the title was the document's own, not found in its text. */
  readonly isTitled: boolean;
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
    paragraphs: raw.paragraphs,
    origin: raw.origin,
    facts: raw.facts,
    isTitled: raw.title !== null,
  };
}

/** The document as it came in, but for where it was read. */
export function documentOf(article: ArticleRecord, { isTitled, ...head }: DocumentHead): RawArticle {
  const { id, text, title, publishedAt, modifiedAt, url } = article;
  return { ...head, location: id, text, title: isTitled ? title : null, publishedAt, modifiedAt, url };
}
