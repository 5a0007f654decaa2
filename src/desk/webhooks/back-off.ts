/** An event that so many attempts did not deliver is given up. */
export const MAX_ATTEMPTS = 10;

const FIRST_MS = 2_000;
const FACTOR = 3;
const LONGEST_MS = 3_600_000;

/**
 * Milliseconds to wait behind a failed attempt: 2 s, 6 s, 18 s ... at most an hour, of which a random part of up to a half is
 * left out, so that receivers that failed together are not asked together. All attempts together take 1.3 to 2.6 hours.
 * @param attempt that failed, from 1
 * @param random from 0 to 1
 */
export const delayBehind = (attempt: number, random: number): number =>
  Math.min(FIRST_MS * FACTOR ** (attempt - 1), LONGEST_MS) * (1 - random / 2);
