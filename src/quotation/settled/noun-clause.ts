import { tagCode } from '../../learning/words/tagged-words.js';
import { PADDING } from '../../learning/words/word-columns.js';
import { CONJUNCTIONS, RELATIVE_PRONOUNS, SUBORDINATORS } from '../../lexicon/en/function-words.js';
import { type Prose, sentenceRange } from '../prose/prose.js';
import type { TokenRange } from '../view.js';

const FINITE = new Set((['VBD', 'VBZ', 'VBP', 'MD'] as const).map(tagCode));
const VERBAL = new Set((['VBD', 'VBZ', 'VBP', 'MD', 'VB', 'VBN', 'VBG', 'RB', 'TO'] as const).map(tagCode));

const tagAt = ({ words }: Prose, token: number): number => words.tags[token + PADDING]!;

const isFiniteVerb = (prose: Prose, token: number): boolean => FINITE.has(tagAt(prose, token));

/** The first token behind the verb group that begins at a finite verb: 'would have held'. */
function groupEnd(prose: Prose, verb: number, to: number): number {
  let end = verb + 1;
  while (end < to && VERBAL.has(tagAt(prose, end)) && !isFiniteVerb(prose, end)) end++;
  return end;
}

/** True for a word that brings a verb of its own: 'who', 'if', 'and'. */
const opensClause = ({ view: { tokens } }: Prose, token: number): boolean => {
  const lower = tokens.lower(token);
  return RELATIVE_PRONOUNS.has(lower) || SUBORDINATORS.has(lower) || CONJUNCTIONS.has(lower);
};

function hasVerbBefore(prose: Prose, noun: number): boolean {
  for (let i = sentenceRange(prose, noun).from; i < noun; i++) if (isFiniteVerb(prose, i)) return true;
  return false;
}

/**
 * The clause behind a noun that is the subject of its sentence, without the verb of that sentence: "Ruiz's claim that [the
 * ice would hold] was never tested". Elsewhere the clause as it is: "denied Ruiz's claim that [the ice would hold]".
 */
export function clauseOfNoun(prose: Prose, noun: number, clause: TokenRange): TokenRange {
  if (hasVerbBefore(prose, noun)) return clause;
  let expected = 1;
  for (let i = clause.from; i < clause.to; ) {
    if (isFiniteVerb(prose, i)) {
      if (expected === 0) return { from: clause.from, to: i };
      expected -= 1;
      i = groupEnd(prose, i, clause.to);
      continue;
    }
    if (i > clause.from && opensClause(prose, i)) expected += 1;
    i += 1;
  }
  return clause;
}
