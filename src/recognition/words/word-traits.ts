import { bodyNounForms } from '../../lexicon/en/body-nouns.js';
import { COUNTRIES } from '../../lexicon/en/countries.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/en/function-words.js';
import { AFFILIATIONS, ORGANISATION_HEADS, THING_HEADS } from '../../lexicon/en/organisations.js';
import { isPersonVerb } from '../../lexicon/en/person-verbs.js';
import {
  foldName,
  GIVEN_NAMES,
  POPULAR_SURNAMES,
  USUALLY_LOWER_CASE,
} from '../../lexicon/en/personal-names.js';
import { PLACE_HEADS, PLACE_STARTS, PLACES } from '../../lexicon/en/places.js';
import { roleNounForms } from '../../lexicon/en/role-nouns.js';
import { MONTHS, WEEKDAYS } from '../../lexicon/en/time-words.js';
import {
  FEMALE_HONORIFICS,
  FEMALE_OFFICES,
  MALE_HONORIFICS,
  MALE_OFFICES,
  NAME_SUFFIXES,
  OFFICES,
  PARTICLES,
  TITLE_ABBREVIATIONS,
  TITLE_MODIFIERS,
} from '../../lexicon/en/titles.js';
import { wordSet } from '../../lexicon/en/word-list.js';
import { TRAIT } from './traits.js';

/** Pronouns and small words that a sentence may begin with, beside the closed classes of the lexicon. */
const MORE_FUNCTION_WORDS = wordSet(
  `i me my mine we us our ours you your yours him her hers them their it its itself himself herself themselves
  not no yes please here there now then thus hence however moreover meanwhile nevertheless nonetheless instead
  otherwise perhaps maybe indeed also too even only just still already again together more most less least very
  much many few several some any other others another such same own all both each either neither every one two
  three four five six seven eight nine ten dozens hundreds thousands millions than like unlike despite although
  because since if unless until till whether while whereas about above below beside besides beyond except following
  including regarding given according let twenty thirty forty fifty
  sixty seventy eighty ninety what's that's it's don't didn't can't won't`,
);

function demonymForms(): string[] {
  const demonyms = COUNTRIES.flatMap((country) => country.demonyms.map((word) => word.toLowerCase()));
  const singleWords = demonyms.flatMap((demonym) => demonym.split(' ').slice(-1));
  return singleWords.flatMap((demonym) => (demonym.endsWith('s') ? [demonym] : [demonym, `${demonym}s`]));
}

const singlePlaces = (): string[] =>
  [...COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]), ...PLACES]
    .filter((name) => !name.includes(' '))
    .map((name) => foldName(name.replace(/\.$/, '')));

const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [TRAIT.GIVEN, GIVEN_NAMES.keys()],
  [TRAIT.SURNAME, POPULAR_SURNAMES],
  [TRAIT.COMMON, USUALLY_LOWER_CASE],
  ...[
    DETERMINERS,
    PREPOSITIONS,
    CONJUNCTIONS,
    SUBORDINATORS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    AUXILIARIES,
    RELATIVE_PRONOUNS,
    MORE_FUNCTION_WORDS,
  ].map((list) => [TRAIT.FUNCTION, list] as const),
  [TRAIT.HONORIFIC, MALE_HONORIFICS],
  [TRAIT.HONORIFIC, FEMALE_HONORIFICS],
  [TRAIT.HONORIFIC, TITLE_ABBREVIATIONS],
  [TRAIT.OFFICE, OFFICES],
  [TRAIT.OFFICE, MALE_OFFICES],
  [TRAIT.OFFICE, FEMALE_OFFICES],
  [TRAIT.ROLE, roleNounForms()],
  [TRAIT.MODIFIER, TITLE_MODIFIERS],
  [TRAIT.PLACE, singlePlaces()],
  [TRAIT.DEMONYM, demonymForms()],
  [TRAIT.DEMONYM, AFFILIATIONS],
  [TRAIT.ORGANISATION_HEAD, ORGANISATION_HEADS.keys()],
  [TRAIT.PLACE_HEAD, PLACE_HEADS],
  [TRAIT.PLACE_START, PLACE_STARTS],
  [TRAIT.THING_HEAD, THING_HEADS],
  [TRAIT.CALENDAR, MONTHS],
  [TRAIT.CALENDAR, WEEKDAYS],
  [TRAIT.PARTICLE, PARTICLES],
  [TRAIT.BODY_NOUN, bodyNounForms()],
  [TRAIT.NAME_SUFFIX, NAME_SUFFIXES],
];

function traitsByWord(): ReadonlyMap<string, number> {
  const traits = new Map<string, number>();
  for (const [trait, words] of LISTS) {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait);
  }
  return traits;
}

const TRAITS = traitsByWord();

function lookUp(word: string): number {
  const listed = TRAITS.get(word);
  if (listed !== undefined) return listed;
  const folded = foldName(word);
  return folded === word ? 0 : (TRAITS.get(folded) ?? 0);
}

/** What a first half tells of a double word: 'Anna-Lena' is a given name, 'Sixty-one' a usual word. */
function traitsOfDouble(word: string): number {
  const hyphen = word.indexOf('-');
  if (hyphen <= 0) return 0;
  const half = lookUp(word.slice(0, hyphen));
  if (half & (TRAIT.COMMON | TRAIT.FUNCTION)) return TRAIT.COMMON;
  return half & (TRAIT.PLACE | TRAIT.DEMONYM) ? 0 : half & TRAIT.GIVEN;
}

/** The traits that lists give to a lower-case word; a full stop at its end makes no difference. */
export function listedTraits(lower: string): number {
  const word = lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const traits = lookUp(word) || traitsOfDouble(word);
  return isPersonVerb(lower) ? traits | TRAIT.PERSON_VERB : traits;
}
