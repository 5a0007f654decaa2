import { findRoleNoun } from '../../lexicon/en/role-nouns.js';
import { PLAIN_HONORIFICS } from '../../lexicon/en/titles.js';
import { type ArticleWords, has } from '../words/article-words.js';
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

const MOST_WORDS_OF_OFFICE = 6;

/** 'Minister of Trade Ana Ruiz': the title before "of", or -1. */
function officeBeforeOf(words: ArticleWords, owners: NameAt, name: TaggedName): number {
  let index = name.from - 1;
  while (
    name.from - index <= MOST_WORDS_OF_OFFICE &&
    has(words, index, TRAIT.CAPITAL) &&
    (owners[index] ?? -1) < 0
  )
    index--;
  const isOf = index < name.from - 1 && /^(?:of|for)$/.test(words.tokens.lower(index));
  return isOf && has(words, index - 1, TRAIT.OFFICE) && has(words, index - 1, TRAIT.CAPITAL) ? index - 1 : -1;
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
  const head = isTitled ? last : officeBeforeOf(words, owners, name);
  if (head < 0) return { from: name.from, role: null };
  const from = roleStart(words, names, owners, head);
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
