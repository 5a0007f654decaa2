import type { QuoteKind } from '../model/quote.js';
import type { Method } from './statement.js';

/** In the order DIRECT, MIXED, INDIRECT. */
type Shares = readonly [direct: number, mixed: number, indirect: number];

/**
 * How often words found in a certain way are a quote and are by the speaker found, on PolNeAR train (speech, 12,600
 * segments); rare combinations take the figure of the method as a whole. Without a speaker: how often they are a
 * quote. docs/how-to/measure.md tells how to make the table again.
 */
const MEASURED: Readonly<Record<Method, Shares>> = {
  'subject-of-cue': [0.94, 0.75, 0.7],
  'inverted-subject': [0.94, 0.53, 0.37],
  'shared-subject': [0.62, 0.7, 0.51],
  'according-to': [0.78, 0.7, 0.81],
  'object-of-quoting': [0.9, 0.8, 0.7],
  possessor: [0.5, 0.5, 0.5],
  'passive-agent': [0.4, 0.4, 0.4],
  label: [0.64, 0.95, 0.3],
  'sentence-subject': [0.52, 0.52, 0.52],
  signature: [0.78, 0.78, 0.78],
  continuation: [0.23, 0.23, 0.23],
  heading: [0.3, 0.3, 0.3],
  none: [0.65, 0.35, 0.45],
};

const COLUMN: Readonly<Record<QuoteKind, 0 | 1 | 2>> = { DIRECT: 0, MIXED: 1, INDIRECT: 2 };

/** 0 to 1. */
export const confidenceOf = (method: Method, kind: QuoteKind): number => MEASURED[method][COLUMN[kind]];
