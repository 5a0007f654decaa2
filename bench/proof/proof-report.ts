import { figure, table } from '../table.js';
import type { ProofSpeed } from './measure-proof.js';

/** The lines that a benchmark prints. */
export function proofReport({
  articles,
  quotes,
  indexing,
  indexBytes,
  longestTurn,
  questions,
}: ProofSpeed): string {
  const rows = questions.map(({ name, median, slowest }) => [name, figure(median, 1), figure(slowest, 1)]);
  return [
    `Proof over ${figure(articles)} articles, ${figure(quotes)} quotes, in CPU milliseconds of one process`,
    `  index: ${figure(indexing / 1000, 1)} s, ${figure(indexBytes / articles)} bytes an article; at most ${figure(longestTurn)} ms before others get their turn`,
    table(['question', 'median', 'slowest'], rows),
  ].join('\n');
}
