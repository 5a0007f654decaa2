import { authorNames } from '../fields/author-names.js';

const IN_QUOTES = /'([^']*)'|"([^"]*)"/g;

/** The names in a field: as people write them, or as programs write a list ("['Lena Ostrow', 'Bo Webb']"). */
export function listedAuthors(field: string): readonly string[] {
  if (!/^\[.*\]$/s.test(field)) return authorNames(field);
  return [...field.matchAll(IN_QUOTES)].flatMap(([, single, double]) => authorNames(single ?? double ?? ''));
}
