import { Ordering } from '../../corpus/paging/ordering.js';
import { SelectedSequence } from '../../corpus/paging/selected-sequence.js';
import { descending, numberKey } from '../../corpus/paging/sort-key.js';
import { earliestKeys } from '../earliest.js';
import type { Candidate } from './proof-index.js';

/** Most votes first, then earliest: the same whatever the order in which articles came. */
const byVotes = new Ordering<Candidate>('candidates', [
  descending(numberKey('VOTES', ({ votes }) => votes)),
  ...earliestKeys<Candidate>(({ article, row }) => article.quote(row)),
]);

/** The candidates that share most with what was asked for. */
export const likeliest = (candidates: readonly Candidate[], limit: number): readonly Candidate[] =>
  new SelectedSequence(() => candidates, byVotes).take({ direction: 1, from: null, inclusive: false }, limit);
