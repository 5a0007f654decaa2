import type { MappedText } from '../../../text/mapped-text.js';
import type { MarkupElement } from '../../markup/markup-node.js';

/** Where in the source the elements of some names stand, starts and ends by turns: in order, apart, those in another left out. */
export function stretchesOf(root: MarkupElement, names: ReadonlySet<string>): Int32Array {
  const bounds: number[] = [];
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (child.kind === 'TEXT') continue;
      if (!names.has(child.name)) walk(child);
      else if (child.span.start >= (bounds.at(-1) ?? 0)) bounds.push(child.span.start, child.span.end);
    }
  };
  walk(root);
  return Int32Array.from(bounds);
}

export interface Cover {
  /** Code units of the source under a text that lie in stretches. */
  readonly size: number;
  /** How many stretches those are, and whether the first holds the beginning of the text. */
  readonly stretches: number;
  readonly isFromStart: boolean;
}

/** Tells how much of texts lies in stretches of their source. The texts must be asked for in the order of the source. */
export class Covered {
  readonly #bounds: Int32Array;
  #next = 0;

  constructor(bounds: Int32Array) {
    this.#bounds = bounds;
  }

  of({ map }: MappedText): Cover {
    let [size, stretches, last] = [0, 0, -1];
    const first = map.originals[0]!;
    let isFromStart = false;
    for (let piece = 0; piece < map.starts.length; piece++) {
      const start = map.originals[piece]!;
      const end = start + map.lengths[piece]!;
      this.#passTo(start);
      for (let at = this.#next; at < this.#bounds.length && this.#bounds[at]! < end; at += 2) {
        size += Math.min(end, this.#bounds[at + 1]!) - Math.max(start, this.#bounds[at]!);
        if (at !== last) stretches += 1;
        if (this.#bounds[at]! <= first) isFromStart = true;
        last = at;
      }
    }
    return { size, stretches, isFromStart };
  }

  #passTo(start: number): void {
    while (this.#next < this.#bounds.length && this.#bounds[this.#next + 1]! <= start) this.#next += 2;
  }
}
