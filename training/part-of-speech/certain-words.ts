import { TAGS, tagCode } from '../../src/learning/words/tagged-words.js';
import { clusterKey } from '../../src/learning/words/word-clusters.js';
import { PADDING } from '../../src/learning/words/word-columns.js';
import type { TaggedCorpus } from './corpus.js';

export interface CertainWords {
  /** Hashes of words in lower case, rising. */
  readonly certainWords: Int32Array;
  /** Code of the tag of each. */
  readonly certainTags: Uint8Array;
}

const FEWEST = 20;
const SHARE = 0.98;

/** Signs that the treebanks show too seldom; the tagger takes all others for punctuation. */
const SIGNS_OF_MONEY = ['£', '€', '¥', '₹', '₽', '₩'];

function tagCounts({ words, gold }: TaggedCorpus): ReadonlyMap<number, Int32Array> {
  const counts = new Map<number, Int32Array>();
  gold.forEach((tag, token) => {
    const word = words.lower[token + PADDING]!;
    const own = counts.get(word) ?? new Int32Array(TAGS.length);
    own[tag]!++;
    counts.set(word, own);
  });
  return counts;
}

/** The words that were seen 20 times or more, more than 98 % of them with one tag. */
export function certainWordsIn(corpus: TaggedCorpus): CertainWords {
  const certain = SIGNS_OF_MONEY.map((sign) => [clusterKey(sign), tagCode('OTHER')] as const);
  const isListed = new Set(certain.map(([word]) => word));
  for (const [word, counts] of tagCounts(corpus)) {
    if (isListed.has(word)) continue;
    const all = counts.reduce((sum, count) => sum + count, 0);
    const most = Math.max(...counts);
    if (all >= FEWEST && most > SHARE * all) certain.push([word, counts.indexOf(most)]);
  }
  certain.sort(([first], [second]) => first - second);
  return {
    certainWords: Int32Array.from(certain, ([word]) => word),
    certainTags: Uint8Array.from(certain, ([, tag]) => tag),
  };
}
