import { zipReader } from './archive/zip-reader.js';
import { docxReader } from './docx/docx-reader.js';
import { jsonLinesReader } from './json-lines/json-lines-reader.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import type { Reader } from './reader.js';
import type { Sample } from './sample.js';
import { warcReader } from './warc/warc-reader.js';

/** In the order in which they are asked; the last takes everything. */
const READERS: readonly Reader[] = Object.freeze([
  docxReader,
  zipReader(readerFor),
  warcReader(readerFor),
  jsonLinesReader,
  plainTextReader,
]);

/** The reader for a document by its beginning and its name. */
export function readerFor(sample: Sample): Reader {
  return READERS.find((reader) => reader.accepts(sample)) ?? plainTextReader;
}
