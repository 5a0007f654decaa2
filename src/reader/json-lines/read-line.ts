import type { RawArticle } from '../../model/raw-article.js';
import { objectOfLine, recordArticle } from './line-article.js';

/**
 * The article of one line, for callers that cut the lines of a stream themselves; without an origin.
 *
 * `{"text": "..."}` is enough. Read beside it, under these and other usual names, when they are strings that are not blank: `id` (or a
 * number), `title`, `publishedAt`, `modifiedAt`, `source`, `url`, `language`, `authors` (strings). Dates that are not ISO 8601 and
 * addresses that are not http are passed over.
 * @param location of the line: 'batch.jsonl:17'
 * @throws ReadError when the line is no JSON object or has no text
 */
export const readLine = (line: string, location: string): RawArticle =>
  recordArticle(objectOfLine(line, location), line, { location, columns: null, originIn: null });
