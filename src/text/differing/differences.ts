import type { Span } from '../span.js';
import type { Alignment } from './alignment.js';
import type { WordedText, WordRow } from './word-row.js';

export type DifferenceKind = 'EQUAL' | 'INSERTED' | 'DELETED';

/**
 * Words that stand in both texts, in the text given alone (INSERTED) or in the text found alone (DELETED). Spans run from the first
 * letter to the last, in UTF-16 code units of each text; null where the words do not stand.
 */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The words as printed: of the text given where they stand in it, else of the text found. */
  readonly text: string;
  readonly givenSpan: Span | null;
  readonly foundSpan: Span | null;
}

/** Runs of words: `[givenFrom, givenTo)` and `[foundFrom, foundTo)`, one of them empty unless the kind is EQUAL. */
interface Stretch {
  readonly kind: DifferenceKind;
  readonly givenFrom: number;
  readonly givenTo: number;
  readonly foundFrom: number;
  readonly foundTo: number;
}

const spanOfWords = (words: WordRow, from: number, to: number): Span | null =>
  from === to ? null : { start: words.start(from), end: words.end(to - 1) };

/** What was left out and put in between two pairs, the left out first. */
function between(given: number, givenTo: number, found: number, foundTo: number): Stretch[] {
  const stretches: Stretch[] = [
    { kind: 'DELETED', givenFrom: given, givenTo: given, foundFrom: found, foundTo },
    { kind: 'INSERTED', givenFrom: given, givenTo, foundFrom: foundTo, foundTo },
  ];
  return stretches.filter((each) => each.givenFrom < each.givenTo || each.foundFrom < each.foundTo);
}

/** The stretches of an alignment in reading order: together they are all words of the text given and of the part compared. */
function stretchesOf(given: WordRow, { pairs, from, to }: Alignment): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [i, j] = [0, from];
  for (const pair of pairs) {
    stretches.push(...between(i, pair.given, j, pair.found));
    const last = stretches.at(-1);
    const equal = { kind: 'EQUAL' as const, givenTo: pair.given + 1, foundTo: pair.found + 1 };
    if (last?.kind === 'EQUAL') stretches.splice(-1, 1, { ...last, ...equal });
    else stretches.push({ ...equal, givenFrom: pair.given, foundFrom: pair.found });
    [i, j] = [pair.given + 1, pair.found + 1];
  }
  stretches.push(...between(i, given.count, j, to));
  return stretches;
}

export const differencesOf = (
  given: WordedText,
  found: WordedText,
  alignment: Alignment,
): readonly Difference[] =>
  stretchesOf(given.words, alignment).map(({ kind, givenFrom, givenTo, foundFrom, foundTo }) => {
    const givenSpan = spanOfWords(given.words, givenFrom, givenTo);
    const foundSpan = spanOfWords(found.words, foundFrom, foundTo);
    const [{ text }, span] = givenSpan === null ? [found, foundSpan!] : [given, givenSpan];
    return { kind, text: text.slice(span.start, span.end), givenSpan, foundSpan };
  });
