import type { Emissions, SequenceModel } from './sequence-model.js';
import { OUTSIDE, type SpanLabels, type TypedSpan } from './span-labels.js';

/** A sequence model with its transitions as factors: `exp` of them, 0 for what may not follow. Made once a model. */
export interface SequenceFactors {
  readonly labels: SpanLabels;
  readonly transitions: Float64Array;
}

export function factorsOf({ labels, transitions }: SequenceModel): SequenceFactors {
  const factors = new Float64Array(labels.count * labels.count);
  for (let label = 0; label < labels.count; label++) {
    for (let i = labels.firstPredecessor[label]!; i < labels.firstPredecessor[label + 1]!; i++) {
      const at = labels.predecessors[i]! * labels.count + label;
      factors[at] = Math.exp(transitions[at]!);
    }
  }
  return { labels, transitions: factors };
}

/**
 * Probabilities of labels over all sequences that begin and end outside. By position and label, `forward * backward` is
 * the probability of the label. Every row of `forward` sums to 1; `scales` holds what it was divided by (Rabiner 1989).
 */
export interface LabelProbabilities {
  readonly length: number;
  /** exp of the emissions, each row by its largest. */
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
  /** Log of the sum over all sequences. */
  readonly logTotal: number;
}

function expRow(scores: Float32Array, into: Float64Array, from: number, count: number): number {
  let largest = -Infinity;
  for (let i = from; i < from + count; i++) if (scores[i]! > largest) largest = scores[i]!;
  for (let i = from; i < from + count; i++) into[i] = Math.exp(scores[i]! - largest);
  return largest;
}

function scaleRow(row: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += row[i]!;
  for (let i = from; i < from + count; i++) row[i]! /= sum;
  return sum;
}

function forwardRow(
  { labels, transitions }: SequenceFactors,
  forward: Float64Array,
  emissions: Float64Array,
  position: number,
): void {
  const { count, predecessors, firstPredecessor } = labels;
  const [row, rowBefore] = [position * count, (position - 1) * count];
  for (let label = 0; label < count; label++) {
    let sum = 0;
    const end = firstPredecessor[label + 1]!;
    for (let i = firstPredecessor[label]!; i < end; i++) {
      const before = predecessors[i]!;
      sum += forward[rowBefore + before]! * transitions[before * count + label]!;
    }
    forward[row + label] = sum * emissions[row + label]!;
  }
}

function backwardRow(
  { labels, transitions }: SequenceFactors,
  { backward, emissions, scales }: LabelProbabilities,
  position: number,
): void {
  const { count, predecessors, firstPredecessor } = labels;
  const [row, rowBehind] = [position * count, (position + 1) * count];
  const scale = scales[position + 1]!;
  for (let label = 0; label < count; label++) {
    const share = (emissions[rowBehind + label]! * backward[rowBehind + label]!) / scale;
    const end = firstPredecessor[label + 1]!;
    for (let i = firstPredecessor[label]!; i < end; i++) {
      const before = predecessors[i]!;
      backward[row + before]! += transitions[before * count + label]! * share;
    }
  }
}

const NOTHING = new Float64Array(0);

export function labelProbabilities(
  model: SequenceFactors,
  { length, scores }: Emissions,
): LabelProbabilities {
  const { labels, transitions } = model;
  const { count } = labels;
  if (length === 0)
    return { length, emissions: NOTHING, forward: NOTHING, backward: NOTHING, scales: NOTHING, logTotal: 0 };
  const emissions = new Float64Array(length * count);
  const forward = new Float64Array(length * count);
  const backward = new Float64Array(length * count);
  const scales = new Float64Array(length);
  let logTotal = 0;
  for (let position = 0; position < length; position++) {
    const largest = expRow(scores, emissions, position * count, count);
    if (position > 0) forwardRow(model, forward, emissions, position);
    else for (let l = 0; l < count; l++) forward[l] = transitions[OUTSIDE * count + l]! * emissions[l]!;
    scales[position] = scaleRow(forward, position * count, count);
    logTotal += Math.log(scales[position]!) + largest;
  }
  const last = (length - 1) * count;
  let ends = 0;
  for (let l = 0; l < count; l++) ends += forward[last + l]! * transitions[l * count + OUTSIDE]!;
  for (let l = 0; l < count; l++) backward[last + l] = transitions[l * count + OUTSIDE]! / ends;
  const probabilities = {
    length,
    emissions,
    forward,
    backward,
    scales,
    logTotal: logTotal + Math.log(ends),
  };
  for (let position = length - 2; position >= 0; position--) backwardRow(model, probabilities, position);
  return probabilities;
}

/** Probability that exactly this span stands there, whatever stands elsewhere: 0 to 1. */
export function spanProbability(
  { labels, transitions }: SequenceFactors,
  { emissions, forward, backward, scales }: LabelProbabilities,
  span: TypedSpan,
): number {
  const { count } = labels;
  const path = new Uint8Array(span.to - span.from);
  labels.write(path, { from: 0, to: path.length, type: span.type });
  let share = forward[span.from * count + path[0]!]!;
  for (let i = 1; i < path.length; i++) {
    const position = span.from + i;
    share *= transitions[path[i - 1]! * count + path[i]!]! * emissions[position * count + path[i]!]!;
    share /= scales[position]!;
  }
  return share * backward[(span.to - 1) * count + path[path.length - 1]!]!;
}
