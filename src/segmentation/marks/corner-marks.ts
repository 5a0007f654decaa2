import type { MarkDecision } from './mark.js';
import type { Situation } from './situation.js';

/** 「 and 『 have one shape a side. */
export function decideCorner({ mark, open }: Situation): MarkDecision {
  if (mark.shape === 'OPENING') return 'OPEN';
  return open.find(mark.family) === undefined ? 'STRAY' : 'CLOSE';
}
