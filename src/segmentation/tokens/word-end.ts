import {
  CHARACTER,
  classOf,
  isDigit,
  isEastAsian,
  isLetter,
  isLower,
  isUpper,
  isWordUnit,
} from '../characters.js';

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;

/** Join two letters or digits to one word: 'well-known', 'O’Neill', 'AT&T', 'and/or', 'lee@example.com'. */
const JOINERS = new Set([..."-‐‑'’‘&@_/"].map((joiner) => joiner.charCodeAt(0)));

/** Join two digits: '5,550', '3.5', '10:30'. */
const IN_NUMBERS = new Set([...'.,:'].map((sign) => sign.charCodeAt(0)));

/** Where the word ends that begins at `start` with a letter, a digit or a surrogate. */
export function wordEnd(text: string, start: number, limit: number): number {
  let pieceStart = start;
  let at = pieceEnd(text, start, limit);
  for (;;) {
    const joined = joinedBy(text, pieceStart, at, limit);
    if (joined === 0) return at;
    pieceStart = at + joined;
    at = pieceEnd(text, pieceStart, limit);
  }
}

function pieceEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && continuesPiece(classOf(text.charCodeAt(at)))) at += 1;
  return at;
}

const continuesPiece = (klass: number): boolean =>
  klass === CHARACTER.LETTER || klass === CHARACTER.DIGIT || klass === CHARACTER.ATTACHED;

/** How many code units at `at` join the piece before them to the one behind; 0 when the word ends here. */
function joinedBy(text: string, pieceStart: number, at: number, limit: number): number {
  if (at + 1 >= limit || at === pieceStart) return 0;
  const [unit, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (unit === FULL_STOP && next === HYPHEN) return joinsAbbreviation(text, pieceStart, at, limit) ? 2 : 0;
  if (!isWordUnit(next) || isEastAsian(next)) return 0;
  if (JOINERS.has(unit)) return 1;
  if (isDigit(next) && isDigit(text.charCodeAt(at - 1))) return IN_NUMBERS.has(unit) ? 1 : 0;
  return unit === FULL_STOP && joinsLetters(text, pieceStart, at) ? 1 : 0;
}

/**
 * 'U.S', 'a.m', 'Ph.D' (a single letter on one side) and 'example.com' (lower case after) are one word;
 * 'colleagues.The' is two, printed without a space.
 */
function joinsLetters(text: string, pieceStart: number, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next) || !isLetter(text.charCodeAt(at - 1))) return false;
  return isLower(next) || !isLetter(text.charCodeAt(at + 2)) || isSingleInitial(text, pieceStart, at);
}

const isSingleInitial = (text: string, pieceStart: number, at: number): boolean =>
  at - pieceStart === 1 && isUpper(text.charCodeAt(pieceStart)) && text.charCodeAt(at + 2) === FULL_STOP;

/** 'U.S.-led' is one word: a dotted letter, its full stop and a hyphen. */
const joinsAbbreviation = (text: string, pieceStart: number, at: number, limit: number): boolean =>
  at - pieceStart === 1 && at + 2 < limit && isWordUnit(text.charCodeAt(at + 2));
