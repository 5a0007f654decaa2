import { isDomain, isJob } from './no-author.js';

const PARTICLES = new Set(
  `de da do dos das del della di du des la le van von vom zu zur der den ter ten bin ibn al el y e af av ap`.split(
    ' ',
  ),
);

const CASED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Scripts without capital letters. */
const UNCASED = /^\p{Lo}[\p{Lo}\p{M}'’・·-]*$/u;

const isNameWord = (word: string): boolean => CASED.test(word) || PARTICLES.has(word);

/** 'Ann Roe', 'JÖRG VON DOE', 'O. Poe', '山本太郎': a line of running text that may be the name of a person. */
export function isPersonName(text: string): boolean {
  if (isDomain(text) || isJob(text) || /^the\s/i.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.every((word) => UNCASED.test(word))) return words.length <= 4 && text.length <= 30;
  return words.length >= 2 && words.length <= 6 && words.every(isNameWord) && CASED.test(words.at(-1)!);
}
