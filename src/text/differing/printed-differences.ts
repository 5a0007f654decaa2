import { aligned } from './alignment.js';
import { type Difference, differencesOf } from './differences.js';
import type { WordedText, WordRow } from './word-row.js';

/** Words between white space, the same when all their letters and marks are. */
class PrintedWords implements WordRow {
  readonly #words: readonly RegExpExecArray[];
  readonly #numbers: Map<string, number>;

  /** @param numbers of the words of both texts that are compared */
  constructor(text: string, numbers: Map<string, number>) {
    this.#words = [...text.matchAll(/\S+/g)];
    this.#numbers = numbers;
    for (const [word] of this.#words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  }

  get count(): number {
    return this.#words.length;
  }

  start(index: number): number {
    return this.#words[index]!.index;
  }

  end(index: number): number {
    return this.start(index) + this.letters(index);
  }

  letters(index: number): number {
    return this.#words[index]![0].length;
  }

  hash(index: number): number {
    return this.#numbers.get(this.#words[index]![0])!;
  }
}

/** What differs from one printing (found) to another (given), over all of both. White space makes no difference, marks do. */
export function printedDifferences(given: string, found: string): readonly Difference[] {
  const numbers = new Map<string, number>();
  const worded = (text: string): WordedText => ({ text, words: new PrintedWords(text, numbers) });
  const [own, other] = [worded(given), worded(found)];
  return differencesOf(own, other, aligned(own.words, other.words));
}
