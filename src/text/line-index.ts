/** A place as editors show it; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin. Lines end with LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  /** `offset` may be the end of the text. */
  positionAt(offset: number): Position {
    const line = this.#lineAt(offset);
    return { line: line + 1, column: offset - this.#starts[line]! + 1 };
  }

  /** Where the line behind that of an offset begins; infinity in the last line. */
  nextLine(offset: number): number {
    return this.#starts[this.#lineAt(offset) + 1] ?? Number.POSITIVE_INFINITY;
  }

  /** Counted from 0. */
  #lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
