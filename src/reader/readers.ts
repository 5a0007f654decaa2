import { jsonLinesReader } from './json-lines/json-lines-reader.js';
import { plainTextReader } from './plain-text/plain-text-reader.js';
import type { Reader } from './reader.js';

/** In the order in which they are asked; the last takes everything. */
const READERS: readonly Reader[] = Object.freeze([jsonLinesReader, plainTextReader]);

/** The reader for a file by its name and the beginning of its content. */
export const readerFor = (name: string, sample: string): Reader =>
  READERS.find((reader) => reader.accepts(name, sample)) ?? plainTextReader;
