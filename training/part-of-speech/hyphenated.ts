import type { TreebankWord } from '../gold/conllu.js';

/** A token as our tokeniser cuts it, with its Penn tag. */
export type PrintedWord = Pick<TreebankWord, 'form' | 'tag'>;

const isHyphen = ({ form }: TreebankWord): boolean => form === '-' || form === '‐';

/** Relations of a word that modifies a noun behind it. */
const MODIFIES = new Set(['amod', 'compound', 'nmod', 'nummod', 'advmod']);

/**
 * The tag of words joined by hyphens: that of the last, but 'state-owned' and 'long-term (plan)' are adjectives,
 * 'follow-up' is a noun.
 */
function tagOfJoined(last: TreebankWord): string {
  if (['VBN', 'VBG', 'NN', 'NNS'].includes(last.tag) && MODIFIES.has(last.relation)) return 'JJ';
  if (['VBN', 'CD', 'JJ'].includes(last.tag)) return 'JJ';
  return ['IN', 'RP', 'RB'].includes(last.tag) ? 'NN' : last.tag;
}

/** How many words from `from` on are one token of ours: 3 for 'well - known', 1 for a word by itself. */
function joinedCount(words: readonly TreebankWord[], from: number): number {
  let count = 1;
  for (;;) {
    const [word, hyphen, next] = words.slice(from + count - 1, from + count + 2);
    if (!word || !hyphen || !next || !word.isJoined || !hyphen.isJoined) return count;
    if (!isHyphen(hyphen) || !/^[\p{L}\d]/u.test(word.form) || !/^[\p{L}\d]/u.test(next.form)) return count;
    count += 2;
  }
}

function joined(words: readonly TreebankWord[]): PrintedWord {
  const last = words.at(-1)!;
  return {
    form: words.map(({ form }) => form).join(''),
    tag: words.length === 1 ? last.tag : tagOfJoined(last),
  };
}

/** Joins what treebanks cut at hyphens and our tokeniser does not. */
export function joinHyphenated(words: readonly TreebankWord[]): readonly PrintedWord[] {
  const tokens: PrintedWord[] = [];
  for (let from = 0; from < words.length; ) {
    const count = joinedCount(words, from);
    tokens.push(joined(words.slice(from, from + count)));
    from += count;
  }
  return tokens;
}
