import type { Finding } from '../finding.js';

/** What can differ between two runs, what matters most first. */
export const CHANGE_KINDS = [
  'LOST_QUOTE',
  'GAINED_QUOTE',
  'LOST_SPEAKER',
  'GAINED_SPEAKER',
  'LOST_CANONICAL',
  'GAINED_CANONICAL',
  'NEW_SPURIOUS_QUOTE',
  'GONE_SPURIOUS_QUOTE',
  'LOST_NAME',
  'GAINED_NAME',
  'NEW_FALSE_NAME',
  'GONE_FALSE_NAME',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An item that one of two runs has right and the other wrong. */
export interface Change extends Finding {
  readonly kind: ChangeKind;
}
