import { FeatureBuffer } from '../../learning/feature-buffer.js';
import { type JoinedWeights, joinWeights, scoreTwoLanes } from '../../learning/joined-weights.js';
import { logistic, type Weights } from '../../learning/weights.js';
import { distancesAhead } from '../prose/neighbours.js';
import type { Counts, Prose } from '../prose/prose.js';
import { mayAnnounce } from './announcing-candidates.js';
import { addAnnouncingFeatures } from './announcing-features.js';

/** How likely each token announces somebody's words. */
export interface Announcements {
  /** By token, 0 to 1: that it announces words or thoughts of any kind; that it announces speech. */
  readonly any: Float32Array;
  readonly speech: Float32Array;
  /** Counts of the tokens that more likely announce something than not. */
  readonly counts: Counts;
  /** By token: tokens to the next of these in the sentence. */
  readonly ahead: Uint8Array;
  /** Share of the tokens that announce speech. */
  readonly density: number;
}

/** Two logistic regressions over the same features, one by one and side by side. */
export interface AnnouncingModel {
  readonly any: Weights;
  readonly speech: Weights;
  readonly joined: JoinedWeights;
}

export const announcingModelOf = (any: Weights, speech: Weights): AnnouncingModel => ({
  any,
  speech,
  joined: joinWeights([any, speech]),
});

const LIKELY = 0.5;

/** Adds what follows from the probabilities. */
function announcementsFrom(prose: Prose, any: Float32Array, speech: Float32Array): Announcements {
  const counts = new Int32Array(prose.length + 1);
  for (let i = 0; i < prose.length; i++) counts[i + 1] = counts[i]! + (any[i]! > LIKELY ? 1 : 0);
  const ahead = distancesAhead(prose.length, prose.sentence, (token) => any[token]! > LIKELY);
  const density = speech.reduce((sum, one) => sum + one, 0) / (prose.length || 1);
  return { any, speech, counts, ahead, density };
}

export function announcementsOf(prose: Prose, { joined }: AnnouncingModel): Announcements {
  const [any, speech] = [new Float32Array(prose.length), new Float32Array(prose.length)];
  const features = new FeatureBuffer();
  const scores = new Float64Array(2);
  for (let token = 0; token < prose.length; token++) {
    if (!mayAnnounce(prose, token)) continue;
    features.clear();
    addAnnouncingFeatures(prose, token, features);
    scoreTwoLanes(joined, 0, features, scores, 0);
    any[token] = logistic(scores[0]!);
    speech[token] = logistic(scores[1]!);
  }
  return announcementsFrom(prose, any, speech);
}
