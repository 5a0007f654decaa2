import { genderOfGivenName } from '../../lexicon/en/personal-names.js';
import { findRoleNoun } from '../../lexicon/en/role-nouns.js';
import { FEMALE_HONORIFICS, FEMALE_OFFICES, MALE_HONORIFICS, MALE_OFFICES } from '../../lexicon/en/titles.js';
import type { Gender } from '../../model/mention.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import type { TokenRange } from './tagged-name.js';

function genderOfTitle(word: string): Gender | null {
  const title = word.replace(/\.$/, '');
  if (MALE_HONORIFICS.has(title) || MALE_OFFICES.has(title)) return 'MALE';
  if (FEMALE_HONORIFICS.has(title) || FEMALE_OFFICES.has(title)) return 'FEMALE';
  return findRoleNoun(title)?.gender ?? null;
}

function genderOfWords({ tokens }: ArticleWords, { from, to }: TokenRange): Gender | null {
  for (let i = to - 1; i >= from; i--) {
    const gender = genderOfTitle(tokens.lower(i));
    if (gender) return gender;
  }
  return null;
}

/** 'J. Ana Ruiz' goes by the first name that is no initial. A lone name may be a surname and tells nothing. */
function genderOfName(words: ArticleWords, { from, to }: TokenRange): Gender | null {
  if (to - from === 1) return null;
  let first = from;
  while (first < to - 1 && has(words, first, TRAIT.INITIAL)) first++;
  return first < to ? genderOfGivenName(words.tokens.form(first)) : null;
}

/** By title first ('Mr', 'Queen'), then by role ('spokeswoman'), then by given name. */
export const genderOf = (
  words: ArticleWords,
  name: TokenRange,
  lead: TokenRange,
  role: TokenRange | null,
): Gender | null =>
  genderOfWords(words, lead) ?? (role && genderOfWords(words, role)) ?? genderOfName(words, name);
