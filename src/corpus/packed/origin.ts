import { sizeOfPiece } from '../../text/offset-map.js';
import type { Origin } from '../../text/origin.js';
import type { Facts, FactsWriter } from './facts.js';
import { ORIGIN_PART, ORIGIN_PIECE } from './layout.js';

/** Small numbers of either sign as small numbers from 0: 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
const unsigned = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);

const signed = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

/**
 * Each piece by what it adds to the one before: its size in the text, code units passed over in the original, its length there,
 * lines passed over, and its column, 0 where it stands in the line of the one before.
 */
export function packOrigin(writer: FactsWriter, { map, lines, columns, parts }: Origin): void {
  let [end, line] = [0, 1];
  for (let piece = 0; piece < map.starts.length; piece++) {
    const [original, length] = [map.originals[piece]!, map.lengths[piece]!];
    const isSameLine = piece > 0 && lines[piece] === line;
    writer.add(ORIGIN_PIECE, {
      size: sizeOfPiece(map, piece),
      skip: unsigned(original - end),
      length,
      lines: unsigned(lines[piece]! - line),
      column: isSameLine ? 0 : columns[piece]!,
    });
    end = original + length;
    line = lines[piece]!;
  }
  for (const { name, start } of parts) writer.add(ORIGIN_PART, { name: writer.string(name), start });
}

/** Null when nothing was packed: the text is the document. */
export function unpackOrigin(facts: Facts): Origin | null {
  const count = facts.count(ORIGIN_PIECE);
  if (count === 0) return null;
  const column = () => new Int32Array(count);
  const [starts, originals, lengths, lines, columns] = [column(), column(), column(), column(), column()];
  let [size, end, line, place] = [0, 0, 1, 1];
  for (let piece = 0; piece < count; piece++) {
    const skip = signed(facts.at(ORIGIN_PIECE.skip, piece));
    place = facts.at(ORIGIN_PIECE.column, piece) || place + skip;
    line += signed(facts.at(ORIGIN_PIECE.lines, piece));
    starts[piece] = size;
    originals[piece] = end + skip;
    lengths[piece] = facts.at(ORIGIN_PIECE.length, piece);
    lines[piece] = line;
    columns[piece] = place;
    size += facts.at(ORIGIN_PIECE.size, piece);
    end = originals[piece]! + lengths[piece]!;
    place += lengths[piece]!;
  }
  const parts = Array.from({ length: facts.count(ORIGIN_PART) }, (_, row) => ({
    name: facts.string(ORIGIN_PART.name, row),
    start: facts.at(ORIGIN_PART.start, row),
  }));
  return { map: { starts, originals, lengths, size }, lines, columns, parts };
}
