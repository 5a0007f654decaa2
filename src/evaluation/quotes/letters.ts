import type { Span } from '../../text/span.js';

const LETTER = /[\p{L}\p{N}]/u;

/** True for a letter or digit; half of a surrogate pair is none. */
export const isLetter = (text: string, offset: number): boolean => LETTER.test(text.charAt(offset));

/** Spans in reading order that neither overlap nor touch, covering what the given ones cover. */
export function disjoint(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What both cover, in reading order. Both must be disjoint. */
function common(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const shared: Span[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i]!, b[j]!];
    const [start, end] = [Math.max(left.start, right.start), Math.min(left.end, right.end)];
    if (start < end) shared.push({ start, end });
    if (left.end < right.end) i++;
    else j++;
  }
  return shared;
}

/** Counts the letters and digits of a text under spans, after one walk over the text. */
export class Letters {
  /** Entry i: letters before offset i. */
  readonly #before: Int32Array;

  constructor(text: string) {
    this.#before = new Int32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      this.#before[i + 1] = this.#before[i]! + (isLetter(text, i) ? 1 : 0);
    }
  }

  /** @param spans disjoint */
  under(spans: readonly Span[]): number {
    return spans.reduce((sum, { start, end }) => sum + this.#before[end]! - this.#before[start]!, 0);
  }

  /** Letters that both cover; both must be disjoint. */
  shared(a: readonly Span[], b: readonly Span[]): number {
    return this.under(common(a, b));
  }
}
