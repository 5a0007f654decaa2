import { plainLine } from '../../fields/plain-line.js';

/** A value as a reader would see it printed, as one line; empty when nothing is left. */
export const printed = (value: string): string => plainLine(value) ?? '';
