/**
 * A stretch of a text: UTF-16 code units, half-open `[start, end)`, the units of `String.prototype.slice`.
 * `0 <= start <= end <= text.length` holds for every span of a text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @throws RangeError when the ends are not integers in order. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`a span runs from a start to an end at or after it, not from ${start} to ${end}`);
  }
  return Object.freeze({ start, end });
}

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const lengthOf = ({ start, end }: Span): number => end - start;

/** True when every code unit of `inner` is in `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True when the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The order of reading: by start, the longer first where two start together. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
