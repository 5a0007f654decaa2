import { LineIndex, type Position } from './line-index.js';
import type { MappedText } from './mapped-text.js';
import { type OffsetMap, originalSpan, pieceAt, sizeOfPiece } from './offset-map.js';
import type { Span } from './span.js';

/** A named piece of an original: 'word/document.xml', 'page 3'. It ends where the next one starts. */
export interface OriginPart {
  readonly name: string;
  /** Offset in the original, whose parts are counted as laid end to end. */
  readonly start: number;
}

/**
 * How the text of an article leads back to the document it was read from: offsets count UTF-16 code units of the document as
 * decoded. No piece of the map runs over the end of a line. Plain data.
 */
export interface Origin {
  readonly map: OffsetMap;
  /** By piece: line and column of its start, from 1. */
  readonly lines: Int32Array;
  readonly columns: Int32Array;
  /** In order, the first from 0; empty when the document is in one piece. */
  readonly parts: readonly OriginPart[];
}

/** A stretch of the document, offsets `[start, end)` in its part, and the line and column of its start, both from 1. */
export interface OriginalPlace extends Span, Position {
  /** Null when the document is in one piece. */
  readonly part: string | null;
}

/** The same pieces, cut behind each line end of the original that stands in them. */
function cutAtLines({ text, map }: MappedText, index: LineIndex): OffsetMap {
  const pieces: [start: number, original: number, length: number][] = [];
  for (let piece = 0; piece < map.starts.length; piece++) {
    let [start, at] = [map.starts[piece]!, map.originals[piece]!];
    const [size, length] = [sizeOfPiece(map, piece), map.lengths[piece]!];
    const end = at + length;
    if (size === length) {
      for (let cut = index.nextLine(at); cut < end; cut = index.nextLine(at)) {
        pieces.push([start, at, cut - at]);
        start += cut - at;
        at = cut;
      }
    }
    pieces.push([start, at, end - at]);
  }
  return {
    starts: Int32Array.from(pieces, ([start]) => start),
    originals: Int32Array.from(pieces, ([, at]) => at),
    lengths: Int32Array.from(pieces, ([, , length]) => length),
    size: text.length,
  };
}

/**
 * What makes the origins of the articles of one document; its lines are counted once for all of them.
 * @param original the document as decoded, its parts laid end to end
 * @param parts for a document of several parts; lines are counted in each
 */
export function originsIn(
  original: string,
  parts: readonly OriginPart[] = [],
): (mapped: MappedText) => Origin {
  const index = new LineIndex(original);
  const partLines = parts.map(({ start }) => index.positionAt(start));
  return (mapped) => {
    const map = cutAtLines(mapped, index);
    const positions = Array.from(map.originals, (at) => {
      const { line, column } = index.positionAt(at);
      const first = partLines[partAt(parts, at)] ?? { line: 1, column: 1 };
      return {
        line: line - first.line + 1,
        column: line === first.line ? column - first.column + 1 : column,
      };
    });
    return {
      map,
      lines: Int32Array.from(positions, ({ line }) => line),
      columns: Int32Array.from(positions, ({ column }) => column),
      parts,
    };
  };
}

/** The origin of the one article of a document, as `originsIn` makes it. */
export const originOf = (mapped: MappedText, original: string, parts: readonly OriginPart[] = []): Origin =>
  originsIn(original, parts)(mapped);

/** Index of the part that an offset of the original lies in; -1 when there are no parts. */
const partAt = (parts: readonly OriginPart[], offset: number): number =>
  parts.findLastIndex(({ start }) => start <= offset);

/** Where a span of the article's text stands in the document. */
export function originalPlace({ map, lines, columns, parts }: Origin, span: Span): OriginalPlace {
  const { start, end } = originalSpan(map, span);
  const part = parts[partAt(parts, start)];
  const offset = part?.start ?? 0;
  const piece = span.start < map.size ? pieceAt(map, span.start) : map.starts.length - 1;
  return {
    part: part?.name ?? null,
    start: start - offset,
    end: end - offset,
    line: lines[piece] ?? 1,
    column: piece < 0 ? 1 : columns[piece]! + start - map.originals[piece]!,
  };
}

/** Where a span stands in a document whose text was taken as it is. */
export const placeInText = (text: string, { start, end }: Span): OriginalPlace => ({
  part: null,
  start,
  end,
  ...new LineIndex(text).positionAt(start),
});
