import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import type { IngestArticleInput } from './ingest.input.js';

/** Blank is as good as nothing. */
const said = (text: string | null | undefined): string | null => text?.trim() || null;

/** The document that an input describes. */
export const documentOf = (input: IngestArticleInput): RawArticle => ({
  ...untitledArticle(input.text, 'the input', 'mutation'),
  externalId: said(input.externalId),
  title: said(input.title),
  language: said(input.language),
  publishedAt: input.publishedAt ?? null,
  modifiedAt: input.modifiedAt ?? null,
  url: input.url ?? null,
  source: said(input.source),
  authors: [...new Set((input.authors ?? []).map(said).filter((author) => author !== null))],
});
