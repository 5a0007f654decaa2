import type { ArticleWords } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import type { TaggedName } from '../tagged-name.js';
import type { NameRepair } from './name-repair.js';

const NAMES_NOTHING = TRAIT.DEMONYM | TRAIT.CALENDAR;

/** 'Peruvian', 'French', 'Christmas': adjectives and days with a capital. */
function isOnly({ traits }: ArticleWords, { from, to }: TaggedName, mask: number): boolean {
  for (let i = from; i < to; i++) if (!(traits[i]! & mask)) return false;
  return true;
}

/** 'Sen. Ann Lee (D-Ohio)' */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

const namesNothing = (words: ArticleWords, name: TaggedName): boolean =>
  (name.label === 'OTHER' && isOnly(words, name, NAMES_NOTHING)) ||
  (name.to - name.from === 1 && PARTY_AND_STATE.test(words.tokens.form(name.from)));

/** Names that name nobody and nothing are left out. */
export const namesNameSomething: NameRepair = (words, names) =>
  names.filter((name) => !namesNothing(words, name));
