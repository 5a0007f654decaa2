const LINE_FEED = 0x0a;

/** A line of bytes without its LF, and its number, from 1. */
export interface ByteLine {
  readonly bytes: Buffer;
  readonly number: number;
}

/**
 * Cuts a stream of bytes at every LF and at nothing else: U+2028 inside a JSON string is no end of a line.
 * Holds one line at a time; a last line without LF counts, an empty rest does not.
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<ByteLine> {
  let rest: Buffer[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      number += 1;
      yield { bytes: Buffer.concat([...rest, chunk.subarray(start, end)]), number };
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), number: number + 1 };
}
