import { THING_HEADS, THING_STARTS } from '../../../lexicon/en/organisations.js';
import { isCoinedOutlet } from '../../../lexicon/en/outlets.js';
import { type ArticleWords, has } from '../../words/article-words.js';
import { TRAIT } from '../../words/traits.js';
import { lowerPhrase } from '../lower-phrase.js';
import { isExplainedAsPerson } from '../role-after.js';
import type { TaggedName } from '../tagged-name.js';
import type { NameRepair } from './name-repair.js';

/** 'Hurricane Gerda': the name takes in the word before it. */
function asThing(words: ArticleWords, name: TaggedName): TaggedName {
  const { from, to, label } = name;
  if (label === 'OTHER') return name;
  if (to - from > 1 && THING_STARTS.has(words.tokens.lower(from))) return { from, to, label: 'OTHER' };
  const isBehindStart = THING_STARTS.has(words.tokens.lower(from - 1)) && has(words, from - 1, TRAIT.CAPITAL);
  return isBehindStart ? { from: from - 1, to, label: 'OTHER' } : name;
}

/** The last words of things: 'gerda' of 'Hurricane Gerda'. */
function wordsOfThings(words: ArticleWords, names: readonly TaggedName[]): ReadonlySet<string> {
  const things = names.filter(({ from, to }) => to - from > 1 && THING_STARTS.has(words.tokens.lower(from)));
  return new Set(things.map(({ to }) => words.tokens.lower(to - 1)));
}

/** Storms and operations are nobody: 'Hurricane Gerda', and 'Gerda' later on. */
export const stormsAreThings: NameRepair = (words, names) => {
  const named = names.map((name) => asThing(words, name));
  const things = wordsOfThings(words, named);
  if (things.size === 0) return named;
  return named.map((name) =>
    name.label === 'PERSON' && things.has(lowerPhrase(words, name)) ? { ...name, label: 'OTHER' } : name,
  );
};

/** 'the Meridian rocket': a lone name before what it is. A listed place stays one: 'the Lima festival'. */
export const namesOfThingsAreThings: NameRepair = (words, names) =>
  names.map((name) => {
    const isThing =
      name.label === 'PLACE' &&
      words.tokens.lower(name.from - 1) === 'the' &&
      !has(words, name.from, TRAIT.PLACE) &&
      THING_HEADS.has(words.tokens.form(name.to));
    return isThing ? { ...name, label: 'OTHER' } : name;
  });

/** 'Otto-7, a carpenter,' is somebody. */
export const explainedNamesArePeople: NameRepair = (words, names) =>
  names.map((name) =>
    name.label === 'OTHER' && !has(words, name.from, TRAIT.DEMONYM) && isExplainedAsPerson(words, name)
      ? { ...name, label: 'PERSON' }
      : name,
  );

/** How names of firms are coined: 'Tarntech'. */
const COINED_FIRM = /\p{L}{3}(?:tech|soft|corp)$/u;

const isCoined = (words: ArticleWords, { from, to }: TaggedName): boolean =>
  to - from === 1 &&
  (COINED_FIRM.test(words.tokens.form(from)) || isCoinedOutlet(words.tokens.form(from))) &&
  !has(words, from, TRAIT.GIVEN | TRAIT.SURNAME) &&
  !has(words, from - 1, TRAIT.HONORIFIC);

const surnamesIn = ({ tokens }: ArticleWords, names: readonly TaggedName[]): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ from, to, label }) => label === 'PERSON' && to - from > 1)
      .map(({ to }) => tokens.form(to - 1)),
  );

/** A lone coined name is a body, unless the article gives it to somebody: 'Ana Northwire'. */
export const coinedNamesAreBodies: NameRepair = (words, names) => {
  const surnames = surnamesIn(words, names);
  return names.map((name) =>
    name.label !== 'BODY' && isCoined(words, name) && !surnames.has(words.tokens.form(name.from))
      ? { ...name, label: 'BODY' }
      : name,
  );
};

/** Endings of the names of countries and of the adjectives made from them: 'Tarvia' and 'Tarvish', 'Tarvian'. */
const COUNTRY_ENDINGS = ['ia', 'a', 'land', 'stan'];
const ADJECTIVES = ['ish', 'ian', 'ese', 'i'];

const adjectivesOf = (country: string): readonly string[] =>
  COUNTRY_ENDINGS.filter((ending) => country.endsWith(ending) && country.length > ending.length + 3).flatMap(
    (ending) => ADJECTIVES.map((adjective) => country.slice(0, -ending.length) + adjective),
  );

/** 'Tarvia says' where the article also has 'Tarvish officials' is a country that no list knows; 'Victoria' stays a given name. */
export const namesWithAdjectivesArePlaces: NameRepair = (words, names) => {
  const forms = new Set(names.map(({ from }) => words.tokens.form(from)));
  return names.map((name) => {
    const { from, to, label } = name;
    if (label !== 'PERSON' || to - from > 1 || has(words, from, TRAIT.GIVEN | TRAIT.SURNAME)) return name;
    const isCountry = adjectivesOf(words.tokens.form(from)).some((adjective) => forms.has(adjective));
    return isCountry ? { ...name, label: 'PLACE' } : name;
  });
};
