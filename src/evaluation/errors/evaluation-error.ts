import type { Finding } from '../finding.js';

/** What can go wrong, what matters most first. */
export const ERROR_KINDS = [
  'MISSED_QUOTE',
  'SPURIOUS_QUOTE',
  'WRONG_EXTENT',
  'WRONG_SPEAKER',
  'WRONG_CANONICAL',
  'MISSED_NAME',
  'FALSE_NAME',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** One disagreement with the gold. */
export interface EvaluationError extends Finding {
  readonly kind: ErrorKind;
  /** Compares errors of one kind only: the greater, the worse. */
  readonly weight: number;
}
