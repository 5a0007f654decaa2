import type { Span } from '../../text/span.js';
import { findLines, type Line } from './find-lines.js';
import { breaksMidSentence, findWrapWidth, hasRoomForNext } from './hard-wrap.js';

/** A paragraph before its kind is known. */
export interface Block extends Span {
  /** Empty lines directly before it. */
  readonly blanksBefore: number;
}

/** A first line set in by this many columns more than the line before it begins a paragraph. */
const PARAGRAPH_INDENT = 2;

/**
 * Every line is a paragraph, unless the text is hard-wrapped: then lines are joined where the break was forced by
 * the width.
 */
export function findParagraphs(text: string): readonly Block[] {
  const lines = findLines(text);
  const width = findWrapWidth(text, lines);
  if (width === null) return lines;
  const blocks: Block[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (last !== undefined && open !== undefined && isWrapped(text, last, line, width)) {
      blocks[blocks.length - 1] = { ...open, end: line.end };
    } else blocks.push(line);
    last = line;
  }
  return blocks;
}

function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  if (next.blanksBefore > 0 || next.indent >= line.indent + PARAGRAPH_INDENT) return false;
  return breaksMidSentence(text, line, next) || !hasRoomForNext(text, line, next, width);
}
