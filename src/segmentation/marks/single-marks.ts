import { isDigit } from '../characters.js';
import {
  closesByPlace,
  closesOnlyByPlace,
  type MarkDecision,
  opensByPlace,
  opensOnlyByPlace,
} from './mark.js';
import { isPossessiveLike } from './possessive.js';
import { isAtStart, nextOfFamily, type Situation } from './situation.js';

export const decideSingle = (situation: Situation): MarkDecision =>
  situation.mark.shape === 'OPENING' ? decideOpening(situation) : decideApostrophe(situation);

/**
 * ‘ and ‚ open, but ‘ closes ‚German words‘ and words whose closing mark was printed the wrong way round. Before
 * white space it is a slip of the pen, before a number that nothing closes (in ‘08) an apostrophe.
 */
function decideOpening({ mark, index, open, outlook }: Situation): MarkDecision {
  if (open.innermost?.opening.family === 'SINGLE' && closesOnlyByPlace(mark)) return 'CLOSE';
  if (isDigit(mark.right) && outlook.nextClosingSingle[index]! < 0) return 'PLAIN';
  return opensByPlace(mark) ? 'OPEN' : 'PLAIN';
}

/**
 * ’ and ' are apostrophes unless they close a single mark that is open, or (straight ones) stand where a quotation
 * begins and one that closes it follows. In ‘the workers’ demands’ the first is an apostrophe, for a surer one
 * follows; in ‘our workers’ he said it closes.
 */
function decideApostrophe(situation: Situation): MarkDecision {
  const { mark, index, open, outlook } = situation;
  if (open.innermost?.opening.family === 'SINGLE' && closesByPlace(mark)) {
    return isPossessiveLike(mark) && outlook.nextClosingSingle[index]! >= 0 && !opensBefore(situation)
      ? 'PLAIN'
      : 'CLOSE';
  }
  if (mark.shape === 'CLOSING' || !opensOnlyByPlace(mark)) return 'PLAIN';
  return isClosedLater(situation) || (index === 0 && isAtStart(mark) && situation.isReopened)
    ? 'OPEN'
    : 'PLAIN';
}

/** True when another single mark opens before the next one that surely closes. */
function opensBefore(situation: Situation): boolean {
  const { index, outlook } = situation;
  const next = nextOfFamily(situation);
  return (
    next !== undefined &&
    outlook.nextOfFamily[index]! < outlook.nextClosingSingle[index]! &&
    opensOnlyByPlace(next)
  );
}

/** Inside of double marks a single one must be closed before the next double one. */
function isClosedLater({ index, open, outlook }: Situation): boolean {
  const [closing, double] = [outlook.nextClosingSingle[index]!, outlook.nextDouble[index]!];
  if (closing < 0) return false;
  return open.find('DOUBLE') === undefined || double < 0 || closing < double;
}
