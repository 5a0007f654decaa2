import type { Worded } from './worded.js';

/** '…', '...' or '. . .': the writer says that words are left out here. */
const MARK = /…|\.\s?\.\s?\./;

/** Words `[from, to)` that follow each other without a mark of omission between them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** True when the text marks an omission between the word with this index and the one before. */
function isMarkedBefore({ text, words }: Worded, index: number): boolean {
  return MARK.test(text.slice(words.end(index - 1), words.start(index)));
}

/** The words of a text, cut where it marks that words are left out. */
export function runsOf(given: Worded): readonly Run[] {
  const { count } = given.words;
  const cuts = [0];
  for (let index = 1; index < count; index++) if (isMarkedBefore(given, index)) cuts.push(index);
  return cuts.map((from, place) => ({ from, to: cuts[place + 1] ?? count }));
}
