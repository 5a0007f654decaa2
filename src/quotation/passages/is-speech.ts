import { findCueForm } from '../../lexicon/en/cue-verbs.js';
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS } from '../../lexicon/en/function-words.js';
import { endsClause, isCapitalised, isWord } from '../token-shape.js';
import { type PassageRange, paragraphOf, type TokenRange, type View } from '../view.js';

const FEWEST_WORDS = 4;

function wordsOf(view: View, { from, to }: TokenRange): readonly number[] {
  const words: number[] = [];
  for (let i = from; i < to; i++) if (isWord(view.tokens, i)) words.push(i);
  return words;
}

const isSmall = (lower: string): boolean => lower.length < 4 || DETERMINERS.has(lower);

/** '“The Long Way Home”', '“Harbour Watch”': capitals throughout, as in the names of works and programmes. */
export function isTitle(view: View, range: TokenRange): boolean {
  const words = wordsOf(view, range);
  const large = words.filter((word) => !isSmall(view.tokens.lower(word)));
  return large.length > 0 && words.length < 12 && large.every((word) => isCapitalised(view.tokens, word));
}

/** The full stop, comma or question mark that speech ends with, inside the marks. */
const endsLikeSpeech = (view: View, { from, to, passage }: PassageRange): boolean =>
  to - from > 1 && /^(?:[.,?!…]|\.\.\.|[–—-]|--)$/.test(view.tokens.form(passage.closed ? to - 2 : to - 1));

const hasVerb = (view: View, words: readonly number[]): boolean =>
  words.some((word) => {
    const lower = view.tokens.lower(word);
    return AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower) || findCueForm(lower) !== undefined;
  });

/** '... she said. “Not now.”': a sentence in marks of its own, however short. */
export function isSentence(view: View, range: PassageRange): boolean {
  const before = range.from - 1;
  const opens =
    range.from === paragraphOf(view, range.from).from ||
    endsClause(view.tokens, before) ||
    view.tokens.form(before).endsWith('.');
  return opens && endsLikeSpeech(view, range) && isCapitalised(view.tokens, range.from + 1);
}

/** True when the passage is all there is in its paragraph, final punctuation apart. */
export function fillsParagraph(view: View, range: PassageRange): boolean {
  const paragraph = paragraphOf(view, range.from);
  return range.from === paragraph.from && wordsOf(view, { from: range.to, to: paragraph.to }).length === 0;
}

/**
 * Tells speech from scare quotes, nicknames and titles of works, for passages that no cue announces.
 * Speech: '“We were never asked about it.”' Not: 'Tom “Moose” Hale', 'the so-called “quiet zone”', 'in “The Long Way Home”'.
 */
export function isSpeech(view: View, range: PassageRange): boolean {
  const words = wordsOf(view, range);
  if (fillsParagraph(view, range)) return words.length > 1;
  const isLong = words.length >= FEWEST_WORDS;
  if (!isLong) return false;
  return endsLikeSpeech(view, range) ? !isTitle(view, range) || hasVerb(view, words) : false;
}
