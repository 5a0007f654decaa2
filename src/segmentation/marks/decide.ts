import { decideAngle } from './angle-marks.js';
import { decideCorner } from './corner-marks.js';
import { decideDouble } from './double-marks.js';
import type { MarkDecision } from './mark.js';
import { decideSingle } from './single-marks.js';
import type { Situation } from './situation.js';

/** What the mark does, given what stands round it and what is open. */
export function decide(situation: Situation): MarkDecision {
  switch (situation.mark.family) {
    case 'DOUBLE':
      return decideDouble(situation);
    case 'SINGLE':
      return decideSingle(situation);
    case 'ANGLE':
    case 'SINGLE_ANGLE':
      return decideAngle(situation);
    case 'CORNER':
    case 'WHITE_CORNER':
      return decideCorner(situation);
  }
}
