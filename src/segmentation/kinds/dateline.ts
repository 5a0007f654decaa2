import { MONTHS, WEEKDAYS } from '../../lexicon/en/time-words.js';
import { isDigit, isUpper, isWordUnit } from '../characters.js';
import { type Draft, endsAsSentence, formsOf, lengthInTokens, type Page } from './draft.js';
import type { KindRule } from './rule.js';

const LONGEST = 18;
const NUMERIC_DATE = /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4}))$/;
const BESIDE_DATES = new Set(
  `updated update published posted last modified on at the of am pm a.m p.m gmt est edt et utc cet bst pst pdt ist
   date th st nd rd reuters ap afp noon midnight edition`.split(/\s+/),
);
const LONGEST_PLACE = 8;

/** Over the article or its last line; between paragraphs a date is the heading of what follows. */
const isAtEitherEnd = ({ index }: Draft, { firstLong, last }: Page): boolean =>
  index < firstLong || index === last;

/**
 * A line of its own with place and date or one of them: 'TARN BAY, March 3 (Reuters) -', 'Friday, 21 July 2017';
 * not 'March 3 was a Friday'. A dateline that opens a paragraph is part of the body.
 */
export const dateline: KindRule = {
  kind: 'DATELINE',
  holds(draft, page) {
    if (lengthInTokens(draft) > LONGEST || !isAtEitherEnd(draft, page)) return false;
    const forms = formsOf(page, draft).map((form) => form.replace(/\.$/, ''));
    const date = forms.findIndex(isDate);
    if (date < 0) return endsWithDash(draft.opening) && forms.every(isCapitals);
    const rest = forms.slice(date);
    return (
      isPlace(forms.slice(0, date)) &&
      rest.every((form) => isDate(form) || isBeside(form)) &&
      !endsAsSentence(draft)
    );
  },
};

const isDate = (form: string): boolean =>
  NUMERIC_DATE.test(form) || MONTHS.has(form.toLowerCase()) || WEEKDAYS.has(form.toLowerCase());

const isBeside = (form: string): boolean =>
  isDigit(form.charCodeAt(0)) || !isWordUnit(form.charCodeAt(0)) || BESIDE_DATES.has(form.toLowerCase());

const isPlace = (forms: readonly string[]): boolean =>
  forms.length <= LONGEST_PLACE && forms.every((form) => isBeside(form) || isUpper(form.charCodeAt(0)));

const isCapitals = (form: string): boolean => form === form.toUpperCase();

const endsWithDash = (opening: string): boolean => /[-–—]$/.test(opening) && /\p{L}/u.test(opening);
