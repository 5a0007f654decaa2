import type { Span } from './span.js';

/**
 * Leads the offsets of a text back to the original it was taken from. The text is cut into pieces, laid end to end: piece `i`
 * begins at `starts[i]` of the text and stands for `lengths[i]` code units of the original from `originals[i]` on. Where both are of one
 * length the piece leads back letter by letter, else as a whole ('&' for '&amp;'). `starts` ascends from 0; a text without letters has
 * no pieces. Plain data, so that it can be handed between threads.
 */
export interface OffsetMap {
  readonly starts: Int32Array;
  readonly originals: Int32Array;
  readonly lengths: Int32Array;
  /** Code units of the text. */
  readonly size: number;
}

/** Index of the piece that holds an offset of the text, from 0 to `size - 1`. */
export function pieceAt({ starts }: OffsetMap, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Code units of the text that a piece takes. */
export const sizeOfPiece = ({ starts, size }: OffsetMap, piece: number): number =>
  (starts[piece + 1] ?? size) - starts[piece]!;

const leadsByLetter = (map: OffsetMap, piece: number): boolean =>
  sizeOfPiece(map, piece) === map.lengths[piece];

/** Where the code unit at an offset of the text begins in the original. */
function originalStart(map: OffsetMap, offset: number): number {
  const piece = pieceAt(map, offset);
  const within = leadsByLetter(map, piece) ? offset - map.starts[piece]! : 0;
  return map.originals[piece]! + within;
}

/** Where the code unit before an offset of the text ends in the original. */
function originalEnd(map: OffsetMap, offset: number): number {
  const piece = pieceAt(map, offset - 1);
  const within = leadsByLetter(map, piece) ? offset - map.starts[piece]! : map.lengths[piece]!;
  return map.originals[piece]! + within;
}

/**
 * The stretch of the original that a span of the text was made of, from the first of its letters to the last; what the text
 * left out between them is in it. An empty span leads to an empty one.
 */
export function originalSpan(map: OffsetMap, { start, end }: Span): Span {
  if (map.size === 0) return { start: 0, end: 0 };
  if (start === end) {
    const at = start < map.size ? originalStart(map, start) : originalEnd(map, start);
    return { start: at, end: at };
  }
  const from = originalStart(map, start);
  // Text that was moved may have its end before its start in the original.
  return { start: from, end: Math.max(from, originalEnd(map, end)) };
}
