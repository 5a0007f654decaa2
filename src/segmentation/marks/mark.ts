import type { MarkFamily, MarkShape } from '../../text/quotation-marks.js';
import type { Span } from '../../text/span.js';
import { CHARACTER, classOf, isEastAsian, isWhite } from '../characters.js';

/** Stands for what is before the first and behind the last character of a paragraph; white to all rules. */
export const EDGE = -1;

/** A token that looks like a quotation mark, and what stands round it. */
export interface Mark extends Span {
  /** Index into the tokens. */
  readonly token: number;
  readonly form: string;
  readonly family: MarkFamily;
  readonly shape: MarkShape;
  /** Code unit before it, other marks that touch it left out; EDGE at the start of the paragraph. */
  readonly left: number;
  /** Code unit behind it, in the same way; EDGE at the end. */
  readonly right: number;
}

/** What a mark does. PLAIN: nothing, an apostrophe or a sign for inches. STRAY: it closes what was never opened. */
export type MarkDecision = 'OPEN' | 'CLOSE' | 'STRAY' | 'PLAIN';

const units = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const BEFORE_OPENING = units('([{<—–-‒―/=¿¡|');
const NEVER_AFTER_OPENING = units(',;:!?)]}>|');
const AFTER_CLOSING = units('.,;:!?…)]}>—–-‒―/|、。');
const ENDS_WORDS = units('.,!?…;:。)');

/** White space or an opening sign before it, and something to quote behind it: the place of an opening mark. */
export const opensByPlace = ({ left, right }: Mark): boolean =>
  (isWhite(left) || BEFORE_OPENING.has(left)) && !isWhite(right) && !NEVER_AFTER_OPENING.has(right);

/** Something before it, and white space or punctuation behind it, or a sign of a script that puts no space there. */
export const closesByPlace = ({ left, right }: Mark): boolean =>
  !isWhite(left) && (isWhite(right) || AFTER_CLOSING.has(right) || isEastAsian(right));

export const opensOnlyByPlace = (mark: Mark): boolean => opensByPlace(mark) && !closesByPlace(mark);

export const closesOnlyByPlace = (mark: Mark): boolean => closesByPlace(mark) && !opensByPlace(mark);

/** True between a sentence's last sign or a word's last letter and what ends a clause: ‘Go,’ and ‘go’. */
export const touchesPunctuation = ({ left, right }: Mark): boolean =>
  ENDS_WORDS.has(left) || AFTER_CLOSING.has(right);

export const followsDigit = ({ left }: Mark): boolean => classOf(left) === CHARACTER.DIGIT;
