import type { Style } from '../text/wrap.js';

/** Cells of one line; the first is a name, the others figures. */
export type Row = readonly string[];

const GAP = '  ';

/** Figures in percent with one decimal; '-' where there is none. */
export const shown = (figure: number | null): string => (figure === null ? '-' : figure.toFixed(1));

/** Lines with names on the left and columns of figures flush right, under a heading in a style of its own. */
export function tableLines(heading: Row, rows: readonly Row[], style: Style): readonly string[] {
  const all = [heading, ...rows.map(([name = '', ...rest]) => [`${GAP}${name}`, ...rest])];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join(GAP)
      .trimEnd();
  return all.map((row, index) => (index === 0 ? style(line(row)) : line(row)));
}
