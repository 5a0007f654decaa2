import { FeatureBuffer, scoreOf } from '../../learning/feature-buffer.js';
import type { Weights } from '../../learning/weights.js';
import type { Announcements } from '../announcing/announcements.js';
import type { Prose } from '../prose/prose.js';
import { addCueFeatures, addNoneFeatures, addPlaceFeatures, addSpanFeatures } from './boundary-features.js';

/** 0: the words behind a cue; 1: those before it. */
export type Side = 0 | 1;

/**
 * Scores places for one end of the words that a cue announces. What does not depend on the cue is scored once a text,
 * what does not depend on the other end once a cue.
 */
export class PlacePointer {
  readonly #prose: Prose;
  readonly #announcements: Announcements;
  readonly #weights: Weights;
  readonly #features = new FeatureBuffer();
  readonly #ofPlace: Float32Array;
  readonly #ofCue: Float32Array;
  /** By place: the cue that `#ofCue` was reckoned for. */
  readonly #cueOf: Int32Array;

  constructor(prose: Prose, announcements: Announcements, weights: Weights) {
    this.#prose = prose;
    this.#announcements = announcements;
    this.#weights = weights;
    this.#ofPlace = new Float32Array(prose.length + 1).fill(Number.NaN);
    this.#ofCue = new Float32Array(prose.length + 1);
    this.#cueOf = new Int32Array(prose.length + 1).fill(-1);
  }

  /** Score of `b` for a cue, nothing known of the other end. */
  score(cue: number, b: number): number {
    if (this.#cueOf[b] !== cue) {
      this.#cueOf[b] = cue;
      this.#features.clear();
      addCueFeatures(this.#prose, cue, b, this.#features);
      this.#ofCue[b] = scoreOf(this.#weights, this.#features);
    }
    return this.#place(b) + this.#ofCue[b]!;
  }

  /** Score of `b` for a cue when the other end stands at `anchor`. */
  scoreFrom(cue: number, anchor: number, b: number): number {
    this.#features.clear();
    const [start, end] = anchor < b ? [anchor, b] : [b, anchor];
    addSpanFeatures(this.#prose, this.#announcements, start, end, b, this.#features);
    return this.score(cue, b) + scoreOf(this.#weights, this.#features);
  }

  /** Score of there being no words on that side. */
  scoreNone(cue: number, side: Side): number {
    this.#features.clear();
    addNoneFeatures(this.#prose, this.#announcements, cue, side, this.#features);
    return scoreOf(this.#weights, this.#features);
  }

  #place(b: number): number {
    const known = this.#ofPlace[b]!;
    if (!Number.isNaN(known)) return known;
    this.#features.clear();
    addPlaceFeatures(this.#prose, b, this.#features);
    this.#ofPlace[b] = scoreOf(this.#weights, this.#features);
    return this.#ofPlace[b]!;
  }
}
