import type { Span } from '../../text/span.js';
import { isControl } from './control.js';

/** A line of a message: where its words stand in the document, without white space and control characters at either end. */
export interface WireLine extends Span {
  readonly text: string;
  /** Code units of white space before the words. */
  readonly indent: number;
}

/** The lines of a stretch; ends are LF with any number of CR before them, and a CR with none behind it. */
export function linesOf(source: string, { start, end }: Span): readonly WireLine[] {
  const lines: WireLine[] = [];
  let from = start;
  while (from <= end) {
    const to = lineEnd(source, from, end);
    lines.push(lineIn(source, from, to));
    from = behindLineEnd(source, to, end);
  }
  return lines;
}

function lineEnd(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source[at] !== '\n' && source[at] !== '\r') at += 1;
  return at;
}

/** CR CR LF is one line end. */
function behindLineEnd(source: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && source[behind] === '\r') behind += 1;
  return source[behind] === '\n' || behind === at ? behind + 1 : behind;
}

function lineIn(source: string, from: number, to: number): WireLine {
  let [start, end] = [from, to];
  while (start < end && isControl(source[start]!)) start += 1;
  const beforeSpace = start;
  while (start < end && isBlank(source[start]!)) start += 1;
  while (end > start && isBlank(source[end - 1]!)) end -= 1;
  return { start, end, text: source.slice(start, end), indent: start - beforeSpace };
}

const isBlank = (character: string): boolean => isControl(character) || /\s/.test(character);
