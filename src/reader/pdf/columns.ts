import type { PdfLine } from './page-lines.js';

/** Lines that are read from the top to the bottom before what stands beside them. */
export interface Column {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
}

/** Lines on either side of the gap between two columns, at least. */
const FEWEST_LINES = 3;
/** Of all lines, how many may run across the gap: headlines, captions. */
const MOST_ACROSS = 0.25;
/** Narrowest gap between columns, in points. */
const NARROWEST_GAP = 5;
/** Columns in columns. */
const DEEPEST = 4;
/** Lines of a page that is looked at for columns; more are in no page that people read. */
const MOST_LINES = 5000;

interface Split {
  readonly left: readonly PdfLine[];
  readonly right: readonly PdfLine[];
  readonly across: readonly PdfLine[];
}

/** The columns of a page in reading order. What runs across columns ends those above it. */
export function columnsOf(lines: readonly PdfLine[], depth = 0): readonly Column[] {
  if (lines.length === 0) return [];
  const split = depth < DEEPEST && lines.length <= MOST_LINES ? bestSplit(lines) : null;
  if (split === null) return [columnOf(lines)];
  const columns: Column[] = [];
  let top = Number.POSITIVE_INFINITY;
  for (const across of [...groupsOf(split.across, split), []]) {
    const bottom = across[0]?.baseline ?? Number.NEGATIVE_INFINITY;
    for (const side of [split.left, split.right])
      columns.push(
        ...columnsOf(
          side.filter(({ baseline }) => baseline <= top && baseline > bottom),
          depth + 1,
        ),
      );
    if (across.length > 0) columns.push(columnOf(across));
    top = bottom;
  }
  return columns;
}

const columnOf = (lines: readonly PdfLine[]): Column => ({
  lines,
  left: lines.reduce((left, line) => Math.min(left, line.left), Number.POSITIVE_INFINITY),
  right: lines.reduce((right, line) => Math.max(right, line.right), Number.NEGATIVE_INFINITY),
});

/** Lines across that nothing of the columns stands between, together. */
function groupsOf(across: readonly PdfLine[], { left, right }: Split): readonly (readonly PdfLine[])[] {
  const beside = [...left, ...right].map(({ baseline }) => baseline).sort((a, b) => b - a);
  const groups: PdfLine[][] = [];
  let next = 0;
  for (const line of across) {
    const passed = next;
    while (next < beside.length && beside[next]! > line.baseline) next += 1;
    if (groups.length > 0 && next === passed) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

function bestSplit(lines: readonly PdfLine[]): Split | null {
  const starts = new Map<number, number>();
  for (const { left } of lines) starts.set(Math.round(left), (starts.get(Math.round(left)) ?? 0) + 1);
  const gutters = [...starts].filter(([, count]) => count >= FEWEST_LINES).map(([start]) => start - 1);
  const splits = gutters
    .map((gutter) => splitAt(lines, gutter))
    .filter((split) => isSplit(split, lines.length));
  return splits.reduce<Split | null>(
    (best, next) => (best === null || next.across.length < best.across.length ? next : best),
    null,
  );
}

function splitAt(lines: readonly PdfLine[], gutter: number): Split {
  const left = lines.filter((line) => line.right <= gutter - NARROWEST_GAP);
  const right = lines.filter((line) => line.left >= gutter);
  const across = lines.filter((line) => line.right > gutter - NARROWEST_GAP && line.left < gutter);
  return { left, right, across };
}

/** True where two sides of some lines stand beside each other. */
function isSplit({ left, right, across }: Split, count: number): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES || across.length > MOST_ACROSS * count)
    return false;
  const [top, bottom] = [left[0]!.baseline, left.at(-1)!.baseline];
  const beside = right.filter(({ baseline }) => baseline <= top + 1 && baseline >= bottom - 1);
  return beside.length >= Math.min(FEWEST_LINES, right.length);
}
