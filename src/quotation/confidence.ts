import type { QuoteKind } from '../model/quote.js';
import type { Method } from './statement.js';

/** In the order DIRECT, MIXED, INDIRECT. */
type Shares = readonly [direct: number, mixed: number, indirect: number];

/**
 * How often words found in a certain way are a quote and are by the speaker found, on PolNeAR train (speech, 12,700
 * segments found). Without a speaker: how often they are a quote. Ways met there fewer than 30 times (object-of-quoting,
 * passive-agent, signature, heading) carry a cautious guess instead, and labels without marks the figure of all labels:
 * the annotators left most transcripts out. docs/how-to/measure.md tells how the table is made.
 */
const MEASURED: Readonly<Record<Method, Shares>> = {
  'subject-of-cue': [0.94, 0.75, 0.71],
  'inverted-subject': [0.95, 0.53, 0.4],
  'shared-subject': [0.62, 0.7, 0.51],
  'according-to': [0.78, 0.72, 0.81],
  'object-of-quoting': [0.7, 0.6, 0.6],
  possessor: [0.33, 0.33, 0.33],
  'passive-agent': [0.4, 0.4, 0.4],
  label: [0.64, 0.9, 0.25],
  'sentence-subject': [0.52, 0.52, 0.52],
  signature: [0.7, 0.7, 0.7],
  continuation: [0.24, 0.24, 0.24],
  heading: [0.3, 0.3, 0.3],
  none: [0.6, 0.39, 0.46],
};

const COLUMN: Readonly<Record<QuoteKind, 0 | 1 | 2>> = { DIRECT: 0, MIXED: 1, INDIRECT: 2 };

/** 0 to 1. */
export const confidenceOf = (method: Method, kind: QuoteKind): number => MEASURED[method][COLUMN[kind]];
