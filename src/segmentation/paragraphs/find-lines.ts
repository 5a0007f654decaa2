import type { Span } from '../../text/span.js';
import { firstInk, lastInk } from '../characters.js';

/** A line with words on it, white space at both ends left out. */
export interface Line extends Span {
  /** White columns before it. */
  readonly indent: number;
  /** Empty lines directly before it. */
  readonly blanksBefore: number;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  const read = (from: number, to: number): void => {
    const start = firstInk(text, from, to);
    if (start === to) blanksBefore += 1;
    else {
      lines.push({ start, end: lastInk(text, start, to), indent: start - from, blanksBefore });
      blanksBefore = 0;
    }
  };
  let from = 0;
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) {
    read(from, index);
    from = index + lineBreak.length;
  }
  read(from, text.length);
  return lines;
}
