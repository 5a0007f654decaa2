import { findCountry } from '../../lexicon/en/countries.js';
import { CHANGES_OFFICE, synonymsOfOffice } from '../../lexicon/en/offices.js';
import { findRoleNoun } from '../../lexicon/en/role-nouns.js';
import { TITLE_ABBREVIATIONS } from '../../lexicon/en/titles.js';
import { lowered, wordsOf } from '../words.js';

/** An office or work as printed, taken apart: 'former Peruvian Foreign Minister'. */
export interface Office {
  /** Nouns that its holder is called by: 'minister', 'politician'. */
  readonly nouns: ReadonlySet<string>;
  /** Country names, in lower case: 'peru'. */
  readonly countries: ReadonlySet<string>;
  /** All other words, in lower case: 'foreign'. */
  readonly qualifiers: ReadonlySet<string>;
  /** Those that make another office of it: 'former', 'vice', 'prime'. */
  readonly changes: ReadonlySet<string>;
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  prof: 'professor',
  dr: 'doctor',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  det: 'detective',
  rev: 'reverend',
  lt: 'lieutenant',
  maj: 'major',
  cpl: 'corporal',
  insp: 'inspector',
};

const SMALL = new Set("the a an of for in at and to from with 's ' & his her its their".split(' '));
const HEAD_OF = /\bhead of (state|government)\b/g;

function plainWords(text: string): readonly string[] {
  const joined = lowered(text).replace(HEAD_OF, 'head-of-$1').replace(/'s\b/g, ' ');
  return wordsOf(joined.replace(/[,()]/g, ' ')).map((word) => word.replace(/(?<=^.{2,8})\.$/, ''));
}

function nounOf(word: string): string | null {
  if (word.startsWith('head-of-')) return word;
  if (TITLE_ABBREVIATIONS.has(word)) return ABBREVIATED[word] ?? null;
  return findRoleNoun(word)?.lemma ?? (word === 'mp' || word === 'monarch' ? word : null);
}

/** Two-word demonyms and countries count as one: 'south korean'. */
function countriesIn(words: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  words.forEach((word, index) => {
    const pair = index > 0 ? findCountry(`${words[index - 1]} ${word}`) : undefined;
    const country = pair ?? findCountry(word);
    if (!country) return;
    if (pair) found.set(index - 1, pair.name.toLowerCase());
    found.set(index, country.name.toLowerCase());
  });
  return found;
}

/** Takes a role apart. Words that are no country, noun or small word qualify it. */
export function readOffice(text: string): Office {
  const words = plainWords(text);
  const countries = countriesIn(words);
  const nouns = new Set<string>();
  const others = words.filter((word, index) => {
    const noun = countries.has(index) ? null : nounOf(word);
    if (noun) nouns.add(noun);
    return !noun && !countries.has(index) && !SMALL.has(word);
  });
  const changes = new Set(others.filter((word) => CHANGES_OFFICE.has(word)));
  for (const noun of [...nouns]) {
    for (const synonym of synonymsOfOffice(noun, changes.has('prime'))) nouns.add(synonym);
  }
  return { nouns, countries: new Set(countries.values()), qualifiers: new Set(others), changes };
}
