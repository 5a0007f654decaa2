import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import { sizeOfPiece } from '../../text/offset-map.js';

const RUN = /\s+|\S+/g;
const WHITE = /\s/;

/** White space that was read but not yet written: it is left out at either end of the text. */
type Pending = null | ' ' | '\n';

/** Writes the text of one paragraph: runs of white space become one space, or one line feed where a line is broken. */
export class LineWriter {
  readonly #builder = new MappedTextBuilder();
  #pending: Pending = null;
  #place = { start: 0, end: 0 };

  /** True when there was more than white space. */
  text({ text, map }: MappedText): boolean {
    const before = this.#builder.size;
    for (let piece = 0; piece < map.starts.length; piece++) {
      const from = map.starts[piece]!;
      const size = sizeOfPiece(map, piece);
      this.#piece(text.slice(from, from + size), map.originals[piece]!, map.lengths[piece]!);
    }
    return this.#builder.size > before;
  }

  /** Letters that the source does not have. */
  made(letters: string): void {
    this.#flush();
    this.#builder.made(letters);
  }

  /** White space that the source does not write as such. */
  gap(): void {
    this.#pending ??= ' ';
  }

  lineBreak(): void {
    this.#pending = '\n';
  }

  /** Null when nothing but white space came. */
  finish(): MappedText | null {
    return this.#builder.size === 0 ? null : this.#builder.finish();
  }

  #piece(letters: string, original: number, length: number): void {
    if (length !== letters.length) {
      if (letters.trim() === '') this.#white(original, original + length);
      else {
        this.#flush();
        this.#builder.instead(letters, original, length);
      }
      return;
    }
    for (const { 0: run, index } of letters.matchAll(RUN)) {
      const at = original + index;
      if (WHITE.test(run)) this.#white(at, at + run.length);
      else {
        this.#flush();
        this.#builder.verbatim(run, at);
      }
    }
  }

  #white(start: number, end: number): void {
    this.#pending ??= ' ';
    this.#place = { start, end };
  }

  #flush(): void {
    const { start, end } = this.#place;
    if (this.#pending !== null && this.#builder.size > 0) {
      if (end > start) this.#builder.instead(this.#pending, start, end - start);
      else this.#builder.made(this.#pending);
    }
    this.#pending = null;
    this.#place = { start: 0, end: 0 };
  }
}
