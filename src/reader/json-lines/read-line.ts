import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import { dateTimeOf } from '../date-time.js';
import { ReadError } from '../read-error.js';
import { type Fields, firstText, texts } from './fields.js';

/**
 * The article of one line, for callers that cut the lines of a stream themselves.
 *
 * `{"text": "..."}` is enough. Read beside it when they are strings that are not blank, else passed over: `id` (or a
 * number), `title` or `headline`, `publishedAt` or `date`, `modifiedAt`, `source` or `publisher`, `url`, `language`
 * or `lang`, `authors` (strings) or `author`. Dates that are not ISO 8601 and addresses that are not http are passed over.
 * @param location of the line: 'batch.jsonl:17'
 * @throws ReadError when the line is no JSON object or has no string `text`
 */
export const readLine = (line: string, location: string): RawArticle =>
  articleOf(readFields(line, location), location);

/**
 * The article of the members of a line, read as `readLine` does.
 * @throws ReadError when there is no string `text`
 */
export function articleOf(fields: Fields, location: string): RawArticle {
  const { text } = fields;
  if (typeof text !== 'string')
    throw new ReadError(location, 'has no "text"; give the article as a string under "text"');
  return Object.freeze({
    ...untitledArticle(text, location),
    externalId: externalIdOf(fields),
    title: firstText(fields, 'title', 'headline'),
    language: languageOf(fields),
    publishedAt: dateTimeOf(firstText(fields, 'publishedAt', 'date')),
    modifiedAt: dateTimeOf(firstText(fields, 'modifiedAt')),
    url: addressOf(firstText(fields, 'url')),
    source: firstText(fields, 'source', 'publisher'),
    authors: Object.freeze(authorsOf(fields)),
  });
}

/** @throws ReadError when the line is no JSON object */
export function readFields(line: string, location: string): Fields {
  const value = parseJson(line, location);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadError(
      location,
      'is no JSON object; each line must be one, such as {"id": "a1", "text": "..."}',
    );
  }
  return value as Fields;
}

function parseJson(line: string, location: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new ReadError(location, `is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

const externalIdOf = (fields: Fields): string | null =>
  typeof fields.id === 'number' ? String(fields.id) : firstText(fields, 'id');

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,8}$/i;

function languageOf(fields: Fields): string | null {
  const tag = firstText(fields, 'language', 'lang');
  return tag !== null && LANGUAGE_TAG.test(tag) ? tag : null;
}

function addressOf(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

function authorsOf(fields: Fields): readonly string[] {
  const listed = [...texts(fields.authors), ...texts(fields.author)];
  return [...new Set(listed)];
}
