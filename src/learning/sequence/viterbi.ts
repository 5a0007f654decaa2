import type { Emissions, SequenceModel } from './sequence-model.js';
import { OUTSIDE } from './span-labels.js';

interface Search {
  /** Best score of a sequence that ends with a label at the position in hand. */
  best: Float64Array;
  /** By position and label: the label before it on the best way there. */
  readonly back: Uint8Array;
}

function begin({ labels, transitions }: SequenceModel, scores: Float32Array, best: Float64Array): void {
  for (let label = 0; label < labels.count; label++) {
    best[label] = labels.mayBegin(label)
      ? transitions[OUTSIDE * labels.count + label]! + scores[label]!
      : -Infinity;
  }
}

function step(model: SequenceModel, scores: Float32Array, position: number, search: Search): Float64Array {
  const { count, predecessors, firstPredecessor } = model.labels;
  const next = new Float64Array(count);
  for (let label = 0; label < count; label++) {
    let [bestScore, bestBefore] = [-Infinity, OUTSIDE];
    const end = firstPredecessor[label + 1]!;
    for (let i = firstPredecessor[label]!; i < end; i++) {
      const before = predecessors[i]!;
      const score = search.best[before]! + model.transitions[before * count + label]!;
      if (score > bestScore) [bestScore, bestBefore] = [score, before];
    }
    next[label] = bestScore + scores[position * count + label]!;
    search.back[position * count + label] = bestBefore;
  }
  return next;
}

function lastLabel({ labels, transitions }: SequenceModel, best: Float64Array): number {
  let [bestScore, bestLabel] = [-Infinity, OUTSIDE];
  for (let label = 0; label < labels.count; label++) {
    if (!labels.mayEnd(label)) continue;
    const score = best[label]! + transitions[label * labels.count + OUTSIDE]!;
    if (score > bestScore) [bestScore, bestLabel] = [score, label];
  }
  return bestLabel;
}

/** The likeliest sequence of labels that begins and ends outside (Viterbi 1967); it always holds to what may follow what. */
export function viterbi(model: SequenceModel, { length, scores }: Emissions): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const { count } = model.labels;
  const search: Search = { best: new Float64Array(count), back: new Uint8Array(length * count) };
  begin(model, scores, search.best);
  for (let position = 1; position < length; position++) search.best = step(model, scores, position, search);
  path[length - 1] = lastLabel(model, search.best);
  for (let position = length - 1; position > 0; position--)
    path[position - 1] = search.back[position * count + path[position]!]!;
  return path;
}
