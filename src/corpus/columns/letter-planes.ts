import type { Span } from '../../text/span.js';
import { foldOf, foldText, isAccent } from '../filters/fold.js';
import { type CompactText, unitOfByte } from '../packed/compact-text.js';
import type { RowMask } from './row-mask.js';

/** Rows that lie together: their bits fit in the cache of a processor while they are written. */
const CHUNK = 1024;
const CHUNK_WORDS = CHUNK / 32;
/** Letters in a run. */
const RUN = 3;

/** Spread over 32 bits. */
const hashOf = (first: number, second: number, third: number): number =>
  Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);

let bytes: Uint16Array | null = null;

/** Of each byte of a coded text, the letter that it is compared as. */
const foldsOfBytes = (): Uint16Array => {
  bytes ??= unitOfByte.map((unit) => foldOf(unit));
  return bytes;
};

const SPACE = 0x20;

/**
 * Which runs of three letters the texts of rows hold, a bit a row and kind of run: a phrase can only lie where all of its runs do.
 * Runs of one kind share a plane. Letters are compared as filters compare them. An eighth of a byte a row and plane.
 */
export class LetterPlanes {
  /** Planes of a chunk one behind the other. */
  readonly #chunks: Int32Array[] = [];
  readonly #planes: number;
  /** Makes of a hash the number of a plane. */
  readonly #shift: number;

  /** @param bits of the number of a plane: texts should hold half of the kinds of runs at the most */
  constructor(bits: number) {
    this.#planes = 1 << bits;
    this.#shift = 32 - bits;
  }

  /** Enters a text of some stretches, joined by a space. The row must be empty. */
  add(row: number, text: CompactText, stretches: readonly Span[]): void {
    const chunk = this.#chunkOf(row);
    const at = (row % CHUNK) >> 5;
    const bit = 1 << (row & 31);
    const { units, isCoded } = text;
    const shift = this.#shift;
    const folds = isCoded ? foldsOfBytes() : null;
    let [first, second, length] = [0, 0, 0];
    const addLetter = (letter: number) => {
      if (++length >= RUN) chunk[(hashOf(first, second, letter) >>> shift) * CHUNK_WORDS + at]! |= bit;
      first = second;
      second = letter;
    };
    for (const [index, { start, end }] of stretches.entries()) {
      if (index > 0) addLetter(SPACE);
      for (let place = start; place < end; place++) {
        const unit = units.charCodeAt(place);
        if (folds !== null) addLetter(folds[unit]!);
        else if (!isAccent(unit)) addLetter(foldOf(unit));
      }
    }
  }

  clear(row: number): void {
    const chunk = this.#chunkOf(row);
    const keep = ~(1 << (row & 31));
    for (let at = (row % CHUNK) >> 5; at < chunk.length; at += CHUNK_WORDS) chunk[at]! &= keep;
  }

  /** Numbers of the planes of a phrase; none for one of fewer letters than a run has. */
  planesOf(phrase: string): readonly number[] {
    const letters = foldText(phrase);
    const runs = Array.from(
      { length: Math.max(0, letters.length - RUN + 1) },
      (_, at) =>
        hashOf(letters.charCodeAt(at), letters.charCodeAt(at + 1), letters.charCodeAt(at + 2)) >>>
        this.#shift,
    );
    return [...new Set(runs)];
  }

  /** False where the text of a row cannot hold the phrases that the planes are of. */
  mayHold(row: number, planes: readonly number[]): boolean {
    const chunk = this.#chunkOf(row);
    const at = (row % CHUNK) >> 5;
    const bit = 1 << (row & 31);
    for (const plane of planes) if ((chunk[plane * CHUNK_WORDS + at]! & bit) === 0) return false;
    return true;
  }

  /** Deletes the rows whose text cannot hold the phrase. */
  narrow({ words }: RowMask, phrase: string): void {
    const planes = this.planesOf(phrase);
    for (let start = 0; start < words.length; start += CHUNK_WORDS) {
      const chunk = this.#chunks[start / CHUNK_WORDS];
      if (chunk !== undefined) narrowChunk(words, start, chunk, planes);
    }
  }

  #chunkOf(row: number): Int32Array {
    const number = Math.floor(row / CHUNK);
    while (this.#chunks.length <= number) this.#chunks.push(new Int32Array(this.#planes * CHUNK_WORDS));
    return this.#chunks[number]!;
  }
}

/** Whether `narrow` can tell anything of a phrase. */
export const hasRuns = (phrase: string): boolean => foldText(phrase).length >= RUN;

function narrowChunk(words: Int32Array, start: number, chunk: Int32Array, planes: readonly number[]): void {
  const end = Math.min(CHUNK_WORDS, words.length - start);
  for (const plane of planes) {
    const base = plane * CHUNK_WORDS;
    let left = 0;
    for (let at = 0; at < end; at++) left |= words[start + at]! &= chunk[base + at]!;
    if (left === 0) return;
  }
}
