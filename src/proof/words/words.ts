import { LETTER_CLASS, newTrait, type Traits, traitClass, traitFold, unitTraits } from './letters.js';

const { LETTER, DIGIT, SIGN, SILENT, APOSTROPHE, POINT } = LETTER_CLASS;

/** After Fowler, Noll and Vo: 32 bits, a code unit a round. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Spreads what differs in a few bits over all 32 (the finish of MurmurHash3). */
export function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/**
 * The words of a text, column by column: where each stands, and a hash of its letters. Letter case, accents, the shape of
 * apostrophes, white space and all punctuation outside of words make no difference to them.
 */
export class Words {
  #hashes = new Uint32Array(64);
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  hash(index: number): number {
    return this.#hashes[index]!;
  }

  /** UTF-16 offset in the text that was read. */
  start(index: number): number {
    return this.#starts[index]!;
  }

  end(index: number): number {
    return this.#ends[index]!;
  }

  letters(index: number): number {
    return this.end(index) - this.start(index);
  }

  clear(): void {
    this.#count = 0;
  }

  add(hash: number, start: number, end: number): void {
    if (this.#count === this.#hashes.length) this.#grow();
    this.#hashes[this.#count] = hash;
    this.#starts[this.#count] = start;
    this.#ends[this.#count++] = end;
  }

  #grow(): void {
    const size = this.#hashes.length * 2;
    const grown = <A extends Uint32Array | Int32Array>(to: A, from: A): A => {
      to.set(from);
      return to;
    };
    this.#hashes = grown(new Uint32Array(size), this.#hashes);
    this.#starts = grown(new Int32Array(size), this.#starts);
    this.#ends = grown(new Int32Array(size), this.#ends);
  }
}

/** A text, and what each of its units is in a word. */
export interface Units {
  readonly units: string;
  readonly traits: Traits;
}

function traitAt({ units, traits }: Units, index: number): number {
  const unit = units.charCodeAt(index);
  return traits[unit] || newTrait(unit);
}

const hashed = (hash: number, trait: number): number => Math.imul(hash ^ traitFold(trait), PRIME);

/** Appends the words of `[from, to)`. Linear, one look ahead. */
export function readWordsOf(text: Units, from: number, to: number, words: Words): void {
  for (let index = from; index < to; ) {
    const trait = traitAt(text, index);
    const kind = traitClass(trait);
    if (kind === LETTER || kind === DIGIT) {
      index = readWord(text, index, to, words);
    } else {
      index++;
      if (kind === SIGN) words.add(mixed(hashed(SEED, trait)), index - 1, index);
    }
  }
}

/** Appends the word that starts with a letter or digit at `start`. @returns where to read on */
function readWord(text: Units, start: number, to: number, words: Words): number {
  let hash = SEED;
  let before: number = LETTER;
  let index = start;
  for (; index < to; index++) {
    const trait = traitAt(text, index);
    const kind = traitClass(trait);
    if (kind === SILENT) continue;
    if (kind !== LETTER && kind !== DIGIT && !joins(text, index, to, kind, before)) break;
    hash = hashed(hash, trait);
    before = kind;
  }
  words.add(mixed(hash), start, index);
  return index;
}

/** Whether an apostrophe or a point inside of a word belongs to it. @param before class of the unit before */
function joins(text: Units, index: number, to: number, kind: number, before: number): boolean {
  if ((kind !== APOSTROPHE && kind !== POINT) || index + 1 === to) return false;
  const after = traitClass(traitAt(text, index + 1));
  if (kind === POINT) return before === DIGIT && after === DIGIT;
  return before !== APOSTROPHE && (after === LETTER || after === DIGIT);
}

/** The words of a whole text. */
export function wordsOf(text: string): Words {
  const words = new Words();
  readWordsOf({ units: text, traits: unitTraits }, 0, text.length, words);
  return words;
}

/** A word as it is compared: small letters without accents. */
export function foldedWord(text: string, start: number, end: number): string {
  const source = { units: text, traits: unitTraits };
  let word = '';
  for (let index = start; index < end; index++) {
    const trait = traitAt(source, index);
    if (traitClass(trait) !== SILENT) word += String.fromCharCode(traitFold(trait));
  }
  return word;
}
