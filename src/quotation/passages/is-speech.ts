import { DETERMINERS } from '../../lexicon/en/function-words.js';
import { endsClause, isCapitalised, isWord } from '../token-shape.js';
import { type PassageRange, paragraphOf, type TokenRange, type View } from '../view.js';

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

/** '“First we lost the mill,” she said, and after a while, “then the shop.”': goes on with the sentence of the passage before. */
export function goesOn(view: View, before: PassageRange | undefined, range: PassageRange): boolean {
  const { tokens } = view;
  if (!before || tokens.sentence(before.to - 1) !== tokens.sentence(range.from)) return false;
  const isOpen = tokens.form(before.to - 2) === ',' && tokens.form(range.from - 1) === ',';
  return isOpen && !isCapitalised(tokens, range.from + 1) && endsLikeSpeech(view, range);
}
