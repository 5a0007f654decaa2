import type { Gender } from '../../model/mention.js';
import type { PronounCandidate } from './pronoun-features.js';
import type { PronounPlace } from './pronoun-place.js';
import { PRONOUN_WEIGHTS } from './pronoun-weights.js';
import type { Trace } from './traces.js';

/** A pronoun with what is true of each candidate: `features[i]` belongs to `candidates[i]`. */
export interface PronounProblem {
  readonly place: PronounPlace;
  readonly candidates: readonly PronounCandidate[];
  /** Indexes into PRONOUN_FEATURES. */
  readonly features: readonly (readonly number[])[];
  /** What is true of leaving the pronoun open. */
  readonly nobody: readonly number[];
}

/** Decides whom pronouns for one person mean. */
export interface PronounJudge {
  /** Whether somebody may be called "he" (MALE) or "she" (FEMALE). */
  agrees(trace: Trace, gender: Gender): boolean;
  /** Index of the candidate that a pronoun means, -1 for none of them. */
  choose(problem: PronounProblem): number;
}

/** How often pronouns of one gender must have been taken for somebody of unknown gender to rule the other out. */
const TOLD_OFTEN = 2;

/** By the gender that title, role or given name tell, else by the pronouns before. */
export function agrees({ referent, called }: Trace, gender: Gender): boolean {
  if (referent.gender !== null) return referent.gender === gender;
  const other = called[gender === 'MALE' ? 'FEMALE' : 'MALE'];
  return other < TOLD_OFTEN || called[gender] >= other;
}

function sumOf(features: readonly number[], weights: ArrayLike<number>): number {
  let value = 0;
  for (const feature of features) value += weights[feature] ?? 0;
  return value;
}

/** Somebody alone is taken within as many sentences. */
const NEAR = 3;

/** One candidate alone, near and of known gender: whom else could the pronoun mean? */
function isClear({ place, candidates: [only, ...others] }: PronounProblem): boolean {
  const isKnown = only?.trace.referent.gender === place.gender && others.length === 0;
  return isKnown && place.sentence - only.sighting.sentence <= NEAR;
}

/**
 * Takes one who is clear, else the candidate of the highest value, nobody where none is worth more than leaving the pronoun
 * open.
 */
export const judgeWith = (weights: ArrayLike<number>): PronounJudge => ({
  agrees,
  choose(problem) {
    if (isClear(problem)) return 0;
    const { features, nobody } = problem;
    let best = -1;
    let highest = sumOf(nobody, weights);
    features.forEach((each, index) => {
      const value = sumOf(each, weights);
      if (value >= highest) [best, highest] = [index, value];
    });
    return best;
  },
});

/** The judge with the weights that were trained. */
export const pronounJudge: PronounJudge = judgeWith(PRONOUN_WEIGHTS);
