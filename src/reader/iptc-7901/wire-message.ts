import type { Span } from '../../text/span.js';
import { EOT, ETX, isControl, isPadding, SOH, STX } from './control.js';
import { linesOf, type WireLine } from './wire-line.js';

/**
 * The first line of a message: source and number, priority, category, count of words, and what the source adds.
 * @example 'nwr0123 4 i 350  Northwire 0142'
 */
const HEADER = /^([A-Z]{1,6}) ?(\d{2,6}) +(\d) +([A-Z]{1,3}) +(\d{1,6})\b(.*)$/i;

interface WireHeader {
  /** 'nwr0123'. */
  readonly id: string;
  /** The source as its code: 'nwr'. */
  readonly source: string;
}

/** Null for a line that is none. */
function headerOf(line: string): WireHeader | null {
  const [, source, number] = HEADER.exec(line) ?? [];
  return source === undefined ? null : { id: `${source}${number}`, source };
}

export interface WireMessage {
  readonly span: Span;
  readonly header: WireHeader | null;
  /** Lines before the text proper: keywords, and what else stands before STX. */
  readonly head: readonly WireLine[];
  readonly text: readonly WireLine[];
  /** What stands behind the text: '041230 Mar 21'. */
  readonly trailer: string | null;
  /** False where the message has a beginning and no end. */
  readonly isWhole: boolean;
}

/** Where messages begin: at each SOH; a document without one is one message. */
function startsIn(source: string): readonly number[] {
  const starts: number[] = [];
  for (let at = source.indexOf(SOH); at >= 0; at = source.indexOf(SOH, at + 1)) starts.push(at);
  return starts.length > 0 ? starts : [0];
}

const within = (source: string, character: string, { start, end }: Span): number => {
  const at = source.slice(start, end).indexOf(character);
  return at < 0 ? -1 : start + at;
};

const hasWords = ({ text }: WireLine): boolean => text !== '';

function messageIn(source: string, span: Span): WireMessage {
  const [etx, eot] = [within(source, ETX, span), within(source, EOT, span)];
  const textEnd = etx >= 0 ? etx : eot >= 0 ? eot : span.end;
  const stx = within(source, STX, { start: span.start, end: textEnd });
  const headLines = linesOf(source, { start: span.start, end: stx >= 0 ? stx : textEnd });
  const first = headLines.findIndex(hasWords);
  const header = headerOf(headLines[first]?.text ?? '');
  const head = headLines.slice(header === null ? 0 : first + 1);
  const trailer = linesOf(source, { start: textEnd, end: span.end }).find(hasWords);
  return {
    span,
    header,
    head: stx >= 0 ? head.filter(hasWords) : [],
    text: stx >= 0 ? linesOf(source, { start: stx + 1, end: textEnd }) : head,
    trailer: trailer?.text ?? null,
    isWhole: source[span.start] !== SOH || textEnd < span.end,
  };
}

/** The messages of a document, one behind the other. */
export function* messagesIn(source: string): Generator<WireMessage> {
  const starts = startsIn(source);
  for (const [index, start] of starts.entries()) {
    yield messageIn(source, { start, end: starts[index + 1] ?? source.length });
  }
}

/** 'nwr0123 ': together, where no control character tells that a line is a header. */
const CODE_AND_NUMBER = /^[a-z]{2,6}\d{3,6} /i;

/** Offset of the first character from `at` on that is no padding. */
function behindPadding(text: string, at: number): number {
  let behind = at;
  while (behind < text.length && isPadding(text[behind]!)) behind += 1;
  return behind;
}

/** True for a document that begins with SOH and words behind it, or with a header on its first line. */
export function beginsMessage(text: string): boolean {
  const at = behindPadding(text, 0);
  if (text[at] === SOH) {
    const first = text[behindPadding(text, at + 1)];
    return first !== undefined && !isControl(first);
  }
  const end = text.slice(at, at + 200).search(/[\r\n]/);
  const line = text.slice(at, at + Math.max(end, 0)).trimEnd();
  return CODE_AND_NUMBER.test(line) && headerOf(line) !== null;
}
