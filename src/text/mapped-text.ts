import { type OffsetMap, originalSpan, pieceAt, sizeOfPiece } from './offset-map.js';
import type { Span } from './span.js';

/** A text that was taken from an original, and how it leads back to it. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Puts a text together from pieces of an original, in the order of the text. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #originals: number[] = [];
  readonly #lengths: number[] = [];
  #size = 0;
  #isOpen = false;

  /** Code units so far. */
  get size(): number {
    return this.#size;
  }

  /** Appends what stands in the original at `original`, letter for letter. */
  verbatim(text: string, original: number): this {
    if (text === '') return this;
    const last = this.#starts.length - 1;
    const isNext = this.#isOpen && this.#originals[last]! + this.#lengths[last]! === original;
    if (isNext) this.#lengths[last] = this.#lengths[last]! + text.length;
    else this.#piece(original, text.length);
    this.#isOpen = true;
    return this.#add(text);
  }

  /** Appends what stands for `length` code units of the original; 0 for what the original does not have. */
  instead(text: string, original: number, length: number): this {
    if (text === '') return this;
    this.#piece(original, length);
    this.#isOpen = false;
    return this.#add(text);
  }

  /** Appends what the original does not have: it leads to where the text before it ends there. */
  made(text: string): this {
    const last = this.#starts.length - 1;
    return this.instead(text, last < 0 ? 0 : this.#originals[last]! + this.#lengths[last]!, 0);
  }

  /** Appends a part of a text of the same original. */
  append({ text, map }: MappedText, { start, end }: Span = { start: 0, end: text.length }): this {
    for (
      let piece = start < end ? pieceAt(map, start) : map.starts.length;
      piece < map.starts.length;
      piece++
    ) {
      const from = map.starts[piece]!;
      if (from >= end) break;
      const size = sizeOfPiece(map, piece);
      const [first, behind] = [Math.max(from, start), Math.min(from + size, end)];
      const [original, length] = [map.originals[piece]!, map.lengths[piece]!];
      if (size === length) this.verbatim(text.slice(first, behind), original + first - from);
      else this.instead(text.slice(first, behind), original, length);
    }
    return this;
  }

  finish(): MappedText {
    const map = {
      starts: new Int32Array(this.#starts),
      originals: new Int32Array(this.#originals),
      lengths: new Int32Array(this.#lengths),
      size: this.#size,
    };
    return { text: this.#parts.join(''), map };
  }

  #piece(original: number, length: number): void {
    this.#starts.push(this.#size);
    this.#originals.push(original);
    this.#lengths.push(length);
  }

  #add(text: string): this {
    this.#parts.push(text);
    this.#size += text.length;
    return this;
  }
}

/** A text that stands in its original as it is, from `original` on. */
export const verbatim = (text: string, original = 0): MappedText =>
  new MappedTextBuilder().verbatim(text, original).finish();

/**
 * The same text with its map leading further back, to what the original itself was taken from: HTML that stood as a string in JSON.
 * @param outer how the original of `inner` leads back
 */
export function through({ text, map }: MappedText, outer: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  for (let piece = 0; piece < map.starts.length; piece++) {
    const from = map.starts[piece]!;
    const [size, original, length] = [sizeOfPiece(map, piece), map.originals[piece]!, map.lengths[piece]!];
    const letters = text.slice(from, from + size);
    const place = { start: original, end: original + length };
    if (size === length && letters === outer.text.slice(place.start, place.end)) builder.append(outer, place);
    else {
      const back = originalSpan(outer.map, place);
      builder.instead(letters, back.start, back.end - back.start);
    }
  }
  return builder.finish();
}
