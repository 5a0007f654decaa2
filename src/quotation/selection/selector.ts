import { type BoostedTrees, oddsOf } from '../../learning/boosted-trees.js';
import { logistic, type Weights } from '../../learning/weights.js';
import { tagCode } from '../../learning/words/tagged-words.js';
import { PADDING } from '../../learning/words/word-columns.js';
import type { Announcements } from '../announcing/announcements.js';
import type { Prose } from '../prose/prose.js';
import type { Candidate } from './candidates.js';
import { evidenceFor } from './evidence.js';
import { type WeighedCandidate, weighAlone } from './first-weighing.js';

/** Weighs candidates in two steps: alone, by words; then against each other, by all that is known of them. */
export interface SelectionModel {
  readonly alone: Weights;
  readonly together: BoostedTrees;
}

/** Candidates that the first step finds less likely are not weighed again. */
export const HOPELESS = 0.06;

export function weigh(
  prose: Prose,
  announcements: Announcements,
  candidates: readonly Candidate[],
  { alone, together }: SelectionModel,
): readonly WeighedCandidate[] {
  const weighed = weighAlone(prose, announcements, candidates, alone);
  return weighed.map((candidate, index) => {
    if (candidate.probability < HOPELESS) return candidate;
    const evidence = evidenceFor(prose, announcements, weighed, index);
    return { ...candidate, probability: logistic(oddsOf(together, evidence)) };
  });
}

/** Probability from which words are taken for somebody's: measured, the best balance of found and false ones. */
const LEAST = 0.34;

const QUESTION_WORD = tagCode('WH');

/** 'where' of 'asked where' says nothing; 'so' of 'said so' does. */
const saysSomething = ({ words }: Prose, { content: { from, to } }: WeighedCandidate): boolean =>
  to - from > 1 || words.tags[from + PADDING] !== QUESTION_WORD;

/** The likeliest candidates that share no word, one a side of each cue. */
export function select(prose: Prose, candidates: readonly WeighedCandidate[]): readonly WeighedCandidate[] {
  const taken = new Uint8Array(prose.length);
  const sidesTaken = new Set<number>();
  const chosen: WeighedCandidate[] = [];
  const inTurn = candidates
    .filter((candidate) => candidate.probability >= LEAST && saysSomething(prose, candidate))
    .sort((a, b) => b.probability - a.probability || a.cue - b.cue);
  for (const candidate of inTurn) {
    const { from, to, side } = candidate.content;
    const place = 2 * candidate.cue + side;
    if (sidesTaken.has(place) || taken.subarray(from, to).includes(1)) continue;
    sidesTaken.add(place);
    taken.fill(1, from, to);
    chosen.push(candidate);
  }
  return chosen;
}
