import { lettersOf, type WordRow } from './word-row.js';

/** Word `given` of the text given stands for word `found` of the text found. */
export interface Pair {
  readonly given: number;
  readonly found: number;
}

/** Which words two texts have in common, in order, and the part of the text found that is compared. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** Words `[from, to)` of the text found. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1: of the letters of both, how many stand in words in common. */
  readonly similarity: number;
}

/** What leaving out a letter of the text found costs where a part of it is looked for and a letter in common earns 2. */
const OMISSION = 0.6;

/** Two texts of more cells have their beginnings and ends compared, and no more: a thousand words each. */
const MOST_CELLS = 1_000_000;

const [STOP, PAIRED, SKIP_GIVEN, SKIP_FOUND] = [0, 1, 2, 3];

/** Steps that an alignment takes: its time and memory. */
export const alignmentCells = (given: WordRow, found: WordRow): number =>
  (given.count + 1) * (found.count + 1);

/**
 * Fits all of the text given into the part of the text found that has most letters in common with it; words of the text found
 * before and behind that part cost nothing. Takes `alignmentCells` steps, a million at the
 * most.
 */
export function fitted(given: WordRow, found: WordRow): Alignment {
  const pairs = bestPairs(given, found, OMISSION);
  const from = pairs[0]?.found ?? 0;
  const to = (pairs.at(-1)?.found ?? -1) + 1;
  return { pairs, from, to, similarity: similarityOf(given, found, pairs, from, to) };
}

/** Compares all of both, for most letters in common; takes as long as `fitted`. */
export const aligned = (given: WordRow, found: WordRow): Alignment =>
  widened(given, found, { pairs: bestPairs(given, found, 0) });

function bestPairs(given: WordRow, found: WordRow, omission: number): readonly Pair[] {
  if (alignmentCells(given, found) > MOST_CELLS) return outerPairs(given, found);
  const { steps, end } = scored(given, found, omission);
  return traced(steps, given.count, end, found.count + 1);
}

/** The words that both begin with, and those that both end with. */
function outerPairs(given: WordRow, found: WordRow): readonly Pair[] {
  const shorter = Math.min(given.count, found.count);
  let first = 0;
  while (first < shorter && given.hash(first) === found.hash(first)) first++;
  let last = 0;
  while (last < shorter - first && given.hash(given.count - 1 - last) === found.hash(found.count - 1 - last))
    last++;
  const head = Array.from({ length: first }, (_, index): Pair => ({ given: index, found: index }));
  const tail = Array.from(
    { length: last },
    (_, index): Pair => ({ given: given.count - last + index, found: found.count - last + index }),
  );
  return [...head, ...tail];
}

/** The same pairs, compared with all of the text found. */
export const widened = (given: WordRow, found: WordRow, { pairs }: Pick<Alignment, 'pairs'>): Alignment => ({
  pairs,
  from: 0,
  to: found.count,
  similarity: similarityOf(given, found, pairs, 0, found.count),
});

function similarityOf(
  given: WordRow,
  found: WordRow,
  pairs: readonly Pair[],
  from: number,
  to: number,
): number {
  let common = 0;
  for (const pair of pairs) common += given.letters(pair.given) + found.letters(pair.found);
  const all = lettersOf(given, 0, given.count) + lettersOf(found, from, to);
  return all === 0 ? 0 : common / all;
}

/**
 * The best way into each cell, row by row, and the column in which the best way through all of `given` ends.
 * @param omission what leaving out a letter of the text found costs
 */
function scored(
  given: WordRow,
  found: WordRow,
  omission: number,
): { readonly steps: Uint8Array; readonly end: number } {
  const width = found.count + 1;
  const steps = new Uint8Array((given.count + 1) * width);
  let above = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 1; i <= given.count; i++) {
    row[0] = 0;
    steps[i * width] = SKIP_GIVEN!;
    for (let j = 1; j < width; j++) {
      const isSame = given.hash(i - 1) === found.hash(j - 1);
      const letters = found.letters(j - 1);
      const paired = isSame ? above[j - 1]! + (2 - omission) * letters : Number.NEGATIVE_INFINITY;
      const omitted = row[j - 1]! - omission * letters;
      const best = Math.max(paired, above[j]!, omitted);
      row[j] = best;
      steps[i * width + j] = best === paired ? PAIRED! : best === above[j] ? SKIP_GIVEN! : SKIP_FOUND!;
    }
    [above, row] = [row, above];
  }
  return { steps, end: bestEnd(above) };
}

function bestEnd(scores: Float64Array): number {
  let end = 0;
  for (let j = 1; j < scores.length; j++) if (scores[j]! > scores[end]!) end = j;
  return end;
}

function traced(steps: Uint8Array, rows: number, end: number, width: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [rows, end];
  for (let step = steps[i * width + j]; step !== STOP; step = steps[i * width + j]) {
    if (step === PAIRED) pairs.push({ given: i - 1, found: j - 1 });
    if (step !== SKIP_FOUND) i--;
    if (step !== SKIP_GIVEN) j--;
  }
  return pairs.reverse();
}
