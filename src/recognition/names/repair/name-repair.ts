import type { ArticleWords } from '../../words/article-words.js';
import type { TaggedName, TokenRange } from '../tagged-name.js';

/** Mends names that a model has tagged: in reading order and without overlap before and behind. */
export type NameRepair = (words: ArticleWords, names: readonly TaggedName[]) => readonly TaggedName[];

/** The stretches before, between and behind the names. */
export function gapsOf(names: readonly TaggedName[], length: number): readonly TokenRange[] {
  const gaps: TokenRange[] = [];
  let from = 0;
  for (const name of names) {
    if (name.from > from) gaps.push({ from, to: name.from });
    from = name.to;
  }
  if (from < length) gaps.push({ from, to: length });
  return gaps;
}

/** The names with others that lie in their gaps. */
export const withAdded = (
  names: readonly TaggedName[],
  added: readonly TaggedName[],
): readonly TaggedName[] =>
  added.length === 0 ? names : [...names, ...added].sort((first, second) => first.from - second.from);
