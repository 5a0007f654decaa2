import type { MarkupElement } from '../../markup/markup-node.js';

const WORD = /[A-Z]?[a-z]{2,}|[A-Z]{3,}|\bads?\b/g;
const MOST_LETTERS = 300;
const MOST_WORDS = 24;
const LONGEST = 16;
const NAMING = ['class', 'id', 'itemprop', 'role', 'data-testid', 'data-component'] as const;

const NONE: readonly string[] = [];

/**
 * The words that an element is named by, in lower case: 'articleBody', 'article-body' and 'article__body' are 'article' and
 * 'body'. Of long names only the beginning is read.
 */
export function classTokens({ attributes }: MarkupElement): readonly string[] {
  let names = '';
  for (const naming of NAMING) {
    const value = attributes[naming];
    if (value !== undefined) names += ` ${value.slice(0, MOST_LETTERS)}`;
  }
  if (names === '') return NONE;
  const found = new Set<string>();
  for (const [word] of names.slice(0, MOST_LETTERS).matchAll(WORD)) {
    if (word.length <= LONGEST) found.add(word.toLowerCase());
    if (found.size >= MOST_WORDS) break;
  }
  return [...found];
}
