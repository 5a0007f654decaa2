import { type JoinedWeights, joinWeights } from '../../learning/joined-weights.js';
import type { Weights } from '../../learning/weights.js';
import type { Announcements } from '../announcing/announcements.js';
import { NEARLY_ALL, overlapOf } from '../prose/overlap.js';
import type { Prose } from '../prose/prose.js';
import type { TokenRange } from '../view.js';
import { endsBefore, endsFrom, startsBefore, startsBehind } from './boundaries.js';
import { FAR, NEAR, PlaceScores, type Side } from './place-scores.js';
import { bestOf, type Choice, softmax } from './ranking.js';

/** Rankers of places for the four ends: start and end of the words behind a cue, end and start of those before it. */
export interface EndWeights {
  readonly startBehind: Weights;
  readonly endBehind: Weights;
  readonly endBefore: Weights;
  readonly startBefore: Weights;
}

/** The rankers, one by one and side by side. */
export interface PointerModel {
  readonly ends: EndWeights;
  readonly joined: JoinedWeights;
}

export const pointerModelOf = (ends: EndWeights): PointerModel => ({
  ends,
  joined: joinWeights([ends.startBehind, ends.endBehind, ends.endBefore, ends.startBefore]),
});

/** Words that a cue may announce on one side of it, in tokens. */
export interface Content {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  /** Probability that there are words on this side at all. */
  readonly exists: number;
  /** Expected share of success: probability of all rivals that cover nearly the same letters. */
  readonly support: number;
  /** Probability of just this extent. */
  readonly own: number;
  /** 0 for the best extent of its cue on this side, then 1 and so on. */
  readonly rank: number;
}

interface Extent extends TokenRange {
  readonly probability: number;
}

const FIRST_ENDS = 5;
const SECOND_ENDS = 6;
/** Extents that are handed on for each side of a cue. */
const ALTERNATIVES = 5;
const LEAST_SUPPORT = 0.02;
/** Sides that less likely have any words are not followed up. */
const LEAST_EXISTS = 0.04;
/** Ends less likely than this are not weighed. */
const LEAST_NEAR = 0.02;
const LEAST_FAR = 0.01;
const supportOf = (prose: Prose, extents: readonly Extent[], one: Extent): number =>
  extents.reduce(
    (sum, other) => sum + (overlapOf(prose, one, other) >= NEARLY_ALL ? other.probability : 0),
    0,
  );

/** Finds the words that cues of one text announce. */
export class ContentFinder {
  readonly #prose: Prose;
  readonly #scores: PlaceScores;

  constructor(prose: Prose, announcements: Announcements, { joined }: PointerModel) {
    this.#prose = prose;
    this.#scores = new PlaceScores(prose, announcements, joined);
  }

  /** Extents that differ from each other, that with the greatest expected success first; empty when there is no place for any. */
  find(cue: number, side: Side): readonly Content[] {
    const places = side === 0 ? startsBehind(this.#prose, cue) : endsBefore(this.#prose, cue);
    if (places.length === 0) return [];
    const scores = new Float64Array(places.length + 1);
    for (let i = 0; i < places.length; i++) scores[i] = this.#scores.score(NEAR[side], cue, places[i]!);
    scores[places.length] = this.#scores.scoreNone(cue, side);
    const probabilities = softmax(scores);
    const none = probabilities[places.length]!;
    if (1 - none < LEAST_EXISTS) return [];
    const anchors = bestOf(places, probabilities, FIRST_ENDS, LEAST_NEAR);
    const extents = anchors.flatMap((anchor) => this.#extentsFrom(cue, side, anchor));
    return this.#distinct(side, extents, 1 - none);
  }

  #extentsFrom(cue: number, side: Side, { place: anchor, probability }: Choice): readonly Extent[] {
    const all = side === 0 ? endsFrom(this.#prose, anchor) : startsBefore(this.#prose, anchor);
    const places = side === 0 ? all : all.filter((place) => place < anchor);
    const scores = new Float64Array(places.length);
    for (let i = 0; i < places.length; i++)
      scores[i] = this.#scores.scoreFrom(FAR[side], cue, anchor, places[i]!);
    return bestOf(places, softmax(scores), SECOND_ENDS, LEAST_FAR).map((end) => ({
      from: Math.min(anchor, end.place),
      to: Math.max(anchor, end.place),
      probability: probability * end.probability,
    }));
  }

  #distinct(side: Side, extents: readonly Extent[], exists: number): readonly Content[] {
    const found: Content[] = [];
    let rest = extents;
    while (rest.length > 0 && found.length < ALTERNATIVES) {
      const best = this.#best(side, rest, exists, found.length);
      if (found.length > 0 && best.support < LEAST_SUPPORT) break;
      found.push(best);
      rest = rest.filter((extent) => overlapOf(this.#prose, best, extent) < NEARLY_ALL);
    }
    return found;
  }

  #best(side: Side, extents: readonly Extent[], exists: number, rank: number): Content {
    let [best, bestSuccess, bestSupport] = [extents[0]!, -1, 0];
    for (const extent of extents) {
      const support = supportOf(this.#prose, extents, extent);
      const success = support + 0.1 * extent.probability;
      if (success > bestSuccess) [best, bestSuccess, bestSupport] = [extent, success, support];
    }
    return { side, from: best.from, to: best.to, exists, support: bestSupport, own: best.probability, rank };
  }
}
