import { isDomain, isInstitution, isJob } from './no-author.js';

const PARTICLES = new Set(
  `de da do dos das del della di du des la le van von vom zu zur der den ter ten bin ibn al el y e af av ap`.split(
    ' ',
  ),
);

const CASED = /^(?:[dlo]['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Scripts without capital letters. */
const UNCASED = /^\p{Lo}[\p{Lo}\p{M}'’・·-]*$/u;

const isNameWord = (word: string): boolean => CASED.test(word) || PARTICLES.has(word);

/**
 * True for what has the form of a name, be it of one word: 'Lena', 'Ann Roe', 'JÖRG VON DOE', 'J. P. d’Arcy', '山本太郎'. Domains, jobs and
 * institutions have none: 'Business Writer', 'Tarn Bay Herald'.
 */
export function mayBeName(text: string): boolean {
  if (isDomain(text) || isJob(text) || isInstitution(text) || /^the\s/i.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.every((word) => UNCASED.test(word))) return words.length <= 4 && text.length <= 30;
  return words.length <= 6 && words.every(isNameWord) && CASED.test(words.at(-1)!);
}

/** The same for a line of running text, where one word may be anything. */
export const isPersonName = (text: string): boolean =>
  mayBeName(text) && (/\s/.test(text) || UNCASED.test(text));
