import { findCueForm } from '../../../lexicon/en/cue-verbs.js';
import { CONJUNCTIONS, isAdverb } from '../../../lexicon/en/function-words.js';
import type { Tokens } from '../../../model/tokens.js';
import { passageOf, sentenceOf, type View } from '../../view.js';

const isCuePast = (tokens: Tokens, index: number): boolean =>
  findCueForm(tokens.lower(index))?.form === 'PAST';

/** ', noting ...', ', according to ...', ', the mayor said': another announcement begins. */
function startsAnnouncement(tokens: Tokens, comma: number): boolean {
  const next = tokens.lower(comma + 1);
  return next === 'according' || findCueForm(next)?.form === 'ING';
}

/** 'said the road was closed and urged drivers ...': the second verb shares the speaker, not the words. */
function startsSecondVerb(tokens: Tokens, conjunction: number): boolean {
  let index = conjunction + 1;
  while (isAdverb(tokens.lower(index))) index++;
  return isCuePast(tokens, index);
}

function stopsAt(tokens: Tokens, index: number): boolean {
  const form = tokens.form(index);
  if (form === ';') return true;
  if (form === ',') {
    return (
      startsAnnouncement(tokens, index) ||
      (CONJUNCTIONS.has(tokens.lower(index + 1)) && startsSecondVerb(tokens, index + 1))
    );
  }
  return CONJUNCTIONS.has(tokens.lower(index)) && startsSecondVerb(tokens, index);
}

function trimEnd(tokens: Tokens, from: number, end: number): number {
  let to = end;
  while (to > from && /^[.,;:]$/.test(tokens.form(to - 1))) to--;
  return to;
}

/**
 * Where the clause that begins at `from` ends: with its sentence, before the next announcement, or with a passage
 * in marks that runs past the sentence. Full stops at the end are left out.
 */
export function clauseEnd(view: View, from: number): number {
  const { tokens } = view;
  const { to } = sentenceOf(view, from);
  let index = from;
  while (index < to) {
    const passage = passageOf(view, index);
    if (passage) {
      if (passage.to >= to) return passage.to;
      index = passage.to;
    } else {
      if (index > from && stopsAt(tokens, index)) break;
      index++;
    }
  }
  return trimEnd(tokens, from, index);
}
