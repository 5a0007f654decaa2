import { findRoleNoun } from '../../lexicon/en/role-nouns.js';
import { PLAIN_HONORIFICS } from '../../lexicon/en/titles.js';
import { type ArticleWords, has, isSameSentence } from '../words/article-words.js';
import { TRAIT } from '../words/traits.js';
import { type NameAt, roleStart } from './role-extent.js';
import type { TaggedName, TokenRange } from './tagged-name.js';

/** What stands before a name and belongs to it: where the mention begins, and the role in it, if more than "Mr". */
export interface Lead {
  readonly from: number;
  readonly role: TokenRange | null;
}

const isPlain = (words: ArticleWords, index: number): boolean =>
  PLAIN_HONORIFICS.has(words.tokens.lower(index).replace(/\.$/, ''));

const isHeadOfRole = (words: ArticleWords, index: number): boolean => {
  if (has(words, index, TRAIT.HONORIFIC)) return has(words, index, TRAIT.CAPITAL);
  const isPlural = findRoleNoun(words.tokens.lower(index))?.plural ?? false;
  return has(words, index, TRAIT.OFFICE | TRAIT.ROLE) && !isPlural;
};

const MOST_WORDS_OF_OFFICE = 8;
const TIES = new Set(['of', 'for', 'to']);
const INNER = new Set(['the', 'and', 'of', '&', "'s", '’s']);

/** A word that may stand between the tie of an office and the name: 'Trade and Industry', 'the United States'. */
const isInOffice = (
  words: ArticleWords,
  names: readonly TaggedName[],
  owners: NameAt,
  index: number,
): boolean => {
  const owner = names[owners[index] ?? -1];
  return owner
    ? owner.label !== 'PERSON'
    : has(words, index, TRAIT.CAPITAL) || INNER.has(words.tokens.lower(index));
};

/**
 * 'Minister of Trade and Industry Ana Ruiz', 'Ambassador to the United States Tom Hale': the title before the tie, or -1.
 * `end` is where the name or its last title begins: 'Chairman of the Harbour Board Dr. Ana Ruiz'.
 * Counter-examples: 'a visit of ministers to Peru Ana Ruiz ...' has no title with a capital, 'the Minister of Ana Ruiz' no
 * word between.
 */
function officeBeforeTie(
  words: ArticleWords,
  names: readonly TaggedName[],
  owners: NameAt,
  end: number,
): number {
  let office = -1;
  for (let i = end - 1; i >= end - MOST_WORDS_OF_OFFICE && isSameSentence(words, i, end); i--) {
    const isTie = TIES.has(words.tokens.lower(i)) && i < end - 1;
    const isTitle = isTie && has(words, i - 1, TRAIT.OFFICE | TRAIT.ROLE) && has(words, i - 1, TRAIT.CAPITAL);
    if (isTitle && names[owners[i - 1] ?? -1]?.label !== 'PERSON') office = i - 1;
    if (!isTie && !isInOffice(words, names, owners, i)) break;
  }
  return office;
}

/** 'Russian President' before a name; 'actors' before several names is the role of none. */
export function leadOf(
  words: ArticleWords,
  names: readonly TaggedName[],
  owners: NameAt,
  name: TaggedName,
): Lead {
  const last = name.from - 1;
  const isTitled = (owners[last] ?? -1) < 0 && isHeadOfRole(words, last);
  const titled = isTitled ? roleStart(words, names, owners, last) : name.from;
  const head = officeBeforeTie(words, names, owners, titled);
  if (head < 0 && !isTitled) return { from: name.from, role: null };
  const from = head < 0 ? titled : roleStart(words, names, owners, head);
  let to = name.from;
  while (to > from && isPlain(words, to - 1)) to--;
  return { from, role: to > from ? { from, to } : null };
}

const BEFORE_ROLE = new Set("the 's ’s ' its his her their our whose a an".split(' '));

/** 'The city's mayor, Ana Ruiz, said': the role of a phrase that the name explains; null when there is none. */
export function rolePrecedingComma(
  words: ArticleWords,
  names: readonly TaggedName[],
  owners: NameAt,
  name: TaggedName,
): TokenRange | null {
  const head = name.from - 2;
  const { tokens } = words;
  if (tokens.form(name.from - 1) !== ',' || !/^[,.;:)—–-]/.test(tokens.form(name.to))) return null;
  if (!has(words, head, TRAIT.OFFICE | TRAIT.ROLE) || !isHeadOfRole(words, head)) return null;
  const from = roleStart(words, names, owners, head);
  return BEFORE_ROLE.has(tokens.lower(from - 1)) ? { from, to: head + 1 } : null;
}
