import { folded } from '../../corpus/filters/fold.js';
import { badQuery } from './bad-query.js';

/** A piece of a query between spaces: `-field:value`, of which only the value must be there. */
export interface QueryPiece {
  /** Where it starts in the query. */
  readonly position: number;
  readonly isExcluded: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly valuePosition: number;
  /** True when the value stands in quotation marks. */
  readonly isQuoted: boolean;
}

const DOUBLE_MARK = 0x22;
const SPACE = 0x20;
const MINUS = 0x2d;
const COLON = 0x3a;

/** @throws QueryError when a quotation mark is not closed */
export function piecesOf(query: string): QueryPiece[] {
  const units = Uint16Array.from({ length: query.length }, (_, at) => folded(query.charCodeAt(at)));
  const pieces: QueryPiece[] = [];
  for (let at = 0; at < units.length; ) {
    if (units[at] === SPACE) at++;
    else {
      const { piece, end } = pieceAt(query, units, at);
      pieces.push(piece);
      at = end;
    }
  }
  return pieces;
}

function pieceAt(query: string, units: Uint16Array, position: number) {
  const isExcluded =
    units[position] === MINUS && position + 1 < units.length && units[position + 1] !== SPACE;
  const start = isExcluded ? position + 1 : position;
  const field = fieldAt(query, units, start);
  const valuePosition = field === null ? start : start + field.length + 1;
  const isQuoted = units[valuePosition] === DOUBLE_MARK;
  const from = isQuoted ? valuePosition + 1 : valuePosition;
  const to = isQuoted ? closingMark(units, valuePosition) : endOfWord(units, from);
  const value = query.slice(from, to);
  return {
    piece: { position, isExcluded, field, value, valuePosition: from, isQuoted },
    end: isQuoted ? to + 1 : Math.max(to, position + 1),
  };
}

/** Letters in front of a colon. */
function fieldAt(query: string, units: Uint16Array, start: number): string | null {
  let end = start;
  while (/[a-z]/.test(String.fromCharCode(units[end] ?? SPACE))) end++;
  return end > start && units[end] === COLON ? query.slice(start, end) : null;
}

function closingMark(units: Uint16Array, opening: number): number {
  const closing = units.indexOf(DOUBLE_MARK, opening + 1);
  if (closing >= 0) return closing;
  throw badQuery('The quotation mark is not closed.', opening);
}

function endOfWord(units: Uint16Array, start: number): number {
  let end = start;
  while (end < units.length && units[end] !== SPACE && units[end] !== DOUBLE_MARK) end++;
  return end;
}
