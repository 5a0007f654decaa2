import { PADDING } from '../../learning/words/word-columns.js';
import { isWordAt, type Prose, paragraphRange, QUOTED, sentenceRange } from '../prose/prose.js';

/** Tokens looked at from a cue, and from the start of its words. */
const NEAR = 50;
const FAR_END = 70;
const SENTENCES_AHEAD = 3;
const SENTENCES_TO_END = 12;
/** A cue so near to the end of its paragraph may announce the next paragraph. */
const PARAGRAPH_END = 25;

const quotedAt = ({ quoted }: Prose, token: number): number => quoted[token + PADDING]!;

/** True where words may begin before token `b`: at a word or an opening mark. Right behind an opening mark is no place: the mark comes along. */
const mayStart = (prose: Prose, b: number): boolean =>
  b < prose.length &&
  (isWordAt(prose, b) || quotedAt(prose, b) === QUOTED.OPENING) &&
  (b === 0 || quotedAt(prose, b - 1) !== QUOTED.OPENING);

/** The place behind punctuation and a closing mark that follow the word before `b` inside its passage; else `b`. */
function withClosing(prose: Prose, b: number): number {
  const passage = prose.passage[b - 1]!;
  if (passage < 0) return b;
  for (let i = b; i < b + 3 && prose.passage[i] === passage; i++) {
    if (quotedAt(prose, i) === QUOTED.CLOSING) return i + 1;
    if (isWordAt(prose, i)) return b;
  }
  return b;
}

const isBracketClose = ({ view }: Prose, token: number): boolean => /^[)\]%]$/.test(view.tokens.form(token));

/** True where words may end before token `b`: behind a word or a closing mark, unless a mark that closes follows. */
function mayEnd(prose: Prose, b: number): boolean {
  if (b === 0) return false;
  if (quotedAt(prose, b - 1) === QUOTED.CLOSING) return true;
  return (isWordAt(prose, b - 1) || isBracketClose(prose, b - 1)) && withClosing(prose, b) === b;
}

/** The place among those where words may start that stands for `b`: dots, commas and lone marks are passed over. */
export function canonicalStart(prose: Prose, b: number, to: number): number {
  let start = b;
  while (start < to && !isWordAt(prose, start) && quotedAt(prose, start) !== QUOTED.OPENING) start++;
  return start > 0 && quotedAt(prose, start - 1) === QUOTED.OPENING ? start - 1 : start;
}

/** The place among those where words may end that stands for `b`. */
export function canonicalEnd(prose: Prose, b: number, from: number): number {
  let end = b;
  while (
    end > from &&
    !isWordAt(prose, end - 1) &&
    quotedAt(prose, end - 1) !== QUOTED.CLOSING &&
    !isBracketClose(prose, end - 1)
  )
    end--;
  return quotedAt(prose, end - 1) === QUOTED.CLOSING ? end : withClosing(prose, end);
}

function collect(from: number, to: number, isPlace: (b: number) => boolean): number[] {
  const places: number[] = [];
  for (let b = from; b < to; b++) if (isPlace(b)) places.push(b);
  return places;
}

/** First tokens of the sentences behind that of `token`, in its paragraph. */
function nextSentences(prose: Prose, token: number, most: number): number[] {
  const { to } = paragraphRange(prose, token);
  const starts: number[] = [];
  for (let next = sentenceRange(prose, token).to; next < to && starts.length < most; ) {
    starts.push(next);
    next = Math.max(next + 1, sentenceRange(prose, next).to);
  }
  return starts;
}

/** Where the words behind a cue may begin. */
export function startsBehind(prose: Prose, cue: number): readonly number[] {
  const sentence = sentenceRange(prose, cue);
  const paragraph = paragraphRange(prose, cue);
  const near = collect(cue + 1, Math.min(sentence.to, cue + 1 + NEAR), (b) => mayStart(prose, b));
  const sentences = nextSentences(prose, cue, SENTENCES_AHEAD);
  const beyond = paragraph.to - cue < PARAGRAPH_END && paragraph.to < prose.length ? [paragraph.to] : [];
  for (const b of [...sentences, ...beyond]) {
    const start = canonicalStart(prose, b, Math.min(prose.length, b + 3));
    if (mayStart(prose, start) && start > (near.at(-1) ?? cue)) near.push(start);
  }
  return near;
}

/** Where words that begin at `start` may end. */
export function endsFrom(prose: Prose, start: number): readonly number[] {
  const sentence = sentenceRange(prose, start);
  const ends = collect(start + 1, Math.min(sentence.to, start + FAR_END) + 1, (b) => mayEnd(prose, b));
  const add = (place: number): void => {
    const end = canonicalEnd(prose, place, start + 1);
    if (end > (ends.at(-1) ?? start) && mayEnd(prose, end)) ends.push(end);
  };
  for (const next of nextSentences(prose, start, SENTENCES_TO_END)) add(sentenceRange(prose, next).to);
  const passage = prose.view.passages[prose.passage[start]!];
  if (passage && !ends.includes(passage.to)) {
    const end = canonicalEnd(prose, passage.to, start + 1);
    if (!ends.includes(end) && mayEnd(prose, end)) ends.push(end);
  }
  return ends;
}

/** Where the words before a cue may end. */
export function endsBefore(prose: Prose, cue: number): readonly number[] {
  const sentence = sentenceRange(prose, cue);
  const ends: number[] = [];
  if (sentence.from > paragraphRange(prose, cue).from) {
    const end = canonicalEnd(prose, sentence.from, sentence.from - 4);
    if (mayEnd(prose, end)) ends.push(end);
  }
  return [
    ...ends,
    ...collect(
      Math.max(sentence.from, cue - NEAR) + 1,
      cue + 1,
      (b) => mayEnd(prose, b) && !ends.includes(b),
    ),
  ];
}

/** Where words that end at `end` may begin. */
export function startsBefore(prose: Prose, end: number): readonly number[] {
  const sentence = sentenceRange(prose, end - 1);
  const paragraph = paragraphRange(prose, end - 1);
  const starts: number[] = [];
  const add = (place: number): void => {
    const start = canonicalStart(prose, place, end);
    if (start < end && mayStart(prose, start) && !starts.includes(start)) starts.push(start);
  };
  const passage = prose.view.passages[prose.passage[end - 1]!];
  if (passage) add(passage.from);
  let from = sentence.from;
  for (let count = 0; from > paragraph.from && count < SENTENCES_TO_END; count++) {
    from = sentenceRange(prose, from - 1).from;
    add(from);
  }
  const near = collect(Math.max(sentence.from, end - FAR_END), end, (b) => mayStart(prose, b));
  return [...starts.filter((start) => !near.includes(start)), ...near];
}
