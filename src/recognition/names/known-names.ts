import { COUNTRIES } from '../../lexicon/en/countries.js';
import { findNamedBody } from '../../lexicon/en/outlets.js';
import { PLACES } from '../../lexicon/en/places.js';
import type { ArticleWords } from '../words/article-words.js';
import { lowerPhrase } from './split-run.js';
import type { TokenRange } from './tagged-name.js';

const KNOWN_PLACES: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]), ...PLACES].map((name) =>
    name.toLowerCase(),
  ),
);

export const isKnownPlace = (lower: string): boolean => KNOWN_PLACES.has(lower);

const BEFORE_NETWORK = new Set(['on', 'to', 'via', 'by', 'from', 'through', 'in']);
const MOST_WORDS = 6;

/** True when the name stands for a listed body: 'the Times' but not 'Times', 'on X' but not 'Plan X'. */
export function isKnownBody(words: ArticleWords, range: TokenRange): boolean {
  if (range.to - range.from > MOST_WORDS) return false;
  const body = findNamedBody(lowerPhrase(words, range));
  if (!body) return false;
  const before = words.tokens.lower(range.from - 1);
  if (body.needsPreposition) return BEFORE_NETWORK.has(before);
  return !body.needsArticle || before === 'the';
}
