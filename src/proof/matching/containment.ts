import type { Alignment, Pair } from '../../text/differing/alignment.js';
import { foldedWord, type Words } from '../words/words.js';
import type { Run } from './omissions.js';
import type { Worded } from './worded.js';

/**
 * How far a run agrees with itself when it is laid over its own first words: entry `index` for the words up to and with that
 * one (Knuth, Morris and Pratt).
 */
function overlapsOf(given: Words, { from, to }: Run): Int32Array {
  const overlaps = new Int32Array(to - from);
  for (let index = 1, length = 0; index < to - from; index++) {
    while (length > 0 && given.hash(from + index) !== given.hash(from + length))
      length = overlaps[length - 1]!;
    if (given.hash(from + index) === given.hash(from + length)) length++;
    overlaps[index] = length;
  }
  return overlaps;
}

/** Where the run stands in the words found, at or behind `place`; -1 where it does not. Linear. */
export function findRun(given: Words, run: Run, found: Words, place: number): number {
  const length = run.to - run.from;
  if (found.count - place < length) return -1;
  const overlaps = overlapsOf(given, run);
  for (let index = place, agreed = 0; index < found.count; index++) {
    while (agreed > 0 && found.hash(index) !== given.hash(run.from + agreed)) agreed = overlaps[agreed - 1]!;
    if (found.hash(index) === given.hash(run.from + agreed)) agreed++;
    if (agreed === length) return index - length + 1;
  }
  return -1;
}

/** Where each of the runs stands, in order and without overlap; null when one does not. */
export function placesOf(given: Words, runs: readonly Run[], found: Words): readonly number[] | null {
  const places: number[] = [];
  let place = 0;
  for (const run of runs) {
    const at = findRun(given, run, found, place);
    if (at < 0) return null;
    places.push(at);
    place = at + run.to - run.from;
  }
  return places;
}

/** How the runs of the text given stand in the text found; null where they do not, word for word and letter for letter. */
export function containment(given: Worded, runs: readonly Run[], found: Worded): Alignment | null {
  const places = placesOf(given.words, runs, found.words);
  if (places === null) return null;
  const pairs = runs.flatMap(({ from, to }, run) =>
    Array.from(
      { length: to - from },
      (_, step): Pair => ({ given: from + step, found: places[run]! + step }),
    ),
  );
  if (!pairs.every((pair) => wordAt(given, pair.given) === wordAt(found, pair.found))) return null;
  return { pairs, from: pairs[0]?.found ?? 0, to: (pairs.at(-1)?.found ?? -1) + 1, similarity: 1 };
}

const wordAt = ({ text, words }: Worded, index: number): string =>
  foldedWord(text, words.start(index), words.end(index));
