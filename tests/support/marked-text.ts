/**
 * A text in which an editor has marked spans in place, so that a person can check it by eye:
 *
 *     [q1 “We will appeal,”] [cue said] [speaker Maria Lopez], [q1 “and we will win.”]
 *
 * A mark is an opening bracket, a label, one space, the words, a closing bracket. Marks may stand inside marks.
 * Labels: `q1` a segment of quote 1; `cue1`, `speaker1`, `relay1` the words that announce quote 1, name its
 * speaker, name who passed it on; `?` words that may be left out of a quote or taken into it. `speaker1+2` serves
 * two quotes; without a number, a label means quote 1. A literal bracket or backslash has a backslash before it.
 */
import type { Span } from '../../src/text/span.js';

const MARK_ROLES = ['q', 'cue', 'speaker', 'relay', '?'] as const;
type MarkRole = (typeof MARK_ROLES)[number];

export interface Mark extends Span {
  readonly role: MarkRole;
  /** Numbers of the quotes it belongs to; none for `?`. */
  readonly quotes: readonly number[];
}

export interface MarkedText {
  readonly text: string;
  /** In reading order, an outer mark before those inside it. */
  readonly marks: readonly Mark[];
}

const LABEL = /(q|cue|speaker|relay|\?)(\d+(?:\+\d+)*)? /y;

/** @throws Error that shows the place where a bracket has no partner or a label is unknown. */
export function parseMarked(marked: string): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  const open: Omit<Mark, 'end'>[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked[at]!;
    if (character === '\\') {
      at += 1;
      text += marked[at] ?? '';
    } else if (character === '[') {
      const label = labelAt(marked, at + 1);
      open.push({ role: label.role, quotes: label.quotes, start: text.length });
      at += label.length;
    } else if (character === ']') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`a bracket closes nothing: ${around(marked, at)}`);
      marks.push({ ...mark, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`a mark is never closed: ${around(text, open[0]!.start)}`);
  return { text, marks: marks.toSorted(inMarkOrder) };
}

function labelAt(marked: string, at: number) {
  LABEL.lastIndex = at;
  const match = LABEL.exec(marked);
  if (match === null) throw new Error(`no label after the bracket: ${around(marked, at)}`);
  const role = MARK_ROLES.find((known) => known === match[1])!;
  const quotes = role === '?' ? [] : (match[2] ?? '1').split('+').map(Number);
  return { role, quotes, length: match[0].length };
}

const around = (text: string, at: number): string => `«${text.slice(Math.max(0, at - 20), at + 20)}»`;

/** The same notation again, every label with its number. Marks of one role over the same words become one. */
export function printMarked({ text, marks }: MarkedText): string {
  const merged = mergeTwins(marks);
  const places = [...new Set(merged.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  let printed = '';
  let last = 0;
  for (const place of places) {
    printed += escaped(text.slice(last, place));
    printed += ']'.repeat(merged.filter(({ end }) => end === place).length);
    for (const mark of merged) if (mark.start === place) printed += `[${labelOf(mark)} `;
    last = place;
  }
  return printed + escaped(text.slice(last));
}

function mergeTwins(marks: readonly Mark[]): readonly Mark[] {
  const twins = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.role} ${mark.start} ${mark.end}`;
    const quotes = [...(twins.get(key)?.quotes ?? []), ...mark.quotes].toSorted((a, b) => a - b);
    twins.set(key, { ...mark, quotes });
  }
  return [...twins.values()].toSorted(inMarkOrder);
}

const labelOf = ({ role, quotes }: Mark): string => role + quotes.join('+');

const escaped = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');

function inMarkOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || MARK_ROLES.indexOf(a.role) - MARK_ROLES.indexOf(b.role);
}
