/** Which column or member of each record holds what, where names do not tell by themselves. */
export type Columns = Readonly<Partial<Record<ColumnRole, string>>>;

export const COLUMN_ROLES = [
  'id',
  'text',
  'title',
  'authors',
  'publishedAt',
  'modifiedAt',
  'source',
  'url',
  'language',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What is known of a document from where it was found. */
export interface Provenance {
  /** For messages: 'news/today.html', 'crawl.warc.gz'. */
  readonly location: string;
  /** File name or path, as in `Sample`. */
  readonly name: string;
  /** From an HTTP answer: the encoding and the address that it was fetched from. */
  readonly charset: string | null;
  readonly url: string | null;
  readonly columns: Columns | null;
}

/** A document to be read: its bytes, once. */
export interface Content extends Provenance {
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Of a file of which nothing else is known. */
export const provenanceOf = (location: string): Provenance => ({
  location,
  name: location,
  charset: null,
  url: null,
  columns: null,
});
