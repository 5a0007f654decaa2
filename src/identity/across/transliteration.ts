import { arabicName, cyrillicName } from '../../lexicon/en/name-spellings.js';

/** Ends of surnames that Cyrillic lends, whatever the spelling: '-sky', '-enko', '-ov', '-vych', '-shvili', '-yan'. */
const CYRILLIC_END =
  /(?:[sc]k(?:y|yy|i|iy|ii|ij|yi|oy|oi)|[sc]k(?:aya|aia|aja)|[oe]va?|enk[oa]|[cyi]h?uk|[ou]vi[cć]h?|[oe]vych|shvili|[yi]an|n(?:yy|iy|yi))$/u;

const CYRILLIC_RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=.)(?:yy|iy|ii|ij|yi|y|i)$/u, 'i'],
  [/[yj]/gu, 'i'],
  [/kh/gu, 'h'],
  [/ks/gu, 'x'],
  [/w/gu, 'v'],
  [/i+(?=e)/gu, ''],
  [/(?<=ch|zh|sh)ov(?=a?$)/gu, 'ev'],
];

const ARABIC_RULES: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/dh/gu, 'd'],
  [/q/gu, 'k'],
  [/y$/gu, 'i'],
  [/(?<=..)[ae]h$/gu, 'a'],
];

const DOUBLE = /(.)\1+/gu;

const spelt = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((spelling, [from, to]) => spelling.replace(from, to), word).replace(DOUBLE, '$1');

/** A surname by itself: 'zaretski' for 'Zaretskyy'; unchanged unless its end is of a kind that is spelt in many ways. */
export function surnameSpelling(surname: string): string {
  const known = arabicName(surname);
  if (known) return known;
  return CYRILLIC_END.test(surname) ? spelt(surname, CYRILLIC_RULES) : surname;
}

/**
 * One spelling for a full name that came from another script, by word: 'Serhiy Zaretskyy' and 'Sergei Zaretsky', 'Khaled
 * Nasri' and 'Khalid Nasry'. A given name or the end of the surname must tell which script; other names stay as they are:
 * 'Kelly Marsh' is not 'Kelli Marsh'.
 * @param words in lower case without accents, the surname last
 */
export function nameSpelling(words: readonly string[]): readonly string[] {
  const surname = words.at(-1) ?? '';
  const given = words.slice(0, -1);
  if (given.some((word) => cyrillicName(word)) || CYRILLIC_END.test(surname))
    return [...given.map((word) => cyrillicName(word) ?? word), spelt(surname, CYRILLIC_RULES)];
  if (!given.some((word) => arabicName(word))) return words;
  return words.map((word) => arabicName(word) ?? spelt(word, ARABIC_RULES));
}
