import { randomFrom } from '../learner/random.js';

/** Share of the sentences that are printed as a headline in capitals, and as one with capitals at the words. */
const SHARE = 0.015;
const SENTENCE = /[^.!?]+[.!?]*/g;

const ofSameLength = (printed: string, text: string): string =>
  printed.length === text.length ? printed : text;

const inTitleCase = (text: string): string =>
  text.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => ofSameLength(letter.toUpperCase(), letter));

/** The text with some of its sentences printed like headlines; no offset changes. */
export function withHeadlines(text: string, seed: number): string {
  const random = randomFrom(seed);
  return text.replace(SENTENCE, (sentence) => {
    const draw = random();
    if (draw < SHARE) return ofSameLength(sentence.toUpperCase(), sentence);
    return draw < 2 * SHARE ? inTitleCase(sentence) : sentence;
  });
}
