import { TAGS, type Tag, tagCode } from '../../src/learning/words/tagged-words.js';

/** Penn tags that are not in TAGS themselves, and punctuation. */
const MERGED: Readonly<Record<string, Tag>> = {
  NNPS: 'NNP', JJR: 'JJ', JJS: 'JJ', RBR: 'RB', RBS: 'RB', PDT: 'DT',
  WDT: 'WH', WP: 'WH', WP$: 'WH', WRB: 'WH',
  '.': 'PUNCT', ',': 'PUNCT', ':': 'PUNCT', '``': 'PUNCT', "''": 'PUNCT', '-LRB-': 'PUNCT', '-RRB-': 'PUNCT',
  HYPH: 'PUNCT', NFP: 'PUNCT',
}; // biome-ignore format: a table

const isTag = (tag: string): tag is Tag => (TAGS as readonly string[]).includes(tag);

/** The code of a Penn tag; what is neither word class nor punctuation ($, UH, EX, FW, ...) is OTHER. */
export const codeOfPenn = (penn: string): number => tagCode(isTag(penn) ? penn : (MERGED[penn] ?? 'OTHER'));
