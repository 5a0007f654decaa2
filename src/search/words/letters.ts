import { folded, isAccent } from '../../corpus/filters/fold.js';
import { unitOfByte } from '../../corpus/packed/compact-text.js';

/** What a code unit does to a word: END parts words, SKIP belongs to one and is not written; all else is a letter. */
export const END = 0;
export const SKIP = 1;

const IS_LETTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Scripts that leave no space between words: each sign is a word by itself. */
const SIGN_RANGES = [
  [0x3040, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

export const isSign = (unit: number): boolean =>
  unit >= 0x3040 && SIGN_RANGES.some(([from, to]) => from <= unit && unit <= to);

function letterOf(unit: number): number {
  if (isAccent(unit)) return SKIP;
  return IS_LETTER.test(String.fromCharCode(unit)) ? folded(unit) : END;
}

let ofUnits: Uint16Array | null = null;
let ofBytes: Uint16Array | null = null;

/** By code unit: END, SKIP, or the letter that stands for it as the filters compare texts. Made at first use. */
export function lettersOfUnits(): Uint16Array {
  ofUnits ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => letterOf(unit));
  return ofUnits;
}

/** The same by byte of a coded compact text. */
export function lettersOfBytes(): Uint16Array {
  const letters = lettersOfUnits();
  ofBytes ??= unitOfByte.map((unit) => letters[unit]!);
  return ofBytes;
}
