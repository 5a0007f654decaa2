import { findCountry } from '../../lexicon/en/countries.js';
import { CHANGES_OFFICE } from '../../lexicon/en/offices.js';
import { findRoleNoun } from '../../lexicon/en/role-nouns.js';
import { TITLE_MODIFIERS } from '../../lexicon/en/titles.js';
import { type ArticleView, coreAt, wordsAt } from '../article-view.js';
import { lowered, withoutDeterminer, wordsOf } from '../words.js';
import type { Description } from './licences.js';

const DEFINITE = /^(?:the|this|that)\s/i;
const POSSESSIVE_BEFORE = /['’]s?\s+$/;
const TIE_BEHIND = /^\s+(?:of|for)\s+(?:the\s+)?/;
const FIRST_WORD = /^[\p{L}'’-]{1,40}/u;

/** The noun of a description as offices are keyed: 'head-of-state', 'mayor'. */
function nounOf(core: string): string {
  const joined = lowered(core).split(' ').join('-');
  return joined.includes('-') ? joined : (findRoleNoun(joined)?.lemma ?? joined);
}

/** Words that a role must share: names, and the usual words of titles. 'embattled' tells nothing. */
const isTelling = (word: string): boolean => /^\p{Lu}/u.test(word) || TITLE_MODIFIERS.has(word);

/** The name that possesses: 'Peru' in "Peru's president". */
function possessor(view: ArticleView, index: number): readonly string[] {
  const { start } = view.mentions[index]!;
  const before = view.mentions[index - 1];
  const isPossessed =
    before && POSSESSIVE_BEFORE.test(view.text.slice(Math.max(before.end, start - 4), start));
  const isName = isPossessed && before.kind === 'NAME' && start - before.end < 5;
  return isName ? wordsOf(coreAt(view, index - 1)) : [];
}

/** What "of" or "for" ties to the noun: 'Peru' in 'the president of Peru'. */
function tied(view: ArticleView, index: number): readonly string[] {
  const { end } = view.mentions[index]!;
  const tie = TIE_BEHIND.exec(view.text.slice(end, end + 16));
  if (!tie) return [];
  const start = end + tie[0].length;
  const next = view.mentions[index + 1];
  if (next && next.start <= start && start < next.end)
    return wordsOf(withoutDeterminer(wordsAt(view, index + 1)));
  return FIRST_WORD.exec(view.text.slice(start, start + 40)) ?? [];
}

function inner(view: ArticleView, index: number): readonly string[] {
  const { start, core } = view.mentions[index]!;
  return wordsOf(withoutDeterminer(view.text.slice(start, core.start))).filter(isTelling);
}

/** Adjacent words may name a country together: 'South Korea'. */
function splitCountries(words: readonly string[]): { countries: Set<string>; others: string[] } {
  const countries = new Set<string>();
  const whole = findCountry(lowered(words.join(' ')));
  if (whole) return { countries: new Set([whole.name.toLowerCase()]), others: [] };
  const others = words.map(lowered).filter((word) => {
    const country = findCountry(word);
    if (country) countries.add(country.name.toLowerCase());
    return !country;
  });
  return { countries, others };
}

/** What a definite description says of its referent; null for 'a spokesman' and 'officials', which say too little. */
export function describe(view: ArticleView, index: number): Description | null {
  const owner = possessor(view, index);
  if (owner.length === 0 && !DEFINITE.test(wordsAt(view, index))) return null;
  const groups = [inner(view, index), owner, tied(view, index)].map(splitCountries);
  const others = groups.flatMap((group) => group.others);
  return {
    noun: nounOf(coreAt(view, index)),
    countries: new Set(groups.flatMap((group) => [...group.countries])),
    qualifiers: others.filter((word) => !CHANGES_OFFICE.has(word)),
    changes: new Set(others.filter((word) => CHANGES_OFFICE.has(word))),
  };
}
