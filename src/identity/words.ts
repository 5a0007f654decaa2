import type { Span } from '../text/span.js';

/** Lower case, with ’ written '. */
export const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

const DETERMINER = /^(?:the|a|an|this|these|those|some|other|another|several|many|most|few|both|all)\s+/i;

export const withoutDeterminer = (text: string): string => text.replace(DETERMINER, '');

/** The words before the noun of a phrase and after its determiner. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const UNEVEN_SPACE = /\s\s|[^\S ]/;

/** White space made single. */
export function textOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return UNEVEN_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words;
}
