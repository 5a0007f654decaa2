import { zipReader } from './archive/zip-reader.js';
import { atomReader } from './atom/atom-reader.js';
import { csvReader } from './csv/csv-reader.js';
import { docxReader } from './docx/docx-reader.js';
import { jsonLinesReader } from './json-lines/json-lines-reader.js';
import { markdownReader } from './markdown/markdown-reader.js';
import { pdfReader } from './pdf/pdf-reader.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import { rdfReader } from './rdf/rdf-reader.js';
import type { Reader } from './reader.js';
import { rssReader } from './rss/rss-reader.js';
import type { Sample } from './sample.js';
import { warcReader } from './warc/warc-reader.js';
import { wxrReader } from './wxr/wxr-reader.js';

/** In the order in which they are asked; the last takes everything. */
const READERS: readonly Reader[] = Object.freeze([
  pdfReader,
  docxReader,
  zipReader(readerFor),
  warcReader(readerFor),
  wxrReader,
  rssReader,
  atomReader,
  rdfReader,
  jsonLinesReader,
  markdownReader,
  csvReader,
  plainTextReader,
]);

/** The reader for a document by its beginning and its name. */
export function readerFor(sample: Sample): Reader {
  return READERS.find((reader) => reader.accepts(sample)) ?? plainTextReader;
}
