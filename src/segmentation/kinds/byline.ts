import { MONTHS, WEEKDAYS } from '../../lexicon/en/time-words.js';
import { isDigit, isUpper } from '../characters.js';
import { type Draft, formsOf, lengthInTokens } from './draft.js';
import type { KindRule } from './rule.js';

const LONGEST = 16;
const OPENING = /^(?:(?:story|words|text|analysis|report|written|posted|reported) )?by:? \S/;
const STAFF = /\b(?:staff (?:writer|reporter)|correspondent|associated press|reuters)$/;
const SMALL_WORDS = new Set(
  'and & of the for in at de la le du van von der den bin al el da dos with'.split(' '),
);

/** 'By Lena Ostrow and Bo Webb', 'Lena Ostrow, Staff Writer'; not 'By Tuesday the river had risen.' or 'By Design'. */
export const byline: KindRule = {
  kind: 'BYLINE',
  holds(draft, page) {
    if (lengthInTokens(draft) > LONGEST || /[?!:,;…]/.test(draft.lastSign)) return false;
    if (OPENING.test(draft.lower)) return namesPeople(afterBy(formsOf(page, draft))) && !isSentence(draft);
    return STAFF.test(draft.lower) && draft.index < 5 && !isSentence(draft) && allNames(formsOf(page, draft));
  },
};

const afterBy = (forms: readonly string[]): readonly string[] =>
  forms.slice(forms.findIndex((form) => form.toLowerCase() === 'by') + 1).filter((form) => form !== ':');

/** At least two capitalised words first ('By Ann Lee'), no number and no time among them. */
function namesPeople(forms: readonly string[]): boolean {
  const [first = '', second = ''] = forms;
  return isName(first) && (isName(second) || forms.length === 1) && allNames(forms) && !forms.some(namesTime);
}

const isName = (form: string): boolean => isUpper(form.charCodeAt(0));

const allNames = (forms: readonly string[]): boolean =>
  forms.every(
    (form) =>
      isName(form) || SMALL_WORDS.has(form.toLowerCase()) || !/^\p{L}/u.test(form) || /^['’]s$/.test(form),
  );

const namesTime = (form: string): boolean =>
  isDigit(form.charCodeAt(0)) ||
  WEEKDAYS.has(form.toLowerCase()) ||
  (MONTHS.has(form.toLowerCase()) && form.length > 3 && !/^(?:may|april|june|august)$/i.test(form));

const isSentence = ({ lastSign, lower }: Draft): boolean =>
  lastSign === '.' && !/\b(?:jr|sr|inc|p|\p{L})\.$/u.test(lower);
