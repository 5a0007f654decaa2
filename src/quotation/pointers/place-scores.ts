import { FeatureBuffer } from '../../learning/feature-buffer.js';
import { type JoinedWeights, scoreOfLane, scoreTwoLanes } from '../../learning/joined-weights.js';
import type { Announcements } from '../announcing/announcements.js';
import type { Prose } from '../prose/prose.js';
import { addCueFeatures, addNoneFeatures, addPlaceFeatures, addSpanFeatures } from './boundary-features.js';

/** 0: the words behind a cue; 1: those before it. */
export type Side = 0 | 1;

/** Ends of the words that a cue announces, two a side: that near the cue, then that far from it. */
export const NEAR = [0, 2] as const;
export const FAR = [1, 3] as const;
type End = (typeof NEAR | typeof FAR)[Side];
const ENDS = 4;

/**
 * Scores places for the ends of the words that a cue announces. What does not depend on the cue is scored once a text,
 * what does not depend on the other end once a cue; both for all ends that may ask for it.
 */
export class PlaceScores {
  readonly #prose: Prose;
  readonly #announcements: Announcements;
  readonly #weights: JoinedWeights;
  readonly #features = new FeatureBuffer();
  /** By place, then end. */
  readonly #ofPlace: Float32Array;
  /** By place, then whether near or far: the ends on the side of the place. */
  readonly #ofCue: Float32Array;
  /** By place: the cue that `#ofCue` was reckoned for. */
  readonly #cueOf: Int32Array;

  /** @param weights of the four ends, joined in their order */
  constructor(prose: Prose, announcements: Announcements, weights: JoinedWeights) {
    this.#prose = prose;
    this.#announcements = announcements;
    this.#weights = weights;
    this.#ofPlace = new Float32Array((prose.length + 1) * ENDS).fill(Number.NaN);
    this.#ofCue = new Float32Array((prose.length + 1) * 2);
    this.#cueOf = new Int32Array(prose.length + 1).fill(-1);
  }

  /** Score of `b` for an end of a cue's words, nothing known of the other end. */
  score(end: End, cue: number, b: number): number {
    if (this.#cueOf[b] !== cue) {
      this.#cueOf[b] = cue;
      this.#features.clear();
      addCueFeatures(this.#prose, cue, b, this.#features);
      scoreTwoLanes(this.#weights, end & 2, this.#features, this.#ofCue, 2 * b);
    }
    return this.#place(end, b) + this.#ofCue[2 * b + (end & 1)]!;
  }

  /** Score of `b` for an end of a cue's words when the other end stands at `anchor`. */
  scoreFrom(end: End, cue: number, anchor: number, b: number): number {
    const alone = this.score(end, cue, b);
    this.#features.clear();
    const [from, to] = anchor < b ? [anchor, b] : [b, anchor];
    addSpanFeatures(this.#prose, this.#announcements, from, to, b, this.#features);
    return alone + scoreOfLane(this.#weights, end, this.#features);
  }

  /** Score of there being no words on that side. */
  scoreNone(cue: number, side: Side): number {
    this.#features.clear();
    addNoneFeatures(this.#prose, this.#announcements, cue, side, this.#features);
    return scoreOfLane(this.#weights, NEAR[side], this.#features);
  }

  #place(end: End, b: number): number {
    const at = b * ENDS;
    if (Number.isNaN(this.#ofPlace[at]!)) {
      this.#features.clear();
      addPlaceFeatures(this.#prose, b, this.#features);
      scoreTwoLanes(this.#weights, 0, this.#features, this.#ofPlace, at);
      scoreTwoLanes(this.#weights, 2, this.#features, this.#ofPlace, at + 2);
    }
    return this.#ofPlace[at + end]!;
  }
}
