import type { View } from '../../view.js';
import { type Label, labelsOf, nameIn, wordsOf } from './labels.js';

const FEWEST_TURNS = 3;

/** The part that a label without a name gives to whoever speaks: 'Q:' asks, 'A:' answers. */
export type Part = 'ASKS' | 'ANSWERS';

/** What one speaker says in a transcript: its label, and the part where no name is given. */
export interface Turn extends Label {
  readonly part: Part | null;
}

const ASKS = /^(?:q\.?|question|interviewer)$/;
const ANSWERS = /^(?:a\.?|answer)$/;

function partOf(words: string): Part | null {
  const lower = words.toLowerCase();
  if (ASKS.test(lower)) return 'ASKS';
  return ANSWERS.test(lower) ? 'ANSWERS' : null;
}

/** 'LOPEZ' but not 'Note': in capitals throughout. */
const isInCapitals = (words: string): boolean => /\p{Lu}/u.test(words) && words === words.toUpperCase();

const mayTakeTurns = ({ segmentation }: View, { paragraph }: Label): boolean =>
  /^(?:BODY|LIST_ITEM|BLOCKQUOTE)$/.test(segmentation.paragraphs[paragraph]?.kind ?? '');

function turnOf(view: View, label: Label): readonly Turn[] {
  if (!mayTakeTurns(view, label)) return [];
  const words = wordsOf(view, label);
  const part = partOf(words);
  return part || isInCapitals(words) || nameIn(view, label) ? [{ ...label, part }] : [];
}

/** The last word of a label: 'MARIA LOPEZ' and 'LOPEZ' are one. */
export const lastWordOf = ({ tokens }: View, { words }: Label): string => tokens.lower(words.to - 1);

/**
 * The turns of a transcript: three labels or more, of which one comes back ('LOPEZ:', 'ROE:', 'LOPEZ:'). A list that has
 * something to say of each of many ('Lopez: 1,769', 'Roe: 1,501') is no transcript.
 */
export function turnsOf(view: View): readonly Turn[] {
  const turns = labelsOf(view).flatMap((label) => turnOf(view, label));
  const different = new Set(turns.map((turn) => lastWordOf(view, turn)));
  return turns.length >= FEWEST_TURNS && different.size < turns.length ? turns : [];
}
