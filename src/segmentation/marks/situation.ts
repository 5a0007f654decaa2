import { EDGE, type Mark } from './mark.js';
import type { OpenPassages } from './open-passages.js';
import type { Outlook } from './outlook.js';

/** All that a decision may look at: the mark, what is open before it, what comes after it. */
export interface Situation {
  readonly marks: readonly Mark[];
  readonly index: number;
  readonly mark: Mark;
  readonly open: OpenPassages;
  readonly outlook: Outlook;
  /** Form of the token before the mark. */
  readonly formBefore: string;
  /** True when the next paragraph begins with a mark of the same family. */
  readonly isReopened: boolean;
}

export const nextOfFamily = ({ marks, index, outlook }: Situation): Mark | undefined =>
  marks[outlook.nextOfFamily[index]!];

/** True for the first thing in a paragraph. */
export const isAtStart = ({ left }: Mark): boolean => left === EDGE;
