import type { Clause, SearchQuery, SoughtWord } from '../query/search-query.js';
import type { Indexes } from './indexes.js';

/** Marks the words of a query that no text and no name holds. Prefixes are taken as they are. */
export function markMisspelt({ choices, excluded }: SearchQuery, indexes: Indexes): SearchQuery {
  const marked = (word: SoughtWord): SoughtWord => ({ ...word, isMisspelt: isUnknown(word, indexes) });
  const markedClause = (clause: Clause): Clause =>
    clause.type === 'KIND' ? clause : { ...clause, words: clause.words.map(marked) };
  return { choices: choices.map((choice) => choice.map(markedClause)), excluded };
}

const isUnknown = (word: SoughtWord, { texts, names }: Indexes): boolean =>
  !word.isPrefix && texts.dictionary.find(word.text) === null && names.find([word]).size === 0;
