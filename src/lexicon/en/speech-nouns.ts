import { wordList } from './word-list.js';

const NOUNS = `claim statement assertion suggestion warning promise pledge vow argument allegation announcement contention
  insistence remark complaint prediction admission declaration acknowledgement accusation assurance demand`;

/** Nouns for saying something, singular and plural, with their dictionary form. */
export const SPEECH_NOUNS: ReadonlyMap<string, string> = new Map(
  wordList(NOUNS).flatMap((noun) => [
    [noun, noun],
    [`${noun}s`, noun],
  ]),
);
