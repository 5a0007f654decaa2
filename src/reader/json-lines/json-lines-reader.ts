import type { Content } from '../content.js';
import { decode } from '../encoding/decode.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { byteLines } from './byte-lines.js';
import { readLine } from './read-line.js';

const ENDING = /\.(?:jsonl|ndjson)$/i;
const FIRST_LINE_IS_OBJECT = /^\s*\{\s*"/;

/**
 * An article a line, one line held at a time, so that a file may be larger than memory; blank lines are passed over. A line that
 * is no article comes as an error 'file:line: ...'.
 */
export const jsonLinesReader: Reader = Object.freeze({
  name: 'json-lines',
  isQuick: true,
  isStreamed: true,
  accepts: ({ name, text }: Sample) => ENDING.test(name) || FIRST_LINE_IS_OBJECT.test(text),
  async *read({ chunks, location }: Content) {
    for await (const { bytes, number } of byteLines(chunks)) {
      const line = decode(bytes);
      if (line.trim() !== '') yield attempt(line, `${location}:${number}`);
    }
  },
});

function attempt(line: string, location: string): Found {
  try {
    return readLine(line, location);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}
