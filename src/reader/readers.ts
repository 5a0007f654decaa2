import { iptc7901Reader } from './iptc-7901/iptc-7901-reader.js';
import { jsonFeedReader } from './json-feed/json-feed-reader.js';
import { jsonLinesReader } from './json-lines/json-lines-reader.js';
import { newsml1Reader } from './newsml-1/newsml-1-reader.js';
import { newsmlG2Reader } from './newsml-g2/newsml-g2-reader.js';
import { ninjsReader } from './ninjs/ninjs-reader.js';
import { nitfReader } from './nitf/nitf-reader.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import type { Reader } from './reader.js';
import { jsonRecordsReader } from './record/json-records-reader.js';
import type { Sample } from './sample.js';
import { schemaOrgReader } from './schema-org/schema-org-reader.js';

/** In the order in which they are asked; the last takes everything. */
const READERS: readonly Reader[] = Object.freeze([
  nitfReader,
  newsmlG2Reader,
  newsml1Reader,
  jsonFeedReader,
  ninjsReader,
  schemaOrgReader,
  jsonLinesReader,
  jsonRecordsReader,
  iptc7901Reader,
  plainTextReader,
]);

/** The reader for a document by its beginning and its name. */
export const readerFor = (sample: Sample): Reader =>
  READERS.find((reader) => reader.accepts(sample)) ?? plainTextReader;
