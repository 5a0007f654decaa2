/** The words of a text in reading order: where each stands, in UTF-16 code units, and what it is compared by. */
export interface WordRow {
  readonly count: number;
  start(index: number): number;
  end(index: number): number;
  letters(index: number): number;
  /** The same for words that are taken for the same. */
  hash(index: number): number;
}

/** A text and its words. */
export interface WordedText {
  readonly text: string;
  readonly words: WordRow;
}

/** Letters of the words `[from, to)`. */
export function lettersOf(words: WordRow, from: number, to: number): number {
  let letters = 0;
  for (let index = from; index < to; index++) letters += words.letters(index);
  return letters;
}
