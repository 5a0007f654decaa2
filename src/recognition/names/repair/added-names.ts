import { type ArticleWords, has, isSameSentence } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import type { TaggedName, TokenRange } from '../tagged-name.js';
import { gapsOf, type NameRepair, withAdded } from './name-repair.js';

const NUMBERS = new Set('one two three four five six seven eight nine ten'.split(' '));

/** 'Channel Nine', 'Channel 4': a body by its head and a number. */
function isNumbered(words: ArticleWords, index: number): boolean {
  if (!has(words, index, TRAIT.ORGANISATION_HEAD) || !has(words, index, TRAIT.CAPITAL)) return false;
  const next = words.tokens.form(index + 1);
  return /^\d{1,3}$/.test(next) || (has(words, index + 1, TRAIT.CAPITAL) && NUMBERS.has(next.toLowerCase()));
}

function numberedIn(words: ArticleWords, { from, to }: TokenRange): TaggedName[] {
  const found: TaggedName[] = [];
  for (let i = from; i < to - 1; i++)
    if (isNumbered(words, i) && isSameSentence(words, i, i + 1))
      found.push({ from: i, to: i + 2, label: 'BODY' });
  return found;
}

export const numberedChannelsAreBodies: NameRepair = (words, names) =>
  withAdded(
    names,
    gapsOf(names, words.tokens.length).flatMap((gap) => numberedIn(words, gap)),
  );

const BEFORE_NAME = TRAIT.HONORIFIC | TRAIT.OFFICE | TRAIT.ROLE | TRAIT.MODIFIER;
const NO_ADJECTIVE =
  TRAIT.FUNCTION | TRAIT.COMMON | TRAIT.CALENDAR | BEFORE_NAME | TRAIT.DEMONYM | TRAIT.PERSON_VERB;

/** The word before the title of somebody, -1 when nothing is between it and the name. */
function beforeTitle(words: ArticleWords, { from }: TaggedName): number {
  let index = from - 1;
  while (
    has(words, index, BEFORE_NAME) &&
    has(words, index, TRAIT.CAPITAL) &&
    isSameSentence(words, index, from)
  )
    index--;
  return index < from - 1 && isSameSentence(words, index, from) ? index : -1;
}

/** 'Tarvish' in 'Tarvish Prime Minister Edda Quint' names what the title belongs to. */
export const wordsBeforeTitlesAreNames: NameRepair = (words, names) => {
  const owned = new Uint8Array(words.tokens.length);
  for (const { from, to } of names) owned.fill(1, from, to);
  const added = names.flatMap((name): TaggedName[] => {
    const index = name.label === 'PERSON' ? beforeTitle(words, name) : -1;
    if (index < 0 || owned[index] || !has(words, index, TRAIT.CAPITAL) || has(words, index, NO_ADJECTIVE))
      return [];
    return [{ from: index, to: index + 1, label: 'OTHER' }];
  });
  return withAdded(names, added);
};

const BEFORE_DATES = new Set(
  'in on since until by of from during last next this early late mid before after'.split(' '),
);
const NO_SURNAME =
  TRAIT.CALENDAR | TRAIT.COMMON | TRAIT.THING_HEAD | TRAIT.PLACE_HEAD | TRAIT.DEMONYM | TRAIT.ROLE;

/** 'April Hart' is somebody, 'in April Hart left' and 'April Day' are not. */
function isMonthAsName(words: ArticleWords, index: number): boolean {
  return (
    has(words, index, TRAIT.CALENDAR) &&
    has(words, index, TRAIT.GIVEN) &&
    !BEFORE_DATES.has(words.tokens.lower(index - 1)) &&
    has(words, index + 1, TRAIT.CAPITAL) &&
    !has(words, index + 1, NO_SURNAME) &&
    isSameSentence(words, index, index + 1)
  );
}

function monthsIn(words: ArticleWords, { from, to }: TokenRange): TaggedName[] {
  const found: TaggedName[] = [];
  for (let i = from; i < to - 1; i++)
    if (isMonthAsName(words, i)) found.push({ from: i, to: i + 2, label: 'PERSON' });
  return found;
}

export const monthsMayBeGivenNames: NameRepair = (words, names) =>
  withAdded(
    names,
    gapsOf(names, words.tokens.length).flatMap((gap) => monthsIn(words, gap)),
  );

/** A word that may be a given name and a verb, before a surname that acts: 'Will Hart said', but 'Will Hart go?'. */
const isGivenName = (words: ArticleWords, { from, to, label }: TaggedName): boolean =>
  label === 'PERSON' &&
  to - from === 1 &&
  has(words, from - 1, TRAIT.GIVEN) &&
  has(words, from - 1, TRAIT.CAPITAL) &&
  isSameSentence(words, from - 1, from) &&
  (!has(words, from - 1, TRAIT.FUNCTION | TRAIT.COMMON) ||
    has(words, to, TRAIT.PERSON_VERB) ||
    words.tokens.form(to) === ',') &&
  !(has(words, from - 1, TRAIT.CALENDAR) && BEFORE_DATES.has(words.tokens.lower(from - 2)));

export const givenNamesBelong: NameRepair = (words, names) =>
  names.map((name, index) => {
    const isFree = (names[index - 1]?.to ?? 0) < name.from;
    return isFree && isGivenName(words, name) ? { ...name, from: name.from - 1 } : name;
  });
