import type { ArticleRecord } from '../../corpus/nodes/article-record.js';

/** Earlier than any date. */
const UNDATED = -8.64e15;

/** Decides between articles that score the same, the greater first: milliseconds since 1970. */
export const standingOfArticle = ({ published }: ArticleRecord): number => published ?? UNDATED;
