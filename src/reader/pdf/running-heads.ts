import { lettersOf, type PdfLine } from './page-lines.js';

/** A page's lines and its height in points. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** The part of a page at its top and at its bottom in which heads and feet stand. */
const MARGIN = 0.12;

const PAGE_NUMBER =
  /^[-–—|\s]{0,4}(?:page|seite|p\.)?\s{0,3}(?:\d{1,4}|[ivxl]{1,7})(?:\s{0,3}(?:of|von|\/)\s{0,3}\d{1,4})?[-–—|\s]{0,4}$/i;

const isInMargin = ({ baseline }: PdfLine, height: number): boolean =>
  baseline > height * (1 - MARGIN) || baseline < height * MARGIN;

/** The same for 'Page 3' and 'Page 14', and for places that differ by less than a line. */
const keyOf = (line: PdfLine): string =>
  `${Math.round(line.baseline / 6)} ${lettersOf(line).replace(/\d+/g, '#')}`;

/** True for the lines that pages repeat in their margins, and for page numbers there: what belongs to the paper and not to the text. */
export function runningHeads(pages: readonly PageLines[]): (line: PdfLine, page: PageLines) => boolean {
  const counts = new Map<string, number>();
  for (const { height, lines } of pages)
    for (const key of new Set(lines.filter((line) => isInMargin(line, height)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  // Left and right pages may have heads of their own.
  const often = Math.max(2, pages.length / 3);
  return (line, { height }) =>
    isInMargin(line, height) &&
    (PAGE_NUMBER.test(lettersOf(line)) || (counts.get(keyOf(line)) ?? 0) >= often);
}
