import { type Alignment, fitted, widened } from '../../text/differing/alignment.js';
import { lettersOf } from '../../text/differing/word-row.js';
import type { Words } from '../words/words.js';

/** Share of the letters of both in common words from which a text is a quote with words changed. */
const ALTERED = 0.6;
/** The same for a text that is like a part of a quote. */
const ALTERED_PART = 0.7;
/** Letters in common from which a part says enough to be known again: 'it is a' does not. */
const TELLING_LETTERS = 20;

/** How a text is like a quote. */
export interface Likeness {
  readonly alignment: Alignment;
  /** True when the one is the other with words changed, left out or added; false when they are merely near. */
  readonly isAltered: boolean;
  /** True when it is compared with a part of the quote. */
  readonly isPart: boolean;
}

/** Compares a text with a quote, or with the part of it that is nearest. */
export function likenessOf(given: Words, found: Words): Likeness {
  const part = fitted(given, found);
  const whole = widened(given, found, part);
  if (whole.similarity >= ALTERED) return { alignment: whole, isAltered: true, isPart: false };
  const common = part.pairs.reduce((sum, pair) => sum + lettersOf(given, pair.given, pair.given + 1), 0);
  const isAltered = part.similarity >= ALTERED_PART && common >= TELLING_LETTERS;
  return { alignment: part, isAltered, isPart: part.to - part.from < found.count };
}
