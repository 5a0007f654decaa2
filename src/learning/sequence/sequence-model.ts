import type { SpanLabels } from './span-labels.js';

/** A first-order model of label sequences: what it says of a label by itself comes as emissions. */
export interface SequenceModel {
  readonly labels: SpanLabels;
  /** By label before, then label: `before * count + label`. Log-odds; those that may not follow are never read. */
  readonly transitions: Float32Array;
}

/** What the words say: by position, then label: `position * count + label`. Log-odds; -Infinity forbids a label. */
export interface Emissions {
  readonly length: number;
  readonly scores: Float32Array;
}
