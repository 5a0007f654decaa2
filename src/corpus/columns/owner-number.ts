import type { Owner } from '../nodes/article-record.js';

/** In the place of a person or source in a column: nobody. */
export const NOBODY = 0;

/** What stands for a person or source in a column; never NOBODY. */
export const numberOf = ({ ordinal }: Owner): number => ordinal + 1;
