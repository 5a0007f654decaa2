import { DETERMINERS, isFunctionWord } from '../../lexicon/en/function-words.js';
import { TIME_ADVERBS, WEEKDAYS } from '../../lexicon/en/time-words.js';
import { isPossessive } from '../noun-phrase.js';
import { isCapitalised, isWord } from '../token-shape.js';
import { passageOf, sentenceOf, type TokenRange, type View } from '../view.js';

const LONGEST = 12;
const LONGEST_TITLE = 7;

const isArticle = (lower: string): boolean => /^(?:the|an?)$/.test(lower);

const isTimeWord = (view: View, token: number): boolean => {
  const lower = view.tokens.lower(token);
  return WEEKDAYS.has(lower) || (TIME_ADVERBS.has(lower) && !isCapitalised(view.tokens, token));
};

const isSmallWord = (lower: string): boolean => isFunctionWord(lower) || DETERMINERS.has(lower);

/** '“Morning Harbour”' in 'said on “Morning Harbour”': two to five words, all that matter with capitals. */
export function titleAt(view: View, token: number): TokenRange | null {
  const passage = passageOf(view, token);
  if (!passage || passage.from !== token || passage.to - passage.from > LONGEST_TITLE) return null;
  let capitals = 0;
  for (let i = passage.from; i < passage.to; i++) {
    if (isCapitalised(view.tokens, i)) capitals++;
    else if (isWord(view.tokens, i) && !isSmallWord(view.tokens.lower(i))) return null;
  }
  return capitals > 1 ? { from: passage.from, to: passage.to } : null;
}

function belongsToRun(view: View, token: number): boolean {
  const { tokens } = view;
  if (isPossessive(view, token) || /^[&$@]/.test(tokens.form(token))) return true;
  if (tokens.form(token) === ',')
    return /^\d{4}$/.test(tokens.form(token + 1)) && /^\d/.test(tokens.form(token - 1));
  return isWord(tokens, token) && !isFunctionWord(tokens.lower(token)) && !isArticle(tokens.lower(token));
}

/** Where the run of nouns, adjectives and names that begins at a token ends. A title in marks belongs to it. */
export function runEnd(view: View, from: number): number {
  const limit = Math.min(sentenceOf(view, from).to, from + LONGEST);
  let index = from;
  while (index < limit) {
    const title = titleAt(view, index);
    if (title) return title.to;
    const belongs = belongsToRun(view, index) && (index === from || !isTimeWord(view, index));
    if (view.passageAt[index] !== -1 || !belongs) return index;
    index++;
  }
  return limit;
}
