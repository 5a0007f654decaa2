import { FeatureBuffer, scoreOf } from '../../learning/feature-buffer.js';
import type { Weights } from '../../learning/weights.js';
import type { Announcements } from '../announcing/announcements.js';
import { softmax } from '../pointers/ranking.js';
import type { Prose } from '../prose/prose.js';
import { speakerCandidates } from './speaker-candidates.js';
import {
  addNobodyFeatures,
  addRelationFeatures,
  addTokenFeatures,
  type Contents,
} from './speaker-features.js';

/** Who seems to speak: a token of the phrase that names them. */
export interface SpeakerChoice {
  /** -1 when nobody seems to be named. */
  readonly token: number;
  /** Probability of this token and of those it shares a mention with. */
  readonly probability: number;
}

export const UNKNOWN_CONTENTS: Contents = { behind: null, before: null };

/** Finds who speaks for the cues of one text. */
export class SpeakerFinder {
  readonly #prose: Prose;
  readonly #announcements: Announcements;
  readonly #weights: Weights;
  readonly #features = new FeatureBuffer();
  readonly #tokenFeatures = new FeatureBuffer();
  /** By token: the part of its score that does not depend on the cue. */
  readonly #ofToken: Float32Array;

  constructor(prose: Prose, announcements: Announcements, weights: Weights) {
    this.#prose = prose;
    this.#announcements = announcements;
    this.#weights = weights;
    this.#ofToken = new Float32Array(prose.length).fill(Number.NaN);
  }

  find(cue: number, contents: Contents): SpeakerChoice {
    const ranges = [contents.before, contents.behind].filter((range) => range !== null);
    const tokens = speakerCandidates(this.#prose, cue, ranges);
    const scores = new Float64Array(tokens.length + 1);
    for (let i = 0; i < tokens.length; i++) scores[i] = this.#score(cue, contents, tokens[i]!);
    scores[tokens.length] = this.#scoreNobody(cue, contents);
    return this.#choose(tokens, softmax(scores));
  }

  #score(cue: number, contents: Contents, token: number): number {
    this.#features.clear();
    addRelationFeatures(this.#prose, this.#announcements, cue, contents, token, this.#features);
    return this.#scoreToken(token) + scoreOf(this.#weights, this.#features);
  }

  #scoreToken(token: number): number {
    const known = this.#ofToken[token]!;
    if (!Number.isNaN(known)) return known;
    const features = this.#tokenFeatures;
    features.clear();
    addTokenFeatures(this.#prose, token, features);
    this.#ofToken[token] = scoreOf(this.#weights, features);
    return this.#ofToken[token]!;
  }

  #scoreNobody(cue: number, contents: Contents): number {
    this.#features.clear();
    addNobodyFeatures(this.#prose, cue, contents, this.#features);
    return scoreOf(this.#weights, this.#features);
  }

  /** Tokens of one mention stand for it together. */
  #choose(tokens: readonly number[], probabilities: Float64Array): SpeakerChoice {
    let best: SpeakerChoice = { token: -1, probability: probabilities[tokens.length]! };
    const sums = new Map<number, number>();
    const top = new Map<number, number>();
    tokens.forEach((token, index) => {
      const mention = this.#prose.view.mentionAt[token]!;
      const key = mention >= 0 ? mention : -1 - token;
      sums.set(key, (sums.get(key) ?? 0) + probabilities[index]!);
      const earlier = top.get(key);
      if (earlier === undefined || probabilities[earlier]! < probabilities[index]!) top.set(key, index);
    });
    for (const [key, sum] of sums) {
      if (sum > best.probability) best = { token: tokens[top.get(key)!]!, probability: sum };
    }
    return best;
  }
}
