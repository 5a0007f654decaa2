import type { Article } from '../../model/article.js';
import type { RawArticle } from '../../model/raw-article.js';
import { stemOf } from '../../reader/document-name.js';
import type { FoundArticle } from '../../server/reading/read-found.js';
import { originalPlace } from '../../text/origin.js';
import type { Span } from '../../text/span.js';

/** The id that a document is called by: the file's name, for the one article of a file, else the id that it brings along, else ours. */
export const documentIdOf = (article: Article, { file }: FoundArticle): string =>
  file === null ? (article.externalId ?? article.id) : stemOf(file);

/** As the document names them, else those that its text tells. */
export const authorsOf = (article: Article, { raw }: FoundArticle): readonly string[] =>
  raw.authors.length > 0 ? raw.authors : article.authors.map((author) => article.entities[author]!.name);

/** As the document names it, else the one that its text credits. */
export const sourceOf = (article: Article, { raw }: FoundArticle): string | null =>
  raw.source ?? (article.source === null ? null : article.entities[article.source]!.name);

/** What the document says of itself. */
export const factsView = ({ facts }: RawArticle) => ({
  format: facts.format,
  isTeaser: facts.isTeaser,
  status: facts.status,
  embargoedUntil: facts.embargoedUntil,
  correction: facts.correction,
  subjects: facts.subjects,
  metadata: facts.metadata,
});

/** Where a span of the text stands in the document that it was read from; null where the text is the document. */
export const placeView = ({ origin }: RawArticle, span: Span) => origin && originalPlace(origin, span);
