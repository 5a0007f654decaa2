import { isLower, isWhite } from '../characters.js';
import type { Line } from './find-lines.js';

/** Text wrapped by a program or a typist is between these widths; narrower lines are a list or verse. */
const NARROWEST = 30;
const WIDEST = 120;

const ENDS_A_SENTENCE = /[.!?…:;。！？][)\]"'”’»«“]{0,2}$/;

/** True when a line stops in mid-sentence: 'the council had' + 'agreed'. A list of 'apples', 'pears' does too. */
export function breaksMidSentence(text: string, line: Line, next: Line): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 3), line.end);
  return isLower(text.charCodeAt(next.start)) && !ENDS_A_SENTENCE.test(tail);
}

function firstWordLength(text: string, line: Line): number {
  const limit = Math.min(line.end, line.start + WIDEST);
  let at = line.start;
  while (at < limit && !isWhite(text.charCodeAt(at))) at += 1;
  return at - line.start;
}

/** True when the first word of the next line would still have had room: somebody broke the line on purpose. */
export function hasRoomForNext(text: string, line: Line, next: Line, width: number): boolean {
  return columnsOf(line) + 1 + firstWordLength(text, next) <= width;
}

/**
 * The width to which a text is wrapped, in UTF-16 code units, or null when each of its lines is a paragraph.
 * Evidence: two of five breaks between lines fall in mid-sentence, and most of those leave no room for the next word.
 */
export function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  const inSentence: number[] = [];
  let breaks = 0;
  for (let index = 1; index < lines.length; index += 1) {
    if (lines[index]!.blanksBefore > 0) continue;
    breaks += 1;
    if (breaksMidSentence(text, lines[index - 1]!, lines[index]!)) inSentence.push(index);
  }
  if (inSentence.length === 0 || inSentence.length < 0.4 * breaks) return null;
  const width = ninthDecile(inSentence.map((index) => columnsOf(lines[index - 1]!)));
  if (width < NARROWEST || width > WIDEST) return null;
  const full = inSentence.filter((index) => !hasRoomForNext(text, lines[index - 1]!, lines[index]!, width));
  return full.length > 0.5 * inSentence.length ? width : null;
}

const columnsOf = ({ start, end, indent }: Line): number => indent + end - start;

function ninthDecile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * 0.9)]!;
}
