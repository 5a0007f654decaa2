import { ReadError } from '../read-error.js';
import type { Reader } from '../reader.js';
import { readLine } from './read-line.js';

const ENDING = /\.(?:jsonl|ndjson)$/i;
const FIRST_LINE_IS_OBJECT = /^\s*\{\s*"/;

/** An article a line; blank lines are passed over. A line that is no article comes as an error 'file:line: ...'. */
export const jsonLinesReader: Reader = Object.freeze({
  name: 'json-lines',
  accepts: (name: string, sample: string) => ENDING.test(name) || FIRST_LINE_IS_OBJECT.test(sample),
  *read(content: string, location: string) {
    let number = 0;
    for (const line of linesOf(content)) {
      number += 1;
      if (line.trim() === '') continue;
      yield attempt(line, `${location}:${number}`);
    }
  },
});

function attempt(line: string, location: string) {
  try {
    return readLine(line, location);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}

/** Cut at LF and nothing else: a JSON string may hold U+2028. */
function* linesOf(content: string): Generator<string> {
  let start = 0;
  for (let end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
    yield content.slice(start, end);
    start = end + 1;
  }
  yield content.slice(start);
}
