import { BOILERPLATE_LINES, BOILERPLATE_OPENINGS } from '../../lexicon/en/boilerplate.js';
import { CHARACTER, classOf } from '../characters.js';
import { type Draft, endsAsSentence, lengthInTokens, type Page } from './draft.js';
import type { KindRule } from './rule.js';

const LONGEST = 40;
const LONGEST_CONTACT = 16;
const CONTACT = /\(?\b\d{3}\)?[-. /]{0,3}\d{3}[-. ]\d{4}\b|[\w.-]{1,40}@[\w-]{1,40}\.\w|^https?:/;
const RELEASE_LINE = /^(?:for (?:immediate )?release|embargo(?:ed)?)\b/;
const SIGNS_AT_ENDS = /^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}]{1,20}$/gu;

/** '###', '-30-', 'FOR IMMEDIATE RELEASE', 'Read more: ...', '© ...'; not 'Read more books, she told the class.' */
export const boilerplate: KindRule = {
  kind: 'BOILERPLATE',
  holds(draft, page) {
    if (lengthInTokens(draft) > LONGEST) return false;
    if (!hasWords(page, draft)) return true;
    if (RELEASE_LINE.test(draft.lower) || isContact(draft)) return true;
    if (BOILERPLATE_OPENINGS.some((opening) => draft.lower.startsWith(opening))) return true;
    return BOILERPLATE_LINES.has(draft.lower.replace(SIGNS_AT_ENDS, '')) && !isEllipsis(draft);
  },
};

/** 'Bo Webb, 555-010-0199', 'press@tarnbay.example' */
const isContact = (draft: Draft): boolean =>
  lengthInTokens(draft) <= LONGEST_CONTACT && !endsAsSentence(draft) && CONTACT.test(draft.opening);

/** “More!” and “30...” are said, 'MORE' and '-30-' are printed. */
const isEllipsis = ({ opening }: Draft): boolean => /^["“‘']|[!?…]["”’']?$|\.{3}["”’']?$/.test(opening);

/** Letters or digits; signs beyond those of punctuation, such as Han and emoji, count too. */
function hasWords({ table }: Page, { from, to }: Draft): boolean {
  for (let token = from; token < to; token += 1) {
    if (classOf(table.forms[token]!.charCodeAt(0)) !== CHARACTER.PUNCTUATION) return true;
  }
  return false;
}
