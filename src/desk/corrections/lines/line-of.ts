import type { Correction } from '../correction.js';

/** A correction as one line of JSON, without the line break: what `readLine` reads. */
export const lineOf = (correction: Correction): string => JSON.stringify(correction);
