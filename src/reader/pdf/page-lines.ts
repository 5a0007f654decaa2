import type { PdfItem, PdfPage } from './pdf-document.js';

/** Items that stand side by side, from left to right. */
export interface PdfLine {
  readonly items: readonly PdfItem[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** How far two items may be apart and stand in one line, in heights of their letters. */
const WIDEST_GAP = 1.2;
const SAME_BASELINE = 0.4;

function lineOf(items: readonly PdfItem[]): PdfLine {
  const first = items[0]!;
  return {
    items,
    left: first.left,
    right: items.reduce((right, item) => Math.max(right, item.right), first.right),
    baseline: first.baseline,
    size: items.reduce((largest, item) => (item.text.length > largest.text.length ? item : largest), first)
      .size,
  };
}

/** Items by rows from the top, each from left to right. */
function rowsOf(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const rows: PdfItem[][] = [];
  for (const item of items.toSorted((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    const isSame =
      row !== undefined &&
      row[0]!.baseline - item.baseline < SAME_BASELINE * Math.max(item.size, row[0]!.size);
    if (isSame) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** The lines of a page, those of columns side by side apart, from the top. */
export function linesOf({ items }: PdfPage): readonly PdfLine[] {
  return rowsOf(items).flatMap((row) => {
    const lines: PdfItem[][] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const item of row) {
      if (lines.length > 0 && item.left - right < WIDEST_GAP * item.size) lines.at(-1)!.push(item);
      else lines.push([item]);
      right = lines.at(-1)!.length === 1 ? item.right : Math.max(right, item.right);
    }
    return lines.map(lineOf);
  });
}

/** The letters of a line, for comparison. */
export const lettersOf = ({ items }: PdfLine): string =>
  items
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
