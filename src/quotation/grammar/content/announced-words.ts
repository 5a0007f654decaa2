import { CONJUNCTIONS, PREPOSITIONS } from '../../../lexicon/en/function-words.js';
import type { NounPhrase } from '../../noun-phrase.js';
import { isWord } from '../../token-shape.js';
import { type PassageRange, passageOf, sentenceOf, type TokenRange, type View } from '../../view.js';
import { clauseEnd } from './clause-end.js';

/** Words to the right of a cue. */
export interface RightContent extends TokenRange {
  /** True when it is a passage in marks, no more and no less. */
  readonly marked: boolean;
  /** Somebody spoken to, between the cue and the words: 'told the council that ...'. */
  readonly addressee: NounPhrase | null;
}

/** The clause that begins at a token; null when it is one word. */
export const clause = (view: View, from: number, addressee: NounPhrase | null): RightContent | null => {
  const to = clauseEnd(view, from);
  return to - from < 2 ? null : { from, to, marked: false, addressee };
};

export const marked = ({ from, to }: PassageRange, addressee: NounPhrase | null): RightContent => ({
  from,
  to,
  marked: true,
  addressee,
});

/** A passage that opens right where the words must begin, perhaps behind a comma or colon. */
export function passageAtOrAfter(view: View, token: number): PassageRange | null {
  const at = /^[,:]$/.test(view.tokens.form(token)) ? token + 1 : token;
  const passage = passageOf(view, at);
  return passage && passage.from === at ? passage : null;
}

/** 'said “never again” would the hall close': the passage is part of a longer clause. */
function goesOn(view: View, passage: PassageRange): boolean {
  const { tokens } = view;
  const next = passage.to;
  if (next >= sentenceOf(view, passage.from).to) return false;
  return (
    isWord(tokens, next) && !CONJUNCTIONS.has(tokens.lower(next)) && !/^[.!?,]$/.test(tokens.form(next - 2))
  );
}

/** A passage, or the clause that it opens. */
export function markedOrClause(
  view: View,
  at: number,
  passage: PassageRange,
  addressee: NounPhrase | null,
): RightContent | null {
  return goesOn(view, passage) ? clause(view, at, addressee) : marked(passage, addressee);
}

export const opensClause = (view: View, token: number): boolean => {
  const lower = view.tokens.lower(token);
  if (!isWord(view.tokens, token)) return false;
  return !PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower);
};
