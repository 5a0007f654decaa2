import type { TokenRange } from '../view.js';
import type { Prose } from './prose.js';

/** Words that share so much of their letters count as the same. */
export const NEARLY_ALL = 0.8;

/** Letters that two runs of tokens share, of the letters that either has: Jaccard, 0 to 1. */
export function overlapOf({ letters }: Prose, a: TokenRange, b: TokenRange): number {
  const shared = letters[Math.min(a.to, b.to)]! - letters[Math.max(a.from, b.from)]!;
  if (shared <= 0) return 0;
  const all = letters[a.to]! - letters[a.from]! + letters[b.to]! - letters[b.from]! - shared;
  return shared / all;
}
