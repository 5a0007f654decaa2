import { jsonLinesReader } from './json-lines/json-lines-reader.js';
import { nitfReader } from './nitf/nitf-reader.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import type { Reader } from './reader.js';
import type { Sample } from './sample.js';

/** In the order in which they are asked; the last takes everything. */
const READERS: readonly Reader[] = Object.freeze([
  nitfReader,
  jsonLinesReader,
  plainTextReader,
]);

/** The reader for a document by its beginning and its name. */
export const readerFor = (sample: Sample): Reader =>
  READERS.find((reader) => reader.accepts(sample)) ?? plainTextReader;
