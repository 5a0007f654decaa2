import type { Span } from '../text/span.js';

/** Lower case, with ’ written '. */
export const lowered = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const DETERMINER = /^(?:the|a|an|this|these|those|some|other|another|several|many|most|few|both|all)\s+/i;

export const withoutDeterminer = (text: string): string => text.replace(DETERMINER, '');

/** The words before the noun of a phrase and after its determiner. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const textOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ');
