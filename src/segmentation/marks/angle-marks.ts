import { closesOnlyByPlace, type Mark, type MarkDecision, opensOnlyByPlace } from './mark.js';
import { isAtStart, type Situation } from './situation.js';

/** « and » open and close one another, whichever comes first; ‹ and › too. */
export function decideAngle({ mark, open }: Situation): MarkDecision {
  const passage = open.find(mark.family);
  if (passage === undefined) return decideFirst(mark);
  return passage.opening.form === mark.form ? decideSame(mark) : 'CLOSE';
}

function decideFirst(mark: Mark): MarkDecision {
  if (mark.shape === 'OPENING') return closesOnlyByPlace(mark) ? 'STRAY' : 'OPEN';
  return isAtStart(mark) || opensOnlyByPlace(mark) ? 'OPEN' : 'STRAY';
}

/**
 * The mark that opened the passage again: »Swedish» is closed by it, and so is a French » paragraph » that began with
 * the sign of going on; « never « closes unless a word stands before it and none behind.
 */
function decideSame(mark: Mark): MarkDecision {
  if (mark.shape === 'OPENING') return closesOnlyByPlace(mark) ? 'CLOSE' : 'OPEN';
  return opensOnlyByPlace(mark) ? 'OPEN' : 'CLOSE';
}
