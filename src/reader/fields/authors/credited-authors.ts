import { plainLine } from '../plain-line.js';
import { authorNames } from './author-names.js';
import { isAddress, isAgency } from './no-author.js';
import { mayBeName } from './person-name.js';

const isAuthor = (name: string): boolean => mayBeName(name) || isAgency(name);

/**
 * Whom a field for authors credits: people and agencies, where it names some; else what looks like no name of a person ('lostrow'); else
 * the desk, as printed ('Newsroom'). An address alone credits nobody.
 * @param language BCP 47; null when unknown
 */
export function creditedAuthors(field: string, language: string | null): readonly string[] {
  const line = plainLine(field);
  if (line === null) return [];
  const names = authorNames(line, language);
  const authors = names.filter(isAuthor);
  if (authors.length > 0) return authors;
  return names.length > 0 || isAddress(line) ? names : [line];
}
