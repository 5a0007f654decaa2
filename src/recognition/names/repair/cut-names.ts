import { type ArticleWords, has } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import type { TaggedName } from '../tagged-name.js';
import type { NameRepair } from './name-repair.js';

const TITLE = TRAIT.OFFICE | TRAIT.ROLE;
const FEWEST_WORDS_LEFT = 2;

/** 'Sheriff Ana Ruiz' names Ana Ruiz; in 'Dean King' and 'Sheikh Ansel' the title may be the name. */
export const titlesStandOutside: NameRepair = (words, names) =>
  names.map((name) => {
    if (name.label !== 'PERSON') return name;
    let { from } = name;
    while (
      name.to - from > FEWEST_WORDS_LEFT &&
      has(words, from, TITLE) &&
      !has(words, from, TRAIT.GIVEN) &&
      has(words, from + 1, TRAIT.CAPITAL)
    )
      from++;
    return from === name.from ? name : { ...name, from };
  });

const LOOKS_LIKE_ADJECTIVE = /(?:ian|ish|ese|ean)$/;

/** 'the Tarvish Ana Ruiz': behind an article the first of three words is an adjective; not in 'the Tarvish Black Sea'. */
function isAdjectiveAndPerson(words: ArticleWords, { from, to, label }: TaggedName): boolean {
  return (
    to - from > 2 &&
    (label === 'PERSON' || label === 'PLACE') &&
    /^(?:the|a|an)$/.test(words.tokens.lower(from - 1)) &&
    LOOKS_LIKE_ADJECTIVE.test(words.tokens.form(from)) &&
    !has(words, from, TRAIT.GIVEN) &&
    !has(words, to - 1, TRAIT.PLACE_HEAD | TRAIT.ORGANISATION_HEAD | TRAIT.THING_HEAD)
  );
}

export const adjectivesStandOutside: NameRepair = (words, names) =>
  names.map((name) =>
    isAdjectiveAndPerson(words, name) ? { from: name.from + 1, to: name.to, label: 'PERSON' } : name,
  );

const MOST_PERSON_WORDS = 3;

/** Where 'of' stands in 'Ana Ruiz of Harbour Radio', -1 where no person is before it: 'Harbour College of Tarn'. */
function endOfPerson(words: ArticleWords, { from, to }: TaggedName): number {
  if (!has(words, from, TRAIT.GIVEN)) return -1;
  for (let i = from + 1; i < to - 1 && i <= from + MOST_PERSON_WORDS; i++) {
    if (words.tokens.form(i) === 'of') return i > from + 1 ? i : -1;
    if (
      has(words, i, TRAIT.ORGANISATION_HEAD | TRAIT.PLACE_HEAD | TRAIT.THING_HEAD) ||
      !has(words, i, TRAIT.CAPITAL)
    )
      return -1;
  }
  return -1;
}

/** 'Ana Ruiz of Harbour Radio' is somebody and a body. */
export const peopleStandOutsideBodies: NameRepair = (words, names) =>
  names.flatMap((name): TaggedName[] => {
    const end = name.label === 'BODY' ? endOfPerson(words, name) : -1;
    if (end < 0) return [name];
    return [
      { from: name.from, to: end, label: 'PERSON' },
      { from: end + 1, to: name.to, label: 'BODY' },
    ];
  });
