import { type ArticleWords, has } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';

/** 'May' and 'August' are names of people behind a given name or title: 'Theresa May'. */
const mayBeMonthSurname = (words: ArticleWords, index: number): boolean =>
  has(words, index - 1, TRAIT.GIVEN | TRAIT.SURNAME | TRAIT.HONORIFIC | TRAIT.OFFICE) &&
  has(words, index - 1, TRAIT.CAPITAL) &&
  !has(words, index - 1, TRAIT.CALENDAR) &&
  /^\p{L}+$/u.test(words.tokens.form(index)) &&
  !/^\d/.test(words.tokens.form(index + 1));

const isMark = (form: string): boolean => /^["“”‘’'«»]$/.test(form);

/** True where one capitalised word stands in marks: the nickname of 'Robert “Bob” Lee'. */
export const isQuotedWord = (words: ArticleWords, index: number): boolean =>
  isMark(words.tokens.form(index)) &&
  has(words, index + 1, TRAIT.CAPITAL) &&
  isMark(words.tokens.form(index + 2));

const BEFORE_DATES = new Set(
  'in on since until by of from during last next this early late mid before after'.split(' '),
);

const NO_SURNAME = TRAIT.CALENDAR | TRAIT.COMMON | TRAIT.THING_HEAD | TRAIT.PLACE_HEAD | TRAIT.DEMONYM;

/** 'Jan Hart' and 'April Hart' are people, 'in April Hart left' and 'April Day' are not. */
function isGivenNameByPlace(words: ArticleWords, index: number): boolean {
  if (!has(words, index, TRAIT.GIVEN) || BEFORE_DATES.has(words.tokens.lower(index - 1))) return false;
  const next = isQuotedWord(words, index + 1) ? index + 4 : index + 1;
  return has(words, next, TRAIT.CAPITAL) && !has(words, next, NO_SURNAME);
}

/** 'Will Hart said' begins with a name, 'Will Hart go?' with a verb. */
const isNameLikeVerb = (words: ArticleWords, index: number): boolean =>
  has(words, index, TRAIT.GIVEN) &&
  has(words, index + 1, TRAIT.CAPITAL) &&
  (has(words, index + 2, TRAIT.PERSON_VERB) || words.tokens.form(index + 2) === ',');

/** A capital that its place asks for counts unless the word is usual, or stands elsewhere in the article, in lower case. */
function countsWherePlaced(words: ArticleWords, index: number): boolean {
  if (has(words, index, TRAIT.FUNCTION)) return isNameLikeVerb(words, index);
  if (has(words, index, TRAIT.PERSON_VERB)) return isNameLikeVerb(words, index);
  if (has(words, index, TRAIT.GIVEN | TRAIT.DEMONYM | TRAIT.PLACE)) return true;
  if (has(words, index, TRAIT.COMMON)) return false;
  return !words.lowerWords.has(words.tokens.lower(index));
}

const NUMBERS = new Set('one two three four five six seven eight nine ten'.split(' '));

/** 'Channel Nine', 'Channel 4' */
export function isNumberOfBody(words: ArticleWords, index: number): boolean {
  const isNumber = /^\d{1,3}$/.test(words.tokens.form(index)) || NUMBERS.has(words.tokens.lower(index));
  const isSpelled = has(words, index, TRAIT.CAPITAL) || /^\d/.test(words.tokens.form(index));
  const isBehindHead = has(words, index - 1, TRAIT.ORGANISATION_HEAD) && has(words, index - 1, TRAIT.CAPITAL);
  return isNumber && isSpelled && isBehindHead;
}

/** True when a token may be part of a name by its capital. */
export function isNameWord(words: ArticleWords, index: number): boolean {
  if (isNumberOfBody(words, index)) return true;
  if (!has(words, index, TRAIT.CAPITAL)) return false;
  if (has(words, index, TRAIT.CALENDAR)) {
    return isGivenNameByPlace(words, index) || mayBeMonthSurname(words, index);
  }
  if (has(words, index, TRAIT.PLACED)) return countsWherePlaced(words, index);
  if (has(words, index, TRAIT.FUNCTION)) return has(words, index, TRAIT.GIVEN | TRAIT.ALL_CAPITALS);
  return true;
}

/**
 * True for a usual word at the start of a sentence that a name may begin with: 'Supreme Court', 'Bank of Tarn',
 * where a capital follows. 'Outside Lima' does not begin a name: the words behind decide.
 */
export const mayBeginName = (words: ArticleWords, index: number): boolean =>
  has(words, index, TRAIT.CAPITAL) && !has(words, index, TRAIT.FUNCTION | TRAIT.CALENDAR);
