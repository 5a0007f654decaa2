import { NAME_SUFFIXES, PARTICLES } from '../../lexicon/en/titles.js';
import { nameSpelling, surnameSpelling } from './transliteration.js';

/** Words that belong to a surname but are often left out when it stands alone: 'von der Lehn', 'Lehn'. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set([
  ...PARTICLES,
  'den',
  'ten',
  'vom',
  'zum',
  'zur',
  'della',
]);

/**
 * Particles that are given names or initials where they stand first, apart and with a capital: 'Ben Okafor', 'Al Marlow',
 * 'E. Marlow'. Counter-example: 'Van Gelder' alone is taken for a given name and a surname.
 */
const GIVEN_NAME_FIRST = /^(?:Al|Ben|Van|Lo|\p{Lu}\.?)\s/u;

const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);
/** Particles that are also written in one word with the surname. */
const JOINED: ReadonlySet<string> = new Set('de del della der den van von di da du la le ter ten'.split(' '));

/** Words in small letters without accents; hyphens and full stops part words, apostrophes do not. */
export const foldedWords = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .toLowerCase()
    .split(/[\s.,\p{Pd}]+/u)
    .filter(Boolean);

/** Surname and the particles before it as one word, the Arabic article left out: 'ana dewit', 'karim nasri'. */
function joinedWords(name: string): readonly string[] {
  const words = foldedWords(spacedInitials(name)).filter(
    (word, index) => index === 0 || !ARABIC_ARTICLES.has(word),
  );
  const joined: string[] = [];
  let particles = '';
  words.forEach((word, index) => {
    if (index > 0 && JOINED.has(word) && index < words.length - 1) {
      particles += word;
      return;
    }
    joined.push(particles + word);
    particles = '';
  });
  return joined;
}

/** 'J K Marlow' for 'JK Marlow'; a name in capitals throughout is left alone. */
const spacedInitials = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name.replace(/^\p{Lu}{2}(?= )/u, (initials) => `${initials[0]} ${initials[1]}`)
    : name;

/** Given names and surname: without particles and 'Jr.'. */
function properWords(name: string): string[] {
  const startsWithGivenName = GIVEN_NAME_FIRST.test(name);
  return foldedWords(name).filter(
    (word, index) =>
      (index === 0 && startsWithGivenName) || !(SURNAME_PARTICLES.has(word) || NAME_SUFFIXES.has(word)),
  );
}

/** Key of a full name; null for a lone name. */
export const nameKey = (name: string): string | null =>
  properWords(name).length > 1 ? nameSpelling(joinedWords(name)).join(' ') : null;

/** Key of the surname alone, particles left out: 'lehn' for 'Ursel von der Lehn' and for 'von der Lehn'. */
export function surnameKeyOf(name: string): string {
  const surname = properWords(name).at(-1);
  return surname === undefined ? foldedWords(name).join(' ') : surnameSpelling(surname);
}
