import type { NounGender } from './noun-gender.js';

export interface Pronoun {
  readonly gender: NounGender | null;
  readonly plural: boolean;
}

const MALE: Pronoun = { gender: 'MALE', plural: false };
const FEMALE: Pronoun = { gender: 'FEMALE', plural: false };
const SEVERAL: Pronoun = { gender: null, plural: true };

/** Third person only: first and second person name whoever speaks and is spoken to. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, MALE] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, FEMALE] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, SEVERAL] as const),
]);

export const findPronoun = (word: string): Pronoun | undefined => PRONOUNS.get(word);
