import { AUTHOR_NOTE_OPENINGS, AUTHOR_WORDS } from '../../lexicon/en/author-words.js';
import { isLower, isUpper } from '../characters.js';
import { ROLE } from '../marks/passages.js';
import { type Draft, formsOf, lengthInTokens, type Page } from './draft.js';
import type { KindRule } from './rule.js';

/** How many paragraphs at the end of the article may be notes, what papers print below it left out. */
const FOOT = 3;
const LONGEST = 150;
const LONGEST_NAME = 5;
const PREDICATES = new Set('is was has writes covers reports worked works contributed'.split(' '));
/** Tokens after the name in which the writing must be told: 'is an award-winning writer'. */
const NEAR = 16;
const SPEAKS = new Set('said says told tells added tweeted'.split(' '));
const CONTRIBUTED = /\bcontributed(?: \w+)? to this (?:report|story|article|piece)\b/;

/**
 * A note at the foot on who wrote the article: 'Lena Ostrow, a reporter at the Herald, covers courts.' Not 'Lena
 * Ostrow, a reporter, was freed.' where the article tells of Ostrow, nor where she says something.
 */
export const authorNote: KindRule = {
  kind: 'AUTHOR_NOTE',
  holds(draft, page) {
    if (lengthInTokens(draft) > LONGEST || !isAtFoot(draft, page)) return false;
    const lower = draft.lower.replace(/^[^\p{L}]{1,5}/u, '');
    if (
      AUTHOR_NOTE_OPENINGS.some((opening) => lower.startsWith(opening)) ||
      CONTRIBUTED.test(page.text.slice(draft.start, draft.end))
    )
      return true;
    return tellsOfAuthor(draft, page);
  },
};

const isAtFoot = ({ index }: Draft, { last }: Page): boolean => index > 0 && index > last - FOOT;

function tellsOfAuthor(draft: Draft, page: Page): boolean {
  const forms = formsOf(page, draft);
  if (
    forms.some(
      (form, index) => SPEAKS.has(form.toLowerCase()) || page.roles[draft.from + index] !== ROLE.NONE,
    )
  )
    return false;
  const length = nameLength(forms);
  if (length === 0 || !isDescribed(forms, length)) return false;
  const near = forms.slice(length, length + NEAR);
  return (
    near.some((form) => AUTHOR_WORDS.has(form.toLowerCase())) &&
    !isNamedBefore(forms[length - 1]!, draft, page)
  );
}

/** 'is', 'covers', or a comma and a description in small letters: ', a reporter', not ', Professor'. */
const isDescribed = (forms: readonly string[], at: number): boolean =>
  PREDICATES.has(forms[at] ?? '') || (forms[at] === ',' && isLower((forms[at + 1] ?? '').charCodeAt(0)));

/** Tokens of the name that a paragraph begins with, 0 for none: 'The' begins no name. */
function nameLength(forms: readonly string[]): number {
  if (/^(?:The|A|An|This|That|It|He|She|They|In|On|At)$/.test(forms[0] ?? '')) return 0;
  const length = forms.findIndex((form) => !isUpper(form.charCodeAt(0)));
  return length > LONGEST_NAME ? 0 : Math.max(0, length);
}

/** Bylines and headings before the article tell of the author too; only a paragraph of some length counts. */
const isNamedBefore = (name: string, { index }: Draft, { text, drafts }: Page): boolean =>
  drafts
    .slice(0, index)
    .some(({ from, to, start, end }) => to - from > 12 && text.slice(start, end).includes(name));
