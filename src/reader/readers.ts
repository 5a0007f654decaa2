import { zipReader } from './archive/zip-reader.js';
import { atomReader } from './atom/atom-reader.js';
import { csvReader } from './csv/csv-reader.js';
import { docxReader } from './docx/docx-reader.js';
import { htmlReader } from './html/html-reader.js';
import { iptc7901Reader } from './iptc-7901/iptc-7901-reader.js';
import { jsonFeedReader } from './json-feed/json-feed-reader.js';
import { jsonLinesReader } from './json-lines/json-lines-reader.js';
import { jsonRecordsReader } from './json-records/json-records-reader.js';
import { markdownReader } from './markdown/markdown-reader.js';
import { newsml1Reader } from './newsml-1/newsml-1-reader.js';
import { newsmlG2Reader } from './newsml-g2/newsml-g2-reader.js';
import { ninjsReader } from './ninjs/ninjs-reader.js';
import { nitfReader } from './nitf/nitf-reader.js';
import { pdfReader } from './pdf/pdf-reader.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import { rdfReader } from './rdf/rdf-reader.js';
import type { Reader } from './reader.js';
import { rssReader } from './rss/rss-reader.js';
import type { Sample } from './sample.js';
import { schemaOrgReader } from './schema-org/schema-org-reader.js';
import { warcReader } from './warc/warc-reader.js';
import { wxrReader } from './wxr/wxr-reader.js';

/** In the order in which they are asked; the last takes everything. */
const READERS: readonly Reader[] = Object.freeze([
  pdfReader,
  docxReader,
  zipReader(readerFor),
  warcReader(readerFor),
  nitfReader,
  newsmlG2Reader,
  newsml1Reader,
  wxrReader,
  rssReader,
  atomReader,
  rdfReader,
  jsonFeedReader,
  ninjsReader,
  schemaOrgReader,
  jsonLinesReader,
  jsonRecordsReader,
  iptc7901Reader,
  htmlReader,
  markdownReader,
  csvReader,
  plainTextReader,
]);

/** The reader for a document by its beginning and its name. */
export function readerFor(sample: Sample): Reader {
  return READERS.find((reader) => reader.accepts(sample)) ?? plainTextReader;
}
