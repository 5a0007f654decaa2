/** Columns of a token table, all of one length; `sentences` and `paragraphs` hold indexes into those of the article. */
export interface TokenColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  readonly forms: readonly string[];
}

/**
 * The words and punctuation of an article in reading order, column by column: no object a token.
 * Asking past either end gives -1 or the empty string, so that rules may look around without guarding.
 */
export class Tokens {
  readonly length: number;
  readonly #columns: TokenColumns;
  readonly #lower: string[] = [];

  constructor(columns: TokenColumns) {
    this.length = columns.forms.length;
    this.#columns = columns;
  }

  start(index: number): number {
    return this.#columns.starts[index] ?? -1;
  }

  end(index: number): number {
    return this.#columns.ends[index] ?? -1;
  }

  /** As printed. */
  form(index: number): string {
    return this.#columns.forms[index] ?? '';
  }

  /** In lower case, with ’ written '. */
  lower(index: number): string {
    const known = this.#lower[index];
    if (known !== undefined) return known;
    const lower = this.form(index).toLowerCase().replaceAll('’', "'");
    if (index >= 0 && index < this.length) this.#lower[index] = lower;
    return lower;
  }

  sentence(index: number): number {
    return this.#columns.sentences[index] ?? -1;
  }

  paragraph(index: number): number {
    return this.#columns.paragraphs[index] ?? -1;
  }

  /** Index of the first token that ends after `offset`; `length` when there is none. */
  at(offset: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
