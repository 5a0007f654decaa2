import { END, isSign, lettersOfUnits, SKIP } from './letters.js';

/** @param word as it is compared; `start` and `end` are those of the word as printed */
export type VisitWord = (word: string, start: number, end: number) => void;

const FIRST_SIGN = 0x3040;
const LONGEST_WORD = 64;

/** The letters of the word that was read last. */
const buffer = new Uint16Array(LONGEST_WORD);
let length = 0;

/**
 * Visits the words of `units` from `from` to `to`: runs of letters and digits, small and without accents; each ideograph
 * or kana is a word. Of words longer than 64 letters the first 64 count.
 * @param letters what each unit means: `lettersOfUnits()`, or `lettersOfBytes()` for a coded compact text
 */
export function eachWord(
  units: string,
  letters: Uint16Array,
  from: number,
  to: number,
  visit: VisitWord,
): void {
  for (let at = from; at < to; ) {
    const start = at;
    if (letters[units.charCodeAt(at)] === END) at++;
    else {
      at = readWord(units, letters, at, to);
      if (length > 0) visit(wordRead(), start, at);
    }
  }
}

/** Fills the buffer. @returns where the word ends */
function readWord(units: string, letters: Uint16Array, from: number, to: number): number {
  length = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = letters[units.charCodeAt(at)]!;
    if (letter === END || (length > 0 && standsApart(letter))) break;
    if (letter !== SKIP && length < LONGEST_WORD) buffer[length++] = letter;
  }
  return at;
}

/** Whether a letter is no part of the word before it: one of the two is a sign. */
const standsApart = (letter: number): boolean =>
  letter !== SKIP && (isSign(letter) || (buffer[0]! >= FIRST_SIGN && isSign(buffer[0]!)));

/** A string of its own, which keeps no text alive. */
const wordRead = (): string => String.fromCharCode.apply(null, buffer.subarray(0, length) as never);

/** The words of a text in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, lettersOfUnits(), 0, text.length, (word) => words.push(word));
  return words;
}
