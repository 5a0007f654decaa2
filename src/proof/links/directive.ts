import { findRun } from '../matching/containment.js';
import type { Words } from '../words/words.js';

/** Words `[from, to)` of an article. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What a text directive names, in words: `[prefix-,]start[,end][,-suffix]`. */
export interface Directive {
  /** Behind the prefix, before the suffix. */
  readonly start: WordRange;
  /** Null where `start` holds all the words. */
  readonly end: WordRange | null;
  /** Next to what they stand beside; empty where the words need no context. */
  readonly prefix: WordRange;
  readonly suffix: WordRange;
}

/** More words than these are named by the first and last of them. */
const MOST_WORDS = 16;
/** Words that name an end, at first and at most. */
const END_WORDS = { least: 4, most: 10 };
/** Most words of context on a side. */
const MOST_CONTEXT = 10;

/** True when the words stand nowhere else in the article. */
const areOnly = (words: Words, run: WordRange): boolean =>
  findRun(words, run, words, 0) === run.from && findRun(words, run, words, run.from + 1) < 0;

/**
 * Names words of an article so that a browser that takes the first match finds them. Words that stand elsewhere too get
 * context, from their own paragraph: none of the terms may reach over the end of one.
 */
export function directiveFor(words: Words, target: WordRange, paragraph: WordRange): Directive {
  if (target.to - target.from <= MOST_WORDS) return inContext(words, target, paragraph);
  const start = firstWords(words, target);
  const { prefix } = inContext(words, start, { from: paragraph.from, to: start.to });
  return { start, end: lastWords(words, target, start), prefix, suffix: { from: target.to, to: target.to } };
}

function inContext(words: Words, target: WordRange, paragraph: WordRange): Directive {
  let around = target;
  for (let count = 1; count <= MOST_CONTEXT && !areOnly(words, around); count++)
    around = {
      from: Math.max(paragraph.from, target.from - count),
      to: Math.min(paragraph.to, target.to + count),
    };
  const prefix = { from: around.from, to: target.from };
  return { start: target, end: null, prefix, suffix: { from: target.to, to: around.to } };
}

/** As many of the first words as make them the only ones of their kind, or the most there may be. */
function firstWords(words: Words, { from }: WordRange): WordRange {
  let to = from + END_WORDS.least;
  while (to - from < END_WORDS.most && !areOnly(words, { from, to })) to++;
  return { from, to };
}

/** As many of the last words as stand nowhere between the first ones and themselves; all that are left at the most. */
function lastWords(words: Words, { to }: WordRange, start: WordRange): WordRange {
  let from = to - END_WORDS.least;
  for (let count = END_WORDS.least; from > start.to; from = Math.max(start.to, to - count)) {
    if (findRun(words, { from, to }, words, start.to) === from) break;
    count *= 2;
  }
  return { from, to };
}
