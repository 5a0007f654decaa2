import { folded, isAccent } from '../../corpus/filters/fold.js';
import { unitOfByte } from '../../corpus/packed/compact-text.js';

/** What a code unit does in a word. */
export const LETTER_CLASS = {
  /** Ends a word and belongs to none: white space, marks, dashes. */
  SEPARATOR: 1,
  LETTER: 2,
  DIGIT: 3,
  /** A word by itself: '%', '€', a letter of a script that sets no spaces between words. */
  SIGN: 4,
  /** Says nothing and ends nothing: an accent of its own, a soft hyphen. */
  SILENT: 5,
  /** Belongs to a word between two letters only: "don't". */
  APOSTROPHE: 6,
  /** Belongs to a word between two digits only: '1,500.25'. */
  POINT: 7,
} as const;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SILENT = '\u00ad\u200c\u200d\u2060\ufeff';
const PAGE = 256;

function classOf(unit: number, fold: number): number {
  const letter = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER_CLASS.LETTER;
  if (isAccent(unit) || SILENT.includes(letter)) return LETTER_CLASS.SILENT;
  if (fold === 0x27) return LETTER_CLASS.APOSTROPHE;
  if (letter === '.' || letter === ',') return LETTER_CLASS.POINT;
  if (/[\p{Sc}%‰]/u.test(letter) || UNSPACED.test(letter)) return LETTER_CLASS.SIGN;
  if (/\p{Nd}/u.test(letter)) return LETTER_CLASS.DIGIT;
  return /[\p{L}\p{N}\p{M}]/u.test(letter) ? LETTER_CLASS.LETTER : LETTER_CLASS.SEPARATOR;
}

/** Of each unit its class, in the low eight bits, and above them the unit that it is compared as: a small letter without accent. */
export type Traits = Uint32Array;

export const traitClass = (trait: number): number => trait & 0xff;
export const traitFold = (trait: number): number => trait >>> 8;

/** By unit; 0 where no unit of the same page of 256 was met yet. */
export const unitTraits: Traits = new Uint32Array(0x10000);

/** The trait of a unit whose page is not filled yet. */
export function newTrait(unit: number): number {
  const first = unit - (unit % PAGE);
  for (let each = first; each < first + PAGE; each++) {
    const fold = folded(each);
    unitTraits[each] = (fold << 8) | classOf(each, fold);
  }
  return unitTraits[unit]!;
}

/** By the byte that stands for a unit in a compact text. */
export const byteTraits: Traits = Uint32Array.from(unitOfByte, newTrait);
