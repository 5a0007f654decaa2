import { creditedAuthors } from '../fields/authors/credited-authors.js';

const IN_QUOTES = /'([^']*)'|"([^"]*)"/g;

/** The names in a field: as people write them, or as programs write a list ("['Lena Ostrow', 'Bo Webb']"). */
export function listedAuthors(field: string, language: string | null): readonly string[] {
  if (!/^\[.*\]$/s.test(field)) return creditedAuthors(field, language);
  return [...field.matchAll(IN_QUOTES)].flatMap(([, single, double]) =>
    creditedAuthors(single ?? double ?? '', language),
  );
}
