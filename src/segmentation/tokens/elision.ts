import { isDigit, isLetter, isWhite, isWordUnit } from '../characters.js';

const RIGHT_MARK = 0x2019;
const APOSTROPHES = new Set([..."'’‘"].map((mark) => mark.charCodeAt(0)));

/** Words that are printed with an apostrophe for their lost beginning. */
const SHORTENED = new Set('em n tis twas twere twill til till tween neath bout cuz coz'.split(' '));
const LONGEST = 5;

/**
 * Where the shortened word ends that begins with the apostrophe at `start`, -1 when it begins none: ’90s, ’em,
 * rock ’n’ roll. A right mark before a letter opens no quotation, so ’Bama is one; ‘Bama may be quoted.
 */
export function elisionEnd(text: string, start: number, limit: number): number {
  const mark = text.charCodeAt(start);
  if (!APOSTROPHES.has(mark) || !isWordUnit(text.charCodeAt(start + 1)) || start + 1 >= limit) return -1;
  if (isDigit(text.charCodeAt(start + 1))) return decadeEnd(text, start, limit);
  const end = lettersEnd(text, start + 1, limit);
  const word = end - start <= LONGEST + 1 ? text.slice(start + 1, end).toLowerCase() : '';
  if (word === 'n' && APOSTROPHES.has(text.charCodeAt(end)) && end < limit) return end + 1;
  if (SHORTENED.has(word)) return end;
  return mark === RIGHT_MARK && startsWord(text, start) ? end : -1;
}

/** ’98 and '90s; of a left mark only ‘90s, for ‘60 Minutes’ is a title. */
function decadeEnd(text: string, start: number, limit: number): number {
  const [second, third] = [text.charCodeAt(start + 2), text.charCodeAt(start + 3)];
  if (!isDigit(second) || start + 2 >= limit) return -1;
  const plural = text[start + 3] === 's' && start + 3 < limit && !isWordUnit(text.charCodeAt(start + 4));
  if (plural) return start + 4;
  const isYear = start + 3 >= limit || !isWordUnit(third);
  return isYear && text.charCodeAt(start) === RIGHT_MARK ? start + 3 : -1;
}

function lettersEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

const startsWord = (text: string, start: number): boolean =>
  start === 0 || isWhite(text.charCodeAt(start - 1));
