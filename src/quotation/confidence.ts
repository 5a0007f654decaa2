import type { Method } from './statement.js';

/**
 * How often the speaker of words in marks that no cue announces is right, by the way he was found: on PolNeAR train, by
 * models that had not seen the article. Headings and signatures are rare there, and their shares are guesses.
 */
const RIGHT_SPEAKERS: Readonly<Partial<Record<Method, number>>> = {
  continuation: 0.8,
  'sentence-subject': 0.7,
  heading: 0.6,
};

/** Probability that words no cue announces are speech and this speaker's, 0 to 1; where nobody was found, that they are speech. */
export const floatingConfidence = (isSpeech: number, method: Method): number =>
  isSpeech * (RIGHT_SPEAKERS[method] ?? 1);

/**
 * Confidence in words that models found behind or before a cue, from the probability that they and the speaker are right to the
 * letter or nearly. Who reads them minds half of the letters: measured on PolNeAR train in ten classes, within 0.05.
 */
export const announcedConfidence = (probability: number): number => 0.28 + 0.7 * probability;
