import { type BodyNoun, findBodyNoun } from '../../lexicon/en/body-nouns.js';
import { isAdverb } from '../../lexicon/en/function-words.js';
import { isLikelyVerb } from '../../lexicon/en/person-verbs.js';
import { compoundEnds, findRoleNoun, type RoleNoun } from '../../lexicon/en/role-nouns.js';
import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';

/** `to` is behind its last token: a head may be several words, 'head of state'. */
export type PhraseHead =
  | { readonly label: 'PERSON'; readonly noun: RoleNoun; readonly to: number }
  | { readonly label: 'BODY'; readonly noun: BodyNoun; readonly to: number };

const SOMEBODY_OF_AGE: RoleNoun = { lemma: 'person', gender: null, plural: false };
const LEADER: RoleNoun = { lemma: 'leader', gender: null, plural: false };
const AGE = /^\d{1,3}-year-old$/;

/** 'mayor' before 'said', 'of' or a comma; not before another noun: 'police station', 'council tax'. */
function endsPhrase(words: ArticleWords, index: number, isPlural: boolean): boolean {
  const next = index + 1;
  if (!has(words, next, TRAIT.WORD) || has(words, next, TRAIT.FUNCTION)) return true;
  if (has(words, next, TRAIT.CAPITAL)) return !has(words, next, TRAIT.ROLE | TRAIT.OFFICE | TRAIT.HONORIFIC);
  const lower = words.tokens.lower(next);
  if (isLikelyVerb(lower) || isAdverb(lower) || has(words, next, TRAIT.PERSON_VERB)) return true;
  if (has(words, next, TRAIT.ROLE | TRAIT.BODY_NOUN | TRAIT.OFFICE | TRAIT.MODIFIER)) return false;
  return isPlural || /^\d/.test(lower) || /(?:[^s]s|ing)$/.test(lower);
}

/** The noun at a token when it is the head of a description of somebody or of a body; null when it is not. */
export function phraseHead(words: ArticleWords, index: number): PhraseHead | null {
  const compound = compoundEnd(words, index);
  if (compound > 0)
    return { label: 'PERSON', noun: findRoleNoun(words.tokens.lower(index)) ?? LEADER, to: compound };
  const isNoun = has(words, index, TRAIT.ROLE | TRAIT.OFFICE | TRAIT.BODY_NOUN);
  if (!isNoun) return isAge(words, index) ? { label: 'PERSON', noun: SOMEBODY_OF_AGE, to: index + 1 } : null;
  const lower = words.tokens.lower(index);
  const person = findRoleNoun(lower);
  if (!endsPhrase(words, index, person?.plural ?? false)) return null;
  if (person) return { label: 'PERSON', noun: person, to: index + 1 };
  const body = findBodyNoun(lower);
  return body ? { label: 'BODY', noun: body, to: index + 1 } : null;
}

/** Behind 'head of state'; -1 when the token begins no such noun. */
function compoundEnd({ tokens }: ArticleWords, index: number): number {
  for (const end of compoundEnds(tokens.lower(index))) {
    const rest = end.split(' ');
    if (rest.every((word, offset) => tokens.lower(index + 1 + offset) === word))
      return index + 1 + rest.length;
  }
  return -1;
}

const isAge = (words: ArticleWords, index: number): boolean =>
  AGE.test(words.tokens.lower(index)) && endsPhrase(words, index, false);
