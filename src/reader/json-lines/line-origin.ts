import type { MappedText } from '../../text/mapped-text.js';
import type { Origin } from '../../text/origin.js';

/** A line of a document. */
export interface LineStart {
  /** From 1. */
  readonly number: number;
  /** Code units of the document before it, its lines as decoded. */
  readonly offset: number;
}

/** The origin, in the whole document, of a text that was taken from one of its lines. */
export const lineOrigin =
  ({ number, offset }: LineStart) =>
  ({ map }: MappedText): Origin => ({
    map: { ...map, originals: map.originals.map((original) => original + offset) },
    lines: new Int32Array(map.originals.length).fill(number),
    columns: map.originals.map((original) => original + 1),
    parts: [],
  });
