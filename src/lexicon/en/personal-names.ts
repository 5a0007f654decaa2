import { COMMON_WORDS } from './common-words.js';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, OTHER_GIVEN_NAMES } from './given-names.js';
import type { NounGender } from './noun-gender.js';
import { SURNAMES } from './surnames.js';
import { wordList } from './word-list.js';

/** In lower case and without accents, as names are listed. */
export const foldName = (name: string): string => {
  const lower = name.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  }
  return lower;
};

function gendersByName(): ReadonlyMap<string, NounGender | null> {
  const genders = new Map<string, NounGender | null>();
  for (const name of wordList(OTHER_GIVEN_NAMES)) genders.set(name, null);
  for (const name of wordList(MALE_GIVEN_NAMES)) genders.set(name, 'MALE');
  for (const name of wordList(FEMALE_GIVEN_NAMES)) genders.set(name, 'FEMALE');
  return genders;
}

export const GIVEN_NAMES = gendersByName();

/** The gender that most bearers of a given name have; null when it is not known or goes either way. */
export const genderOfGivenName = (name: string): NounGender | null => {
  const folded = foldName(name);
  return GIVEN_NAMES.get(folded) ?? GIVEN_NAMES.get(folded.split('-')[0] ?? '') ?? null;
};

export const POPULAR_SURNAMES: readonly string[] = wordList(SURNAMES);

/** Words that news prints in lower case, whatever a capital at the start of a sentence may say. */
export const USUALLY_LOWER_CASE: readonly string[] = wordList(COMMON_WORDS);
