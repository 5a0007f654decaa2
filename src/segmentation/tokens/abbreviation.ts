import { abbreviationKinds, needsNumber } from '../../lexicon/en/abbreviations.js';
import { isDigit, isLetter, isUpper, isWhite } from '../characters.js';

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const LONGEST = 16;

/** True when the full stop at `end` belongs to the word before it: 'Mr.', 'U.S.', 'J.'; not 'agreed.'. */
export function takesFullStop(text: string, start: number, end: number, limit: number): boolean {
  if (end - start > LONGEST || text.charCodeAt(end) !== FULL_STOP || text.charCodeAt(end + 1) === FULL_STOP) {
    return false;
  }
  if (end - start === 1) return isInitial(text, start, limit);
  if (isDotted(text, end)) return true;
  const word = text.slice(afterHyphen(text, start, end), end);
  if (abbreviationKinds(word).size === 0) return false;
  return !needsNumber(word) || isNumberNext(text, end + 1, limit);
}

/** 'then-Sen.' takes its stop for its last part. */
function afterHyphen(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) !== HYPHEN) at -= 1;
  return at;
}

/** A letter after a full stop at the end of the word: the S of 'U.S', the m of 'a.m'. */
const isDotted = (text: string, end: number): boolean =>
  text.charCodeAt(end - 2) === FULL_STOP && isLetter(text.charCodeAt(end - 1));

/** 'J. Webb', 'v. Norway', 'p. 5'; of I only 'I. M. Webb', for 'So did I.' ends with a word. */
function isInitial(text: string, start: number, limit: number): boolean {
  const letter = text[start]!;
  if (letter === 'I')
    return isCapitalNext(text, start + 2, limit) && text.charCodeAt(start + 4) === FULL_STOP;
  if (isUpper(text.charCodeAt(start))) return true;
  if (abbreviationKinds(letter).size === 0) return false;
  return !needsNumber(letter) || isNumberNext(text, start + 2, limit);
}

const isCapitalNext = (text: string, at: number, limit: number): boolean =>
  at + 1 < limit && isWhite(text.charCodeAt(at)) && isUpper(text.charCodeAt(at + 1));

function isNumberNext(text: string, at: number, limit: number): boolean {
  const next = at < limit && isWhite(text.charCodeAt(at)) ? at + 1 : at;
  return next < limit && isDigit(text.charCodeAt(next));
}
