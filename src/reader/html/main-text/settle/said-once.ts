import { plainLetters } from '../known-grams.js';
import type { Draft, Rule } from './draft.js';

/** Letters from where on a paragraph said twice is no coincidence, one that looks otherwise the second time, and a run of several. */
const [LEAST, LEAST_OTHER_LOOK, LEAST_RUN] = [25, 50, 500];
/** Paragraphs apart that may be the same text twice over. */
const BESIDE = 2;
/** Paragraphs of the beginning, among which a standfirst is said again. */
const BEGINNING = 3;

/**
 * A text that a page holds twice, one after the other or interleaved, is said once; the answers of an interview that come again and
 * again stay. Of a standfirst that the first paragraph says again, the paragraph stays.
 */
export const textIsSaidOnce: Rule = (draft) => {
  const { blocks, kept } = draft;
  const order = kept.flatMap((is, at) => (is ? [at] : []));
  const sizes = order.map((at) => plainLetters(blocks[at]!.block.text).length);
  const before = earlierOf(draft, order);
  const runs = runsOf(before, sizes);
  order.forEach((at, index) => {
    const earlier = before[index]!;
    if (earlier < 0) return;
    const isOtherLook = blocks[order[earlier]!]!.look !== blocks[at]!.look;
    if (earlier === 0 && index <= BEGINNING && isOtherLook) kept[order[0]!] = false;
    else if (runs[index]! >= LEAST_RUN || index - earlier <= BESIDE) kept[at] = false;
    else if (isOtherLook && sizes[index]! > LEAST_OTHER_LOOK) kept[at] = false;
  });
};

/** By kept paragraph: the last before it with the same letters; -1 when there is none. */
function earlierOf({ blocks }: Draft, order: readonly number[]): readonly number[] {
  const seen = new Map<string, number>();
  return order.map((at, index) => {
    const letters = plainLetters(blocks[at]!.block.text);
    const earlier = letters.length < LEAST ? undefined : seen.get(letters);
    seen.set(letters, index);
    return earlier ?? -1;
  });
}

/** By kept paragraph: the letters of the run of paragraphs said before that it is in. */
function runsOf(before: readonly number[], sizes: readonly number[]): readonly number[] {
  const runs = sizes.map(() => 0);
  for (let start = 0; start < before.length; start++) {
    if (before[start]! < 0) continue;
    let [end, sum] = [start, 0];
    for (; end < before.length && before[end]! >= 0; end++) sum += sizes[end]!;
    runs.fill(sum, start, end);
    start = end;
  }
  return runs;
}
