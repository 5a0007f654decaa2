import { isDigit, isLower, isUpper, isWordUnit } from '../characters.js';
import { ROLE } from '../marks/passages.js';
import { abbreviationGoesOn, isAbbreviation } from './after-abbreviation.js';
import { isAttribution } from './attribution.js';
import { formAt, hasGapBefore, type TokenView, unitAt } from './token-view.js';

/** A place where a sentence may end: it begins with token `from`, `stop` may end it, `next` is the first token behind. */
export interface Boundary {
  readonly from: number;
  readonly stop: number;
  readonly next: number;
}

const TERMINATORS = new Set('. ? ! … 。 ！ ？ ｡ ؟ ۔ ।'.split(' '));
const WITHOUT_SPACE = new Set('。 ！ ？ ｡'.split(' '));
const ELLIPSIS = /^(?:\.{2,}|…+)$/;
const DASH = /^[-–—―]+$/;
/** Punctuation that may begin a sentence. */
const OPENERS = new Set('( [ $ £ € # @ • · * ¿ ¡'.split(' '));

/** True for a token that may end a sentence: . ? ! … and an abbreviation with its full stop. */
export function isTerminator(view: TokenView, index: number): boolean {
  const form = formAt(view, index);
  return TERMINATORS.has(form) || ELLIPSIS.test(form) || isAbbreviation(form);
}

/** True when the sentence does not end here after all. */
export function goesOn(view: TokenView, boundary: Boundary): boolean {
  const { stop, next } = boundary;
  const form = formAt(view, stop);
  if (WITHOUT_SPACE.has(form)) return next > stop + 1;
  if (!hasGapBefore(view, next)) return !isMissingSpace(view, boundary);
  if (isAbbreviation(form)) return abbreviationGoesOn(view, boundary);
  if (isListNumber(view, boundary)) return true;
  const unit = unitAt(view, next);
  if (isWordUnit(unit)) return isLower(unit) || isAnswered(view, boundary);
  return !opensSentence(view, boundary);
}

/** 'colleagues.The' and 'go.”She' were two sentences before a space was lost; 'example.com' is none. */
function isMissingSpace(view: TokenView, { stop, next }: Boundary): boolean {
  const [before, after] = [formAt(view, stop - 1), formAt(view, next)];
  const isCapitalised = isUpper(after.charCodeAt(0)) && after.length > 1 && isLower(after.charCodeAt(1));
  if (next > stop + 1) return isCapitalised;
  return (
    formAt(view, stop) === '.' &&
    isCapitalised &&
    before.length > 1 &&
    isLower(before.charCodeAt(before.length - 1))
  );
}

/** '3. The gate', at the start of a sentence only. */
const isListNumber = (view: TokenView, { from, stop }: Boundary): boolean =>
  stop === from + 1 &&
  formAt(view, stop) === '.' &&
  isDigit(unitAt(view, from)) &&
  formAt(view, from).length <= 3;

/** “Why?” Lena Ostrow asked. The question is the object of 'asked': one sentence. After a full stop there is none. */
const isAnswered = (view: TokenView, { stop, next }: Boundary): boolean =>
  next > stop + 1 && formAt(view, stop) !== '.' && isAttribution(view, next);

/** White space and an opening sign follow: after a full stop always, else when a capital or a number stands behind. */
function opensSentence(view: TokenView, { stop, next }: Boundary): boolean {
  const form = formAt(view, next);
  if (DASH.test(form)) return false;
  const isOpening = view.roles[next] === ROLE.OPENING || OPENERS.has(form);
  if (!isOpening) return !isPunctuationInside(form);
  return formAt(view, stop) === '.' || !isLower(unitAt(view, next + 1));
}

const isPunctuationInside = (form: string): boolean => /^[,;:!?.…)\]}/%&'’"”»]/.test(form);
