const SIZE = 14;
const STEP = 5;
/** Letters of a text that are remembered. */
const MOST = 400_000;

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, in lower case. */
export const plainLetters = (text: string): string => text.replace(NO_LETTER, '').toLowerCase();

/** Remembers all runs of letters of one length in a text, to tell how much of other texts stands in it. */
export class KnownGrams {
  readonly #grams = new Set<string>();

  constructor(text: string) {
    const letters = plainLetters(text.slice(0, MOST));
    for (let at = 0; at + SIZE <= letters.length; at++) this.#grams.add(letters.slice(at, at + SIZE));
  }

  get size(): number {
    return this.#grams.size;
  }

  /** 0 to 1; null when the text is too short to tell. */
  shareOf(text: string): number | null {
    const letters = plainLetters(text);
    if (letters.length < SIZE) return null;
    let [known, all] = [0, 0];
    for (let at = 0; at + SIZE <= letters.length; at += STEP) {
      all += 1;
      if (this.#grams.has(letters.slice(at, at + SIZE))) known += 1;
    }
    return known / all;
  }
}
