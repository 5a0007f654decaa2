import type { Span } from '../../text/span.js';
import { type CompactText, unitOfByte } from '../packed/compact-text.js';
import { isAccent, unitsLike } from './fold.js';

const BYTES = [...unitOfByte.keys()];

/** Which ends of a text the phrase must reach. */
interface Anchors {
  readonly start?: boolean;
  readonly end?: boolean;
}

const ACCENTS = '[\\u0300-\\u036f]*';

/**
 * Finds a phrase; letter case, accents, the shape of apostrophes and quotation marks and the kind of white space make
 * no difference. It is compiled to a pattern of character classes, one a letter: V8 reads a text with it five times
 * as fast as a loop over code units does. No class shares a letter with the accents that may stand between two, so
 * nothing is ever tried twice from the same place.
 */
export class TextMatcher {
  readonly #inUnits: RegExp;
  readonly #inBytes: RegExp;

  constructor(phrase: string, { start = false, end = false }: Anchors = {}) {
    const units = Array.from({ length: phrase.length }, (_, index) => phrase.charCodeAt(index));
    const letters = units.filter((unit) => !isAccent(unit)).map((unit) => unitsLike(unit));
    const ends = letters.length > 0 ? { start, end } : { start: start && end, end: start && end };
    this.#inUnits = patternOf(letters, ACCENTS, ends);
    this.#inBytes = patternOf(letters.map(bytesOf), '', ends);
  }

  /** The empty phrase lies in every text. */
  isIn(text: string): boolean {
    return this.#inUnits.test(text);
  }

  /** True when the phrase lies in the stretch; nothing is copied. */
  isWithin({ units, isCoded }: CompactText, { start, end }: Span): boolean {
    return (isCoded ? this.#inBytes : this.#inUnits).test(units.slice(start, end));
  }
}

/** @param between what may stand between two letters, and beyond them at the ends that must be reached */
function patternOf(
  letters: readonly (readonly number[])[],
  between: string,
  { start, end }: Required<Anchors>,
): RegExp {
  const classes = letters.map(classOf).join(between);
  const lead = start && letters.length > 0 ? between : '';
  return new RegExp((start ? `^${lead}` : '') + classes + (end ? `${between}$` : ''));
}

/** The class of no unit at all matches nothing: so it is with a letter that no byte stands for. */
const classOf = (units: readonly number[]): string =>
  `[${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}]`;

function bytesOf(units: readonly number[]): readonly number[] {
  const wanted = new Set(units);
  return BYTES.filter((byte) => wanted.has(unitOfByte[byte]!));
}
