/** What a UTF-16 code unit is to the passes of this folder. */
export const CHARACTER = {
  /** White space, control characters and invisible ones that only steer the layout. */
  WHITE: 0,
  LETTER: 1,
  DIGIT: 2,
  /** Never begins a word of its own but belongs to what stands before it: combining marks, soft hyphens, joiners. */
  ATTACHED: 3,
  /** A sign that is written without spaces and taken as a word by itself: Han. */
  IDEOGRAPH: 4,
  SURROGATE: 5,
  PUNCTUATION: 6,
} as const;

const SETS: readonly (readonly [klass: number, characters: RegExp])[] = [
  [CHARACTER.LETTER, /\p{L}+/gu],
  [CHARACTER.DIGIT, /\p{N}+/gu],
  [CHARACTER.ATTACHED, /[\p{M}\u00ad\u200c\u200d]+/gu],
  [CHARACTER.IDEOGRAPH, /\p{Script=Han}+/gu],
  [CHARACTER.SURROGATE, /\p{Cs}+/gu],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are read as white space here
  [CHARACTER.WHITE, /[\s\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu],
];

const UNITS = 0x10000;

function everyCodeUnit(): string {
  const units = Array.from({ length: UNITS / 256 }, (_, page) =>
    String.fromCharCode(...Array.from({ length: 256 }, (_unit, low) => page * 256 + low)),
  );
  return units.join('');
}

function classify(): Uint8Array {
  const classes = new Uint8Array(UNITS).fill(CHARACTER.PUNCTUATION);
  const units = everyCodeUnit();
  for (const [klass, characters] of SETS) {
    for (const run of units.matchAll(characters)) classes.fill(klass, run.index, run.index + run[0].length);
  }
  return classes;
}

const CLASSES = classify();

/** One of CHARACTER, for a code unit as `charCodeAt` gives it; what is none (NaN behind the end, -1) is white. */
export const classOf = (unit: number): number => CLASSES[unit] ?? CHARACTER.WHITE;

export const isWhite = (unit: number): boolean => classOf(unit) === CHARACTER.WHITE;

/** Offset of the first character in `[from, to)` that is not white; `to` when there is none. */
export function firstInk(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isWhite(text.charCodeAt(at))) at += 1;
  return at;
}

/** Offset behind the last character in `[from, to)` that is not white; `from` when there is none. */
export function lastInk(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isWhite(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

export const isDigit = (unit: number): boolean => classOf(unit) === CHARACTER.DIGIT;

export const isLetter = (unit: number): boolean => classOf(unit) === CHARACTER.LETTER;

/** Letters and digits: what words begin with. */
export function isWordUnit(unit: number): boolean {
  const klass = classOf(unit);
  return klass === CHARACTER.LETTER || klass === CHARACTER.DIGIT;
}

/** True for signs of Chinese, Japanese and Korean, which follow a closing mark without a space. */
export const isEastAsian = (unit: number): boolean => unit >= 0x3000 && unit < 0xd800;

const isAsciiUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isAsciiLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** True for a letter that has a lower-case partner, 'É' and 'Ж' but not '書'. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return isAsciiUpper(unit);
  const letter = String.fromCharCode(unit);
  return isLetter(unit) && letter !== letter.toLowerCase();
}

/** True for a letter that has an upper-case partner. */
export function isLower(unit: number): boolean {
  if (unit < 0x80) return isAsciiLower(unit);
  const letter = String.fromCharCode(unit);
  return isLetter(unit) && letter !== letter.toUpperCase();
}
