import type { ArticleWords } from '../words/article-words.js';
import type { TokenRange } from './tagged-name.js';

/** Words in lower case with one space between them. A lone 'X.' at the end of a sentence is 'x'. */
export function lowerPhrase({ tokens }: ArticleWords, { from, to }: TokenRange): string {
  let phrase = to - from === 1 ? tokens.lower(from).replace(/^(.)\.$/, '$1') : tokens.lower(from);
  for (let i = from + 1; i < to; i++) phrase += ` ${tokens.lower(i)}`;
  return phrase;
}
