import type { RawArticle } from '../../model/raw-article.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Origin } from '../../text/origin.js';
import type { Columns } from '../content.js';
import { articleOfItem } from '../item/article-of-item.js';
import type { JsonObject } from '../json/json-value.js';
import { parseJson } from '../json/parse-json.js';
import { recordItem } from '../json-records/json-records-item.js';
import { ReadError } from '../read-error.js';

/** @throws ReadError when the line is no JSON object */
export function objectOfLine(line: string, location: string): JsonObject {
  const { values, fault } = parseJson(line);
  if (fault !== null) {
    throw new ReadError(location, `is not JSON (column ${fault.offset + 1}: ${fault.message})`);
  }
  const [value, another] = values;
  if (another !== undefined) {
    throw new ReadError(
      location,
      `is not JSON (column ${another.span.start + 1}: a second value begins here)`,
    );
  }
  if (value?.kind !== 'OBJECT') {
    throw new ReadError(
      location,
      'is no JSON object; each line must be one, such as {"id": "a1", "text": "..."}',
    );
  }
  return value;
}

export interface LinePlace {
  /** Of the line: 'batch.jsonl:17'. */
  readonly location: string;
  readonly columns: Columns | null;
  /** Null for a caller who has no use for it. */
  readonly originIn: ((mapped: MappedText) => Origin) | null;
}

/**
 * The article of a line that is a record.
 * @param line the text that the object was read from
 * @throws ReadError when it has no text
 */
export function recordArticle(object: JsonObject, line: string, place: LinePlace): RawArticle {
  const item = recordItem(object, line, place.columns);
  if (item === null) {
    const wanted = place.columns?.text ?? 'text';
    throw new ReadError(place.location, `has no "${wanted}"; give the article as a string under "${wanted}"`);
  }
  return articleOfItem(item, { ...place, format: 'json-lines' });
}
