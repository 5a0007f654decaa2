const LINE_FEED = 0x0a;

/** A line of bytes without its LF, and its number, from 1. */
export interface ByteLine {
  /** Empty when the line is longer than the limit. */
  readonly bytes: Buffer;
  readonly number: number;
  /** Bytes that the line has, kept or not. */
  readonly size: number;
  /** False for a last line with no LF behind it. */
  readonly isEnded: boolean;
}

/**
 * Cuts a stream of bytes at every LF and at nothing else: U+2028 inside a JSON string is no end of a line.
 * Holds one line at a time; a last line without LF counts, an empty rest does not.
 * @param limit most bytes of a line that are kept
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let [number, size] = [0, 0];
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
    else pieces = [];
  };
  const line = (isEnded: boolean): ByteLine => {
    number += 1;
    const whole = { bytes: Buffer.concat(pieces), number, size, isEnded };
    [pieces, size] = [[], 0];
    return whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield line(true);
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield line(false);
}
