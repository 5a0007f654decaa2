import {
  closesByPlace,
  closesOnlyByPlace,
  followsDigit,
  type Mark,
  type MarkDecision,
  opensByPlace,
  opensOnlyByPlace,
} from './mark.js';
import { nextOfFamily, type Situation } from './situation.js';

/** Feet and inches: 6'2". */
const FEET = /^\d{1,3}['’]\d{1,2}$/;

export function decideDouble(situation: Situation): MarkDecision {
  if (isEmptyPair(situation.mark)) return 'PLAIN';
  if (FEET.test(situation.formBefore) && followsDigit(situation.mark)) return 'PLAIN';
  switch (situation.mark.shape) {
    case 'OPENING':
      return decideOpening(situation);
    case 'CLOSING':
      return decideClosing(situation);
    case 'EITHER':
      return decideStraight(situation);
  }
}

/** `class=""`: two straight marks with nothing inside; `""So""` is a mark printed twice. */
const isEmptyPair = (mark: Mark): boolean =>
  mark.form === '""' && !opensByPlace(mark) && !closesByPlace(mark);

/** `"`, `''`: by place where the place is clear, else by turns. */
function decideStraight(situation: Situation): MarkDecision {
  const { mark, open } = situation;
  if (open.find('DOUBLE') !== undefined) return isUnexpectedOpening(situation) ? 'OPEN' : 'CLOSE';
  if (!closesOnlyByPlace(mark)) return 'OPEN';
  return followsDigit(mark) ? 'PLAIN' : orphanedClosing(situation);
}

/**
 * `"We go, he said. "And win."`: the second mark opens, so the first was never closed. In `"We go, "he said. "And
 * win."` it closes in spite of its place, for the next one opens too.
 */
function isUnexpectedOpening(situation: Situation): boolean {
  if (!opensOnlyByPlace(situation.mark)) return false;
  const next = nextOfFamily(situation);
  return next === undefined ? situation.isReopened : !opensOnlyByPlace(next);
}

/** A mark in the place of a closing one and none open: it opens when the next closes too: `said" We go," and`. */
function orphanedClosing(situation: Situation): MarkDecision {
  const next = nextOfFamily(situation);
  return next !== undefined && next.shape !== 'OPENING' && closesOnlyByPlace(next) ? 'OPEN' : 'STRAY';
}

/** “ and „ open, but “ closes „German words“, and “words“ whose closing mark was printed the wrong way round. */
function decideOpening(situation: Situation): MarkDecision {
  const { mark, open } = situation;
  const passage = open.find('DOUBLE');
  if (mark.form === '“' && passage !== undefined) {
    if (passage.opening.form === '„' && !opensOnlyByPlace(mark)) return 'CLOSE';
    return closesOnlyByPlace(mark) ? 'CLOSE' : 'OPEN';
  }
  return closesOnlyByPlace(mark) && nextOfFamily(situation)?.shape !== 'CLOSING' ? 'STRAY' : 'OPEN';
}

/** ” closes; where nothing is open and a word follows it opens, as in Swedish. */
function decideClosing(situation: Situation): MarkDecision {
  const { mark, open } = situation;
  if (open.find('DOUBLE') !== undefined) return 'CLOSE';
  if (opensOnlyByPlace(mark)) return 'OPEN';
  return followsDigit(mark) ? 'STRAY' : orphanedClosing(situation);
}
