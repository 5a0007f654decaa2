import { FeatureBuffer, scoreOf } from '../../learning/feature-buffer.js';
import { logistic, type Weights } from '../../learning/weights.js';
import type { Announcements } from '../announcing/announcements.js';
import type { Prose } from '../prose/prose.js';
import type { Candidate } from './candidates.js';
import { rivalryOf } from './rivalry.js';
import { addSelectionFeatures } from './selection-features.js';

/** A candidate with the probability that somebody said its words. */
export interface WeighedCandidate extends Candidate {
  readonly probability: number;
}

/** Weighs candidates one by one, by the words in and round them. */
export function weighAlone(
  prose: Prose,
  announcements: Announcements,
  candidates: readonly Candidate[],
  weights: Weights,
): readonly WeighedCandidate[] {
  const features = new FeatureBuffer();
  return candidates.map((candidate, index) => {
    features.clear();
    addSelectionFeatures(prose, announcements, candidate, rivalryOf(candidates, index), features);
    return { ...candidate, probability: logistic(scoreOf(weights, features)) };
  });
}
