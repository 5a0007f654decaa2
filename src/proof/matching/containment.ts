import { foldedWord, type Words } from '../words/words.js';
import type { Alignment, Pair } from './alignment.js';
import type { Run } from './omissions.js';
import type { Worded } from './worded.js';

function isAt(given: Words, { from, to }: Run, found: Words, place: number): boolean {
  for (let index = from; index < to; index++)
    if (given.hash(index) !== found.hash(place + index - from)) return false;
  return true;
}

/** Where the run stands in the words found, at or behind `place`; -1 where it does not. */
export function findRun(given: Words, run: Run, found: Words, place: number): number {
  for (let at = place; at + run.to - run.from <= found.count; at++)
    if (isAt(given, run, found, at)) return at;
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
