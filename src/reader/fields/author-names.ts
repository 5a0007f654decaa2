import { plainLine } from './plain-line.js';

const MAIL = /[^\s@()<>]+@[^\s@()<>]+/;
const MAIL_WITH_NAME = /^[^\s@()<>]+@[^\s@()<>]+ \(([^()]+)\)$/;
const NAME_WITH_MAIL = /^([^@()<>]+) [(<]?[^\s@()<>]+@[^\s@()<>]+[)>]?$/;
const BY = /^by:? (?=\S)/i;
const BETWEEN = /\s*;\s*|,? (?:and|&) /i;
const WORDS = / \S/;

/**
 * The names in an author's element: 'lena@tarnbay.example (Lena Ostrow)' is one, 'By Lena Ostrow and Bo Webb' are two; an address
 * alone is none. A comma parts names only where each has a name and a surname: 'Ostrow, Lena' is one person.
 */
export function authorNames(text: string): readonly string[] {
  const line = (plainLine(text) ?? '').replace(/^mailto:/i, '');
  const named = MAIL_WITH_NAME.exec(line)?.[1] ?? NAME_WITH_MAIL.exec(line)?.[1] ?? line;
  if (MAIL.test(named)) return [];
  return named
    .replace(BY, '')
    .split(BETWEEN)
    .flatMap(atCommas)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
}

function atCommas(names: string): readonly string[] {
  const parts = names.split(/\s*,\s*/);
  return parts.every((part) => WORDS.test(part)) ? parts : [names];
}
