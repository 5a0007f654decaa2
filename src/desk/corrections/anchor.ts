import { detached } from '../../corpus/packed/string-pool.js';
import { type Span, sliceOf } from '../../text/span.js';

/**
 * A place in a text that is found again when the text moves or changes around it: where it stood, its exact words, and
 * up to 32 code units before and behind it, as the TextPositionSelector and TextQuoteSelector of the W3C Web Annotation
 * Data Model hold them.
 */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** Keeps nothing of the text alive but its own words. */
export const anchorOf = (text: string, { start, end }: Span): Anchor => ({
  start,
  end,
  exact: detached(text.slice(start, end)),
  prefix: detached(text.slice(Math.max(0, start - CONTEXT), start)),
  suffix: detached(text.slice(end, end + CONTEXT)),
});

/** A text with each run of white space made one space, and where each code unit of it stands in the text. */
interface FlatText {
  readonly flat: string;
  readonly places: Int32Array;
}

/** Finds anchors in one text. */
export class AnchoredText {
  #flat: FlatText | null = null;

  constructor(readonly text: string) {}

  /**
   * Where the words of an anchor stand now, white space apart: of several places the one with most of the anchor's
   * surroundings, of several such the nearest to where they stood. Null when the words are gone.
   */
  find(anchor: Anchor): Span | null {
    if (this.#standsStill(anchor)) return { start: anchor.start, end: anchor.end };
    this.#flat ??= flattened(this.text);
    const { flat, places } = this.#flat;
    const [exact, prefix, suffix] = [flatten(anchor.exact), flatten(anchor.prefix), flatten(anchor.suffix)];
    let best: { readonly span: Span; readonly likeness: number; readonly distance: number } | null = null;
    for (let at = flat.indexOf(exact); at >= 0 && exact !== ''; at = flat.indexOf(exact, at + 1)) {
      const span = { start: places[at]!, end: places[at + exact.length - 1]! + 1 };
      const likeness = commonEnd(flat, at, prefix) + commonStart(flat, at + exact.length, suffix);
      const distance = Math.abs(span.start - anchor.start);
      if (
        best === null ||
        likeness > best.likeness ||
        (likeness === best.likeness && distance < best.distance)
      )
        best = { span, likeness, distance };
    }
    return best?.span ?? null;
  }

  #standsStill({ start, end, exact, prefix, suffix }: Anchor): boolean {
    const around = { start: start - prefix.length, end: end + suffix.length };
    return (
      around.start >= 0 &&
      end - start === exact.length &&
      sliceOf(this.text, around) === prefix + exact + suffix
    );
  }
}

const flatten = (text: string): string => text.replace(/\s+/g, ' ');

const isSpace = (text: string, index: number): boolean => /\s/.test(text.charAt(index));

function flattened(text: string): FlatText {
  const places = new Int32Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++)
    if (index === 0 || !isSpace(text, index) || !isSpace(text, index - 1)) places[length++] = index;
  return { flat: flatten(text), places };
}

/** Code units that `text` before `end` has in common with the end of `other`. */
function commonEnd(text: string, end: number, other: string): number {
  let count = 0;
  while (count < Math.min(end, other.length) && text[end - 1 - count] === other.at(-1 - count)) count++;
  return count;
}

function commonStart(text: string, start: number, other: string): number {
  let count = 0;
  while (count < other.length && text[start + count] === other[count]) count++;
  return count;
}
